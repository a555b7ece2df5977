// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/dot.h"
#include "tests/property/script.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace fanion::test {

/** The log of a post; the order of the names is not that of the numbers. */
inline LogId logOf(std::uint32_t post) {
    constexpr std::array<std::uint8_t, kPosts> kNames{2, 0, 3, 1};
    LogId id;
    id.post.bytes[0] = kNames[post];
    return id;
}

/** What came of a script: changes that each name their past, in an order in which they may have been made. */
template <typename Act>
class Story {
public:
    struct Change {
        Dot dot;
        VersionVector seen; ///< with itself; logs are posts
        HybridTime time;
        std::vector<Act> acts;
    };
    /** One act: its change and its place there. */
    struct Op {
        std::size_t change = 0;
        std::uint32_t place = 0;
        bool operator==(const Op &) const = default;
    };

    Story() = default;
    explicit Story(const Script<Act> &script) {
        std::array<VersionVector, kPosts> known;
        for (const auto &step : script.steps) {
            auto &mine = known[step.post];
            if (step.hears) {
                if (!changes.empty()) merge(mine, changes[changes.size() - 1 - step.of % changes.size()].seen);
                continue;
            }
            if (step.joins && joins(step.post, mine)) {
                changes.back().acts.push_back(step.act);
                continue;
            }
            mine.raise({step.post, mine.at(step.post) + 1});
            changes.push_back({{step.post, mine.at(step.post)}, mine, {step.time}, {step.act}});
        }
    }

    [[nodiscard]] std::vector<Op> ops() const {
        std::vector<Op> all;
        for (std::size_t change = 0; change < changes.size(); ++change) {
            for (std::uint32_t place = 0; place < changes[change].acts.size(); ++place)
                all.push_back({change, place});
        }
        return all;
    }
    [[nodiscard]] const Act &act(Op op) const { return changes[op.change].acts[op.place]; }
    /** Whether the author of \p later had seen \p earlier, which is another act. */
    [[nodiscard]] bool sees(Op later, Op earlier) const {
        if (later.change == earlier.change) return earlier.place < later.place;
        return changes[later.change].seen.covers(changes[earlier.change].dot);
    }
    [[nodiscard]] bool areConcurrent(Op a, Op b) const { return !(a == b) && !sees(a, b) && !sees(b, a); }
    /** The order of writes. */
    [[nodiscard]] bool isBefore(Op a, Op b) const { return orderOf(a) < orderOf(b); }
    [[nodiscard]] auto orderOf(Op op) const {
        const auto &change = changes[op.change];
        return std::tuple(change.time, logOf(change.dot.log), change.dot.sequence, op.place);
    }

    std::vector<Change> changes;

private:
    static void merge(VersionVector &into, const VersionVector &other) {
        for (LogIndex log = 0; log < other.size(); ++log)
            into.raise({log, other.at(log)});
    }
    /** Whether the latest change of all is this post's and it has heard of nothing since. */
    [[nodiscard]] bool joins(std::uint8_t post, const VersionVector &known) const {
        return !changes.empty() && changes.back().dot.log == post && changes.back().seen == known;
    }
};

} // namespace fanion::test
