// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace fanion {

/** A small map for the few fields of one object: a vector searched from the start, in order of first use. */
template <typename Key, typename T>
class FieldTable {
public:
    T &operator[](Key key) {
        if (auto *entry = find(key)) return *entry;
        return m_entries.emplace_back(key, T{}).second;
    }
    [[nodiscard]] T *find(Key key) {
        const auto found = std::ranges::find(m_entries, key, &std::pair<Key, T>::first);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const T *find(Key key) const { return const_cast<FieldTable *>(this)->find(key); }
    void reserve(std::size_t count) { m_entries.reserve(count); }
    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }

private:
    std::vector<std::pair<Key, T>> m_entries;
};

} // namespace fanion
