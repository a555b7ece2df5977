// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/varint.h"
#include "core/crdt/log_names.h"
#include "core/crdt/presence.h"
#include "core/model/value.h"

#include <string_view>
#include <vector>

namespace fanion::snapshot {

/**
 * Reads the parts of packed states (state_codec.h), one state after the other in memory that is used again. After
 * something damaged everything it gives is of no use, and isGood() says so.
 */
class PackedReader {
public:
    explicit PackedReader(const LogNames &names) : m_names(&names) {}

    /** Starts with a state: its tags are read. */
    void begin(std::string_view bytes);
    [[nodiscard]] bool isGood() const { return !m_isBad && !m_in.failed(); }
    [[nodiscard]] bool isAtEnd() const { return m_in.isAtEnd(); }
    void fail() { m_isBad = true; }

    std::uint64_t number() { return m_in.nextMinimal(); }
    /** A count of things that take a byte each at least. */
    std::size_t size() {
        const auto count = number();
        if (count <= m_in.rest().size()) return count;
        fail();
        return 0;
    }
    std::string_view bytes();
    std::uint64_t fixed64() { return m_in.fixed64(); }
    const WriteTag &tag() {
        const auto at = number();
        if (at < m_tags.size()) return m_tags[at];
        fail();
        return kNoTag;
    }
    Dot dot() {
        const auto log = number();
        const auto sequence = number();
        if (log >= m_names->size() || sequence > UINT32_MAX) fail();
        return {static_cast<LogIndex>(log), static_cast<std::uint32_t>(sequence)};
    }
    Presence presence();
    std::vector<Dot> dots();
    /** Passes over dots; how many they were. */
    std::size_t skipDots();
    Value value();
    [[nodiscard]] const LogNames &names() const { return *m_names; }

private:
    static constexpr WriteTag kNoTag{};
    /** More text than any object may have; what a field says about itself is checked again by the rope. */
    static constexpr std::size_t kMostInOne = 1 << 24;

    Position position() {
        const auto latitude = static_cast<std::int32_t>(unzigzag(number()));
        return {latitude, static_cast<std::int32_t>(unzigzag(number()))};
    }

    VarintReader m_in{{}};
    const LogNames *m_names;
    std::vector<WriteTag> m_tags;
    bool m_isBad = false;
};

} // namespace fanion::snapshot
