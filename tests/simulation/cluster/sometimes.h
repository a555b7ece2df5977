// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::cluster {

/** How often rare things were reached: stories that never get there show nothing about them. */
class Sometimes {
public:
    void reached(std::string_view what, std::uint64_t times = 1) {
        if (times > 0) m_times[std::string(what)] += times;
    }
    void add(const Sometimes &other) {
        for (const auto &[what, times] : other.m_times)
            m_times[what] += times;
    }
    [[nodiscard]] const std::map<std::string, std::uint64_t> &times() const { return m_times; }
    /** What a whole campaign must have reached. */
    [[nodiscard]] static std::span<const std::string_view> required();
    [[nodiscard]] std::vector<std::string> missing() const;

private:
    std::map<std::string, std::uint64_t> m_times;
};

} // namespace fanion::cluster
