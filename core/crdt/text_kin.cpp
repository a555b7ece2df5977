// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_kin.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace fanion::text {

namespace {

std::strong_ordering compare(const Kin::Side &a, const Kin::Side &b) {
    return std::tie(a.parent.log, a.isLeft, a.parent.number) <=> std::tie(b.parent.log, b.isLeft, b.parent.number);
}

bool isBefore(const LogNames &names, const Kin::Child &a, const Kin::Child &b) {
    const auto order = compare(a.side, b.side);
    return order < 0 || (order == 0 && isSiblingBefore(names, a.id, b.id));
}

} // namespace

Kin::Kin(const LogNames &names, std::vector<Child> children) {
    std::ranges::sort(children, [&names](const Child &a, const Child &b) { return isBefore(names, a, b); });
    for (const auto &child : children)
        m_children.insert(m_children.end(), child);
}

void Kin::add(const LogNames &names, const Child &child) {
    m_children.insert(m_children.partition([&](const Child &other) { return isBefore(names, other, child); }), child);
}

std::optional<CharId> Kin::first(const Side &side) const {
    const auto *child = m_children.get(m_children.partition([&](const Child &c) { return compare(c.side, side) < 0; }));
    if (!child || compare(child->side, side) != 0) return std::nullopt;
    return child->id;
}

std::optional<CharId> Kin::last(const Side &side) const {
    const auto *child =
        m_children.before(m_children.partition([&](const Child &c) { return compare(c.side, side) <= 0; }));
    if (!child || compare(child->side, side) != 0) return std::nullopt;
    return child->id;
}

std::optional<CharId> Kin::before(const LogNames &names, const Child &child) const {
    const auto spot = m_children.partition([&](const Child &other) { return isBefore(names, other, child); });
    const auto *found = m_children.before(spot);
    if (!found || compare(found->side, child.side) != 0) return std::nullopt;
    return found->id;
}

std::optional<CharId> Kin::after(const LogNames &names, const Child &child) const {
    const auto spot = m_children.partition([&](const Child &other) { return !isBefore(names, child, other); });
    const auto *found = m_children.get(spot);
    if (!found || compare(found->side, child.side) != 0) return std::nullopt;
    return found->id;
}

std::optional<CharId> Kin::nextParent(const CharId &from) const {
    const Side side{from, false};
    const auto *child = m_children.get(m_children.partition([&](const Child &c) { return compare(c.side, side) < 0; }));
    if (!child || child->side.isLeft || child->side.parent.log != from.log) return std::nullopt;
    return child->side.parent;
}

} // namespace fanion::text
