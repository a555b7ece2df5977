// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/ordered_list.h"

#include <algorithm>
#include <utility>

namespace fanion {

namespace {

bool isSeen(const OrderedList::Item &item, const ChangeContext &change) {
    return std::ranges::any_of(item.insertions, [&](Dot dot) { return change.seen.covers(dot); });
}

} // namespace

void OrderedList::insert(const ChangeContext &change, std::uint64_t id, std::string text, OrderKey key) {
    auto *item = find(id);
    if (!item) {
        item = &m_items.emplace_back();
        item->id = id;
    }
    if (!isSeen(*item, change)) item->insertions.push_back(change.dot);
    item->presence.add(change);
    item->text.write(change, std::move(text));
    item->key.write(change, std::move(key));
}

void OrderedList::move(const ChangeContext &change, std::uint64_t id, OrderKey key) {
    auto *item = findSeen(change, id);
    if (!item) return;
    item->presence.add(change);
    item->key.write(change, std::move(key));
}

void OrderedList::remove(const ChangeContext &change, std::uint64_t id) {
    if (auto *item = findSeen(change, id)) item->presence.remove(change);
}

std::vector<const OrderedList::Item *> OrderedList::items(const LogNames &names) const {
    std::vector<const Item *> there;
    for (const auto &item : m_items) {
        if (item.presence.isThere()) there.push_back(&item);
    }
    std::ranges::sort(there, [&names](const Item *a, const Item *b) {
        const auto &keyA = a->key.newest();
        const auto &keyB = b->key.newest();
        if (keyA.value != keyB.value) return keyA.value < keyB.value;
        return names.isBefore(keyA.tag, keyB.tag);
    });
    return there;
}

const OrderedList::Item *OrderedList::find(std::uint64_t id) const {
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? nullptr : &*found;
}

OrderedList::Item *OrderedList::find(std::uint64_t id) {
    return const_cast<Item *>(std::as_const(*this).find(id));
}

OrderedList::Item *OrderedList::findSeen(const ChangeContext &change, std::uint64_t id) {
    auto *item = find(id);
    return item && isSeen(*item, change) ? item : nullptr;
}

} // namespace fanion
