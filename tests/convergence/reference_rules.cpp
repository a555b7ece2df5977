// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/reference_rules.h"

#include "core/base/utf8.h"

namespace fanion::test::rules {

Existence existence(const Ops &ops, Rule rule) {
    const auto creations = which(ops, [](const Op &o) { return as<op::Create>(o); });
    const auto first = newestFirst(which(creations, [&](const Op &o) {
                           return std::ranges::none_of(creations, [&](const Op &c) { return o.saw(c); });
                       })).back();
    const auto kind = as<op::Create>(first)->kind;
    const bool isLasting = kind == Kind::LogEntry || kind == Kind::Intelligence || kind == Kind::Incident;
    const auto deletes = which(ops, [&](const Op &o) { return as<op::Delete>(o) && !isLasting; });
    const auto marks = which(ops, [](const Op &o) { return !as<op::Delete>(o) && !o.isVoid; });
    const auto answers = which(ops, [](const Op &o) { return as<op::Delete>(o) || as<op::Restore>(o); });
    const bool isThere = rule == Rule::DeleteWins ? unseen(deletes, marks).empty() : !unseen(marks, deletes).empty();
    return {first, kind, isThere, isThere && !unseen(deletes, answers).empty()};
}

Ops registerOf(const Ops &ops, Field field, Rule rule) {
    const auto writes = writesOf(ops, field);
    auto left = newestFirst(unseen(writes, writes));
    if (rule == Rule::EarlierWins) std::ranges::reverse(left);
    return left;
}

Ops fixedOf(const Ops &ops, Field field, const Op &creation) {
    return which(writesOf(ops, field), [&](const Op &o) { return o.hash == creation.hash && as<op::Create>(o); });
}

std::set<Value> setOf(const Ops &ops, Field field) {
    std::set<Value> there;
    for (const auto &add : all<op::SetAdd>(ops, field)) {
        const auto value = *as<op::SetAdd>(add)->value;
        const auto removals =
            which(all<op::SetRemove>(ops, field), [&](const Op &o) { return as<op::SetRemove>(o)->value == value; });
        if (!unseen({add}, removals).empty()) there.insert(value);
    }
    return there;
}

std::vector<std::pair<std::uint64_t, std::string>> listOf(const Ops &ops, Field field) {
    std::map<std::uint64_t, std::tuple<Ops, Ops, Ops>> items; // marks, removals, insertions
    for (const auto &o : ops) {
        if (const auto *i = as<op::ListInsert>(o, field)) std::get<0>(items[i->item.value]).push_back(o);
        if (const auto *i = as<op::ListMove>(o, field)) std::get<0>(items[i->item.value]).push_back(o);
        if (const auto *i = as<op::ListRemove>(o, field)) std::get<1>(items[i->item.value]).push_back(o);
        if (const auto *i = as<op::ListInsert>(o, field)) std::get<2>(items[i->item.value]).push_back(o);
    }
    std::map<std::pair<OrderKey, decltype(ops[0].order())>, std::pair<std::uint64_t, std::string>> sorted;
    for (const auto &[id, item] : items) {
        const auto &insertions = std::get<2>(item);
        const auto isKnown = [&](const Op &o) { // who had not seen it inserted meant nothing
            const bool isSeen = std::ranges::any_of(insertions, [&](const Op &i) { return o.saw(i); });
            return as<op::ListInsert>(o) || isSeen;
        };
        const auto marks = which(std::get<0>(item), isKnown);
        if (unseen(marks, which(std::get<1>(item), isKnown)).empty()) continue;
        const auto placed = newestFirst(unseen(marks, marks)).front();
        const auto typed = newestFirst(unseen(insertions, insertions)).front();
        const auto key = as<op::ListInsert>(placed) ? as<op::ListInsert>(placed)->key : as<op::ListMove>(placed)->key;
        sorted[{key, placed.order()}] = {id, as<op::ListInsert>(typed)->text};
    }
    std::vector<std::pair<std::uint64_t, std::string>> shown;
    for (const auto &[place, item] : sorted)
        shown.push_back(item);
    return shown;
}

std::int64_t counterOf(const Ops &ops, Field field, Rule rule) {
    const auto resets = all<op::CounterReset>(ops, field);
    auto left = unseen(all<op::CounterAdd>(ops, field), resets);
    if (rule == Rule::ResetTakesAll)
        std::erase_if(left, [&](const Op &o) {
            return std::ranges::any_of(resets, [&](const Op &reset) { return !o.saw(reset); });
        });
    std::int64_t sum = 0;
    for (const auto &add : left)
        sum += as<op::CounterAdd>(add)->amount;
    return sum;
}

} // namespace fanion::test::rules
