// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/change_context.h"

#include <initializer_list>

namespace fanion::test {

/** Four logs, A to D in the order of their ids, and changes of theirs that have seen what the test says. */
class ChangeMaker {
public:
    static constexpr LogIndex A = 0, B = 1, C = 2, D = 3;

    ChangeMaker() {
        for (std::uint8_t i = 0; i < 4; ++i) {
            LogId id;
            id.post.bytes[0] = i;
            names.intern(id);
        }
    }

    /** A change with what it needs to stay valid as long as the maker does. */
    struct Made {
        const LogNames &names;
        VersionVector seen;
        Dot dot;
        HybridTime time;
        std::uint32_t operation = 0;

        // NOLINTNEXTLINE(google-explicit-constructor): a change is its context in these tests
        operator ChangeContext() const { return {names, seen, dot, time, 0, operation}; }
        /** The place of the next operation in the same change. */
        [[nodiscard]] Made next() const {
            Made made = *this;
            ++made.operation;
            return made;
        }
    };

    [[nodiscard]] Made change(Dot dot, std::initializer_list<Dot> seen = {}, std::uint64_t time = 0) const {
        Made made{names, {}, dot, {time}};
        made.seen.raise(dot);
        for (const auto other : seen)
            made.seen.raise(other);
        return made;
    }
    [[nodiscard]] WriteTag tag(Dot dot, std::uint64_t time) const { return {{time}, dot, 0, 0}; }

    LogNames names;
};

} // namespace fanion::test
