// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/change_context.h"
#include "core/crdt/multi_register.h"
#include "core/crdt/order_key.h"
#include "core/crdt/presence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fanion {

/**
 * An ordered list of texts whose items can move. The place of an item is a register (the later move wins, so an item
 * ends in one place and different items keep both moves); presence is add-wins, and a move counts as a mark: an item
 * moved while somebody removed it stays.
 */
class OrderedList {
public:
    struct Item {
        std::uint64_t id = 0;
        std::vector<Dot> insertions; ///< the first ones: none has another in its past
        Presence presence;
        MultiRegister<std::string> text;
        MultiRegister<OrderKey> key;
    };

    /** As it was when all() gave these. */
    [[nodiscard]] static OrderedList of(std::vector<Item> items) {
        OrderedList list;
        list.m_items = std::move(items);
        return list;
    }

    /** Also brings a removed item back, with the text and place given. */
    void insert(const ChangeContext &change, std::uint64_t id, std::string text, OrderKey key);
    /** An item that was never inserted in the author's past is left alone. */
    void move(const ChangeContext &change, std::uint64_t id, OrderKey key);
    void remove(const ChangeContext &change, std::uint64_t id);

    /** Items that are there, in order. */
    [[nodiscard]] std::vector<const Item *> items(const LogNames &names) const;
    /** Every item ever inserted. */
    [[nodiscard]] const std::vector<Item> &all() const { return m_items; }
    /** Any item ever inserted; null when there is none. */
    [[nodiscard]] const Item *find(std::uint64_t id) const;

private:
    [[nodiscard]] Item *find(std::uint64_t id);
    /** The item, when its insertion is in the change's past: else the operation means nothing, on every post. */
    [[nodiscard]] Item *findSeen(const ChangeContext &change, std::uint64_t id);
    std::vector<Item> m_items;
};

} // namespace fanion
