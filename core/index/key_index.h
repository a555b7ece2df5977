// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace fanion {

/** Which objects have which key (a kind, a sector, a state…); each has one or none. */
template <typename Key>
class KeyIndex {
public:
    /** The object had one key and has another now. Nothing: none. */
    void move(EntityId id, const std::optional<Key> &before, const std::optional<Key> &now) {
        if (before == now) return;
        ++m_generation;
        if (before) take(*before, id);
        if (now) {
            auto &bucket = m_buckets[*now];
            bucket.ids.insert(id);
            bucket.generation = m_generation;
        }
    }

    /** In the order of ids. */
    [[nodiscard]] const std::set<EntityId> &of(const Key &key) const {
        static const std::set<EntityId> kNone;
        const auto found = m_buckets.find(key);
        return found == m_buckets.end() ? kNone : found->second.ids;
    }
    /** Those that any object has, in their order. */
    [[nodiscard]] std::vector<Key> keys() const {
        std::vector<Key> keys;
        keys.reserve(m_buckets.size());
        for (const auto &[key, bucket] : m_buckets)
            keys.push_back(key);
        return keys;
    }
    /** Another number whenever any answer became another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    /** Another number whenever of(\p key) became another; 0 while that is empty. */
    [[nodiscard]] std::uint64_t generation(const Key &key) const {
        const auto found = m_buckets.find(key);
        return found == m_buckets.end() ? 0 : found->second.generation;
    }

private:
    struct Bucket {
        std::set<EntityId> ids;
        std::uint64_t generation = 0; ///< m_generation when it last changed, so never the same for two contents
    };

    void take(const Key &key, EntityId id) {
        const auto found = m_buckets.find(key);
        found->second.ids.erase(id);
        found->second.generation = m_generation;
        if (found->second.ids.empty()) m_buckets.erase(found);
    }

    std::map<Key, Bucket> m_buckets;
    std::uint64_t m_generation = 0;
};

} // namespace fanion
