// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"
#include "core/log/change.h"

#include <unordered_map>

namespace fanion {

/** Who did something, and when by that post's clock. */
struct Touch {
    PostId by;
    WallTime at = 0;
    bool operator==(const Touch &) const = default;
};

/** Who wrote each field last, and who created, deleted or restored each object last, among some changes. */
class LastTouches {
public:
    /** Notes what a row holds of the changes after one frontier and up to another. */
    [[nodiscard]] Result<void> take(const StoredRow &row, const Frontier &after, const Frontier &upTo);

    /** Null when nobody did. */
    [[nodiscard]] const Touch *field(EntityId id, Field field) const { return find({id, field, {}}); }
    [[nodiscard]] const Touch *act(EntityId id, HistoryLine::Act act) const { return find({id, {}, act}); }

private:
    struct Key {
        EntityId id;
        Field field{};
        HistoryLine::Act act{}; ///< without a field: what happened to the object as a whole
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const noexcept {
            return key.id.value ^ (static_cast<std::size_t>(key.field) << 8U) ^ static_cast<std::size_t>(key.act);
        }
    };
    struct Entry {
        Touch touch;
        HybridTime time;
    };
    [[nodiscard]] const Touch *find(const Key &key) const;
    void note(const Change &change, const Key &key);

    std::unordered_map<Key, Entry, Hash> m_entries;
    Change m_change; // used again
};

} // namespace fanion
