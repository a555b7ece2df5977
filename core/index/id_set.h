// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <set>

namespace fanion {

/** A set of objects that says when it became another. */
class IdSet {
public:
    void set(EntityId id, bool isIn) {
        const bool isOther = isIn ? m_ids.insert(id).second : m_ids.erase(id) > 0;
        if (isOther) ++m_generation;
    }
    [[nodiscard]] const std::set<EntityId> &ids() const { return m_ids; }
    /** Another number whenever the set is another one. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    std::set<EntityId> m_ids;
    std::uint64_t m_generation = 0;
};

} // namespace fanion
