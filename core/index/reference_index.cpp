// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/reference_index.h"

namespace fanion {

namespace {

using References = std::set<std::pair<Field, EntityId>>;

References referencesOf(const EntityPtr &entity) {
    References all;
    if (!isLiving(entity)) return all;
    forEachReference(*entity, [&all](Field field, EntityId target) {
        if (field != Field::Layer) all.emplace(field, target);
    });
    return all;
}

} // namespace

void ReferenceIndex::take(const EntityChange &change) {
    const auto before = referencesOf(change.before);
    const auto now = referencesOf(change.now);
    if (before == now) return;
    ++m_generation;
    const auto id = change.now ? change.now->id : change.before->id;
    for (const auto &[field, target] : before) {
        if (now.contains({field, target})) continue;
        const auto found = m_referrers.find(target);
        found->second.erase({id, field});
        if (found->second.empty()) m_referrers.erase(found);
    }
    for (const auto &[field, target] : now)
        m_referrers[target].insert({id, field});
}

const std::set<ReferenceIndex::Referrer> &ReferenceIndex::to(EntityId target) const {
    static const std::set<Referrer> kNone;
    const auto found = m_referrers.find(target);
    return found == m_referrers.end() ? kNone : found->second;
}

} // namespace fanion
