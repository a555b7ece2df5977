// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <algorithm>

namespace fanion::test {

/** Takes a fuzzer's bytes apart, from the front; zeros when none are left. */
class ScriptReader {
public:
    explicit ScriptReader(ByteView bytes) : m_rest(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    std::uint8_t byte() {
        if (m_rest.empty()) return 0;
        const auto value = m_rest.front();
        m_rest = m_rest.subspan(1);
        return value;
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | byte();
        return value;
    }
    /** At most \p size bytes; fewer at the end. */
    ByteView bytes(std::size_t size) {
        const auto out = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.subspan(out.size());
        return out;
    }
    template <typename Array>
    void fill(Array &out) {
        for (auto &value : out)
            value = byte();
    }

private:
    ByteView m_rest;
};

} // namespace fanion::test
