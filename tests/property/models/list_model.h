// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/ordered_list.h"
#include "tests/property/models/register_model.h"

#include <map>

namespace fanion::test {

struct ListAct {
    enum Kind : std::uint8_t { Insert, Move, Remove } kind = Insert;
    std::uint8_t item = 1;
    std::uint8_t key = 1;
};
inline std::ostream &operator<<(std::ostream &out, const ListAct &act) {
    constexpr std::array kWords{"inserts", "moves", "removes"};
    return out << kWords[act.kind] << " item " << int{act.item} << " at " << int{act.key};
}

/** A list of a few items; the text of an item says where it was inserted. */
class ListModel {
public:
    using Act = ListAct;
    struct Item {
        std::uint64_t id = 0;
        std::string text;
        OrderKey key;
        bool operator==(const Item &) const = default;
    };
    struct Shown {
        std::vector<Item> items;
        bool operator==(const Shown &) const = default;
        friend std::ostream &operator<<(std::ostream &out, const Shown &shown) {
            for (const auto &item : shown.items)
                out << item.id << "(" << item.text << ")@" << int{item.key[0]} << ' ';
            return out;
        }
    };

    explicit ListModel(const LogNames &) {}
    void apply(const ChangeContext &change, const Act &act) {
        if (act.kind == Act::Insert) m_list.insert(change, act.item, textOf(act), {act.key});
        if (act.kind == Act::Move) m_list.move(change, act.item, {act.key});
        if (act.kind == Act::Remove) m_list.remove(change, act.item);
    }
    [[nodiscard]] Shown show(const LogNames &names) const {
        Shown shown;
        for (const auto *item : m_list.items(names))
            shown.items.push_back({item->id, item->text.newest().value, item->key.newest().value});
        return shown;
    }

    using Op = Story<Act>::Op;
    [[nodiscard]] static Shown define(const Story<Act> &story) {
        std::map<std::uint64_t, std::vector<Op>> meant;
        for (const auto op : story.ops()) {
            if (means(story, op)) meant[story.act(op).item].push_back(op);
        }
        std::vector<std::pair<Item, Op>> there; // with the write that placed it
        for (const auto &[id, ops] : meant) {
            std::vector<Op> marks = ops;
            std::erase_if(marks, [&](Op op) { return story.act(op).kind == Act::Remove; });
            std::vector<Op> inserts = marks;
            std::erase_if(inserts, [&](Op op) { return story.act(op).kind == Act::Move; });
            const bool isThere = std::ranges::any_of(marks, [&](Op mark) {
                return std::ranges::none_of(
                    ops, [&](Op op) { return story.act(op).kind == Act::Remove && story.sees(op, mark); });
            });
            if (!isThere) continue;
            const auto placed = RegisterModel::left(story, marks)[0];
            const auto written = RegisterModel::left(story, inserts)[0];
            there.push_back({{id, textOf(story.act(written)), {story.act(placed).key}}, placed});
        }
        std::ranges::sort(there, [&](const auto &a, const auto &b) {
            if (a.first.key != b.first.key) return a.first.key < b.first.key;
            return story.isBefore(a.second, b.second);
        });
        Shown shown;
        for (auto &[item, ignored] : there)
            shown.items.push_back(std::move(item));
        return shown;
    }
    /** What is done to an item that was never inserted in its author's past means nothing. */
    [[nodiscard]] static bool means(const Story<Act> &story, Op op) {
        return story.act(op).kind == Act::Insert || std::ranges::any_of(story.ops(), [&](Op other) {
                   return story.act(other).kind == Act::Insert && story.act(other).item == story.act(op).item &&
                          story.sees(op, other);
               });
    }

private:
    static std::string textOf(const Act &act) { return "at " + std::to_string(act.key); }
    OrderedList m_list;
};

} // namespace fanion::test

template <>
struct rc::Arbitrary<fanion::test::ListAct> {
    static Gen<fanion::test::ListAct> arbitrary() {
        using fanion::test::ListAct;
        return gen::build<ListAct>(
            gen::set(&ListAct::kind, gen::element(ListAct::Insert, ListAct::Move, ListAct::Remove)),
            gen::set(&ListAct::item, fanion::test::anyOf<std::uint8_t>(1, 5)),
            gen::set(&ListAct::key, fanion::test::anyOf<std::uint8_t>(1, 6)));
    }
};
