// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <vector>

namespace fanion {

/**
 * The few fields of an object, by field: std::flat_map (C++23, not in GCC 14) as far as it is used here. One allocation
 * instead of one a field, which is half the memory of a board. (boost::container::flat_map adds 0.7 s to the
 * compilation of each file that includes it, and all do.)
 */
template <typename T>
class FieldMap {
public:
    using value_type = std::pair<Field, T>;
    using const_iterator = typename std::vector<value_type>::const_iterator;

    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] const_iterator end() const { return m_entries.end(); }
    void reserve(std::size_t count) { m_entries.reserve(count); }

    [[nodiscard]] const_iterator find(Field field) const {
        const auto found = std::ranges::lower_bound(m_entries, field, {}, &value_type::first);
        return found != m_entries.end() && found->first == field ? found : m_entries.end();
    }
    [[nodiscard]] bool contains(Field field) const { return find(field) != end(); }
    /** Throws std::out_of_range. */
    [[nodiscard]] const T &at(Field field) const {
        const auto found = find(field);
        if (found == end()) throw std::out_of_range("no such field");
        return found->second;
    }
    [[nodiscard]] T &operator[](Field field) {
        if (m_entries.empty() || m_entries.back().first < field) return append(field); // as they mostly come
        const auto place = std::ranges::lower_bound(m_entries, field, {}, &value_type::first);
        if (place != m_entries.end() && place->first == field) return place->second;
        return m_entries.emplace(place, field, T{})->second;
    }
    /** Does nothing when the field is there already. */
    void emplace(Field field, T value) {
        const auto place = std::ranges::lower_bound(m_entries, field, {}, &value_type::first);
        if (place == m_entries.end() || place->first != field) m_entries.emplace(place, field, std::move(value));
    }
    void erase(Field field) {
        std::erase_if(m_entries, [field](const value_type &entry) { return entry.first == field; });
    }

private:
    T &append(Field field) {
        return m_entries.emplace_back(std::piecewise_construct, std::forward_as_tuple(field), std::tuple<>()).second;
    }

    std::vector<value_type> m_entries; ///< by field
};

} // namespace fanion
