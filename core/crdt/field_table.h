// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

namespace fanion {

/**
 * A small map for the few fields of one object: a vector searched from the start, in order of first use. The keys of
 * the first \p Near entries also stand together in the table itself: finding one of large entries then reads one line
 * of memory, not one an entry.
 */
template <typename Key, typename T, std::size_t Near = 0>
class FieldTable {
public:
    T &operator[](Key key) {
        if (auto *entry = find(key)) return *entry;
        if (m_entries.size() < Near) m_near[m_entries.size()] = key;
        return m_entries.emplace_back(std::piecewise_construct, std::forward_as_tuple(key), std::tuple<>()).second;
    }
    [[nodiscard]] T *find(Key key) {
        const auto near = std::min(Near, m_entries.size());
        for (std::size_t i = 0; i < near; ++i)
            if (m_near[i] == key) return &m_entries[i].second;
        for (auto i = near; i < m_entries.size(); ++i)
            if (m_entries[i].first == key) return &m_entries[i].second;
        return nullptr;
    }
    [[nodiscard]] const T *find(Key key) const { return const_cast<FieldTable *>(this)->find(key); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    void reserve(std::size_t count) { m_entries.reserve(count); }
    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }

private:
    std::array<Key, Near> m_near{};
    std::vector<std::pair<Key, T>> m_entries;
};

} // namespace fanion
