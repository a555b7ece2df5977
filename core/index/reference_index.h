// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entity_change.h"

#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace fanion {

/** The other way round: which living objects name an object in a field or in a set. But for the layers of imported
 * points, which have thousands and an index of their own. */
class ReferenceIndex {
public:
    /** An object that refers, and the field in which it does. */
    using Referrer = std::pair<EntityId, Field>;

    void take(const EntityChange &change);

    /** By id, then by field. */
    [[nodiscard]] const std::set<Referrer> &to(EntityId target) const;
    /** Another number whenever any answer became another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    std::map<EntityId, std::set<Referrer>> m_referrers;
    std::uint64_t m_generation = 0;
};

/** Calls \p visit(field, target) for every reference of an object, as it is shown. */
template <typename Visit>
void forEachReference(const Entity &entity, const Visit &visit) {
    for (const auto &[field, view] : entity.registers)
        if (const auto *target = std::get_if<EntityId>(&view.shown.value)) visit(field, *target);
    for (const auto &[field, values] : entity.sets)
        for (const auto &value : values)
            if (const auto *target = std::get_if<EntityId>(&value)) visit(field, *target);
}

} // namespace fanion
