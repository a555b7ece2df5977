// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::ctl {

/** Cuts a stream into lines (without their line breaks; blank ones are left out), each at most kMaxLine long. */
class LineSplitter {
public:
    static constexpr std::size_t kMaxLine = std::size_t{1} << 20;

    struct Line {
        std::string text;
        bool tooLong = false; ///< its text was dropped
    };

    /** Takes what was read; gives the lines that are complete now. */
    [[nodiscard]] std::vector<Line> push(std::string_view bytes);
    /** The last line, where the stream ended without a line break. */
    [[nodiscard]] std::vector<Line> finish();

private:
    void append(std::string_view bytes);
    void end(std::vector<Line> &lines);

    std::string m_partial;
    bool m_tooLong = false;
};

} // namespace fanion::ctl
