// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/tree_writer.h"

#include <algorithm>
#include <format>

namespace fanion {

Result<void> TreeWriter::checkCycle(EntityId id, EntityId parent) const {
    const auto *all = tree();
    const bool closes = !parent.isNull() && (id == parent || (all && all->wouldClose(id, parent)));
    if (!closes) return {};
    return fail(
        ErrorCode::InvalidArgument,
        std::format("The object {} cannot be put under {}, which is itself or hangs below it.", id.hex(), parent.hex()),
        id.hex());
}

Result<Value> TreeWriter::placeAtEnd(EntityId id, EntityId parent) {
    if (auto checked = checkCycle(id, parent); !checked) return std::unexpected(std::move(checked.error()));
    const auto *all = tree();
    auto key = orderKeyBetween(all ? all->lastKeyUnder(parent) : OrderKey(), {}, *m_random);
    // Only somebody who makes keys of his own leaves no room at the end; then it is one of the last.
    if (!key || key->size() > kLongOrderKey) key = orderKeyBetween(OrderKey{0xFE}, {}, *m_random);
    return Value(TreePlace{parent, std::move(*key)});
}

Result<void> TreeWriter::move(const intent::Move &wish) {
    if (wish.beside.isNull()) {
        auto place = placeAtEnd(wish.id, wish.parent);
        if (!place) return std::unexpected(std::move(place.error()));
        m_builder->set(wish.id, wish.field, *place);
        return {};
    }
    if (auto checked = checkCycle(wish.id, wish.parent); !checked) return checked;
    const auto *all = tree();
    // Beside one that a deleted group left here: beside all that it left.
    const auto beside = all ? all->hangsThrough(wish.beside, wish.parent) : EntityId();
    auto brothers = all ? all->hangingUnder(wish.parent) : std::vector<MoveTree::Hanging>();
    std::erase_if(brothers, [&](const auto &brother) { return brother.id == wish.id; });
    const auto found = std::ranges::find(brothers, beside, &MoveTree::Hanging::id);
    if (beside.isNull() || found == brothers.end()) {
        return fail(ErrorCode::NotFound, std::format("The object {} is not shown there any more.", wish.beside.hex()),
                    wish.beside.hex());
    }
    const auto at = static_cast<std::size_t>(found - brothers.begin()) + (wish.isAfter ? 1 : 0);
    m_builder->set(wish.id, wish.field, TreePlace{wish.parent, makeRoom(wish.parent, brothers, at)});
    return {};
}

/** The key of a new brother before the one at \p at; those with equal keys behind it are moved on. */
OrderKey TreeWriter::makeRoom(EntityId parent, const std::vector<MoveTree::Hanging> &brothers, std::size_t at) {
    const auto low = at == 0 ? OrderKey() : *brothers[at - 1].key;
    auto end = at;
    while (end < brothers.size() && *brothers[end].key == low)
        ++end;
    const auto high = end < brothers.size() ? *brothers[end].key : OrderKey();
    std::vector<OrderKey> keys;
    while (keys.size() <= end - at) {
        auto key = orderKeyBetween(keys.empty() ? low : keys.back(), high, *m_random);
        if (!key || key->size() > kLongOrderKey) return spreadAll(parent, brothers, at);
        keys.push_back(std::move(*key));
    }
    for (auto i = at; i < end; ++i) {
        if (brothers[i].isMovable) m_builder->set(brothers[i].id, m_kind->tree, TreePlace{parent, keys[i - at + 1]});
    }
    return keys.front();
}

OrderKey TreeWriter::spreadAll(EntityId parent, const std::vector<MoveTree::Hanging> &brothers, std::size_t at) {
    const auto keys = spreadOrderKeys(brothers.size() + 1, *m_random);
    for (std::size_t i = 0; i < brothers.size(); ++i) {
        if (brothers[i].isMovable) {
            m_builder->set(brothers[i].id, m_kind->tree, TreePlace{parent, keys[i < at ? i : i + 1]});
        }
    }
    return keys[at];
}

} // namespace fanion
