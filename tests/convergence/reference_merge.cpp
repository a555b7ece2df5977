// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/reference_merge.h"

#include "core/base/utf8.h"
#include "tests/convergence/decoded_log.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace fanion::test {
namespace {

struct Op {
    const Change *change;
    std::size_t place;
    const std::set<ChangeHash> *past;
    ChangeHash hash;
    [[nodiscard]] const Act &act() const { return change->operations[place].act; }
    [[nodiscard]] bool saw(const Op &o) const { return hash == o.hash ? o.place < place : past->contains(o.hash); }
    [[nodiscard]] auto order() const { return std::tuple(change->time, change->log, change->sequence, place); }
};
using Ops = std::vector<Op>;
using Test = std::function<bool(const Op &)>;

template <typename T>
const T *as(const Op &op) {
    return std::get_if<T>(&op.act());
}
Ops which(const Ops &ops, const Test &test) {
    Ops some;
    std::ranges::copy_if(ops, std::back_inserter(some), test);
    return some;
}
/** Those of `ops` that no `by` has seen. */
Ops unseen(const Ops &ops, const Ops &by) {
    return which(ops, [&](const Op &o) { return std::ranges::none_of(by, [&](const Op &b) { return b.saw(o); }); });
}
Ops newestFirst(Ops ops) {
    std::ranges::sort(ops, std::ranges::greater(), &Op::order);
    return ops;
}

using CharId = std::pair<LogId, std::uint32_t>;

std::string textOf(const Ops &edits, Field field, Rule rule) {
    std::map<CharId, std::tuple<std::optional<CharId>, bool, char32_t>> chars;
    std::set<CharId> erased;
    const auto idOf = [](const Change &change, const op::CharSpan &span, std::uint32_t i) {
        return CharId{span.log == 0 ? change.log : change.logs[span.log - 1], span.number + i};
    };
    for (const auto &op : edits) {
        const auto &edit = *as<op::TextEdit>(op);
        if (edit.field != field) continue;
        for (const auto &span : edit.erase)
            for (std::uint32_t i = 0; i < span.count; ++i)
                erased.insert(idOf(*op.change, span, i));
        auto parent = edit.parent ? std::optional(idOf(*op.change, *edit.parent, 0)) : std::nullopt;
        bool isLeft = edit.parent && edit.isLeft;
        std::uint32_t number = edit.offset;
        for (const auto point : toCodePoints(edit.insert)) {
            const CharId id{op.change->log, number++};
            chars[id] = {parent, isLeft, point};
            parent = id;
            isLeft = false;
        }
    }
    std::string text;
    const std::function<void(std::optional<CharId>)> read = [&](std::optional<CharId> node) {
        const auto children = [&](bool left) {
            std::vector<CharId> side;
            for (const auto &[id, node_] : chars)
                if (std::get<0>(node_) == node && std::get<1>(node_) == left) side.push_back(id);
            if (rule == Rule::SiblingsReverse) std::ranges::reverse(side);
            for (const auto &id : side)
                read(id);
        };
        children(true);
        if (node && !erased.contains(*node)) appendUtf8(text, std::get<2>(chars[*node]));
        children(false);
    };
    read(std::nullopt);
    return text;
}

void addField(EntityText &text, const Ops &ops, const Op &creation, const FieldSpec &spec, Rule rule) {
    const auto field = spec.field;
    if (spec.merge == Merge::Text) {
        const auto string = textOf(which(ops, [](const Op &o) { return as<op::TextEdit>(o); }), field, rule);
        if (!string.empty()) text.addText(field, string);
        return;
    }
    if (spec.merge == Merge::Set) {
        std::map<Value, std::pair<Ops, Ops>> marks;
        for (const auto &o : ops) {
            if (const auto *add = as<op::SetAdd>(o); add && add->field == field) marks[*add->value].first.push_back(o);
            if (const auto *del = as<op::SetRemove>(o); del && del->field == field)
                marks[*del->value].second.push_back(o);
        }
        for (const auto &[value, mark] : marks)
            if (!unseen(mark.first, mark.second).empty()) text.addElement(field, value);
        return;
    }
    if (spec.merge == Merge::List) {
        std::map<std::uint64_t, std::tuple<Ops, Ops, Ops>> items; // marks, removals, insertions
        for (const auto &o : ops) {
            if (const auto *i = as<op::ListInsert>(o); i && i->field == field) {
                std::get<0>(items[i->item.value]).push_back(o);
                std::get<2>(items[i->item.value]).push_back(o);
            }
            if (const auto *i = as<op::ListMove>(o); i && i->field == field)
                std::get<0>(items[i->item.value]).push_back(o);
            if (const auto *i = as<op::ListRemove>(o); i && i->field == field)
                std::get<1>(items[i->item.value]).push_back(o);
        }
        std::map<std::tuple<OrderKey, decltype(creation.order())>, std::pair<std::uint64_t, std::string>> sorted;
        for (const auto &[id, item] : items) {
            const auto &[marks, removals, insertions] = item;
            if (unseen(marks, removals).empty()) continue;
            const auto placed = newestFirst(unseen(marks, marks)).front();
            const auto typed = newestFirst(unseen(insertions, insertions)).front();
            const auto *inserted = as<op::ListInsert>(placed);
            sorted[{inserted ? inserted->key : as<op::ListMove>(placed)->key, placed.order()}] = {
                id, as<op::ListInsert>(typed)->text};
        }
        for (const auto &[key, item] : sorted)
            text.addItem(field, item.first, item.second);
        return;
    }
    const auto valueIn = [field](const Op &o) -> std::optional<Value> {
        std::optional<Value> value;
        if (const auto *set = as<op::Set>(o); set && set->field == field) value = set->value;
        if (const auto *create = as<op::Create>(o))
            for (const auto &f : create->fields)
                if (f.field == field) value = f.value;
        return value;
    };
    auto writes =
        which(ops, [&](const Op &o) { return valueIn(o) && (spec.merge != Merge::Fixed || o.hash == creation.hash); });
    if (spec.merge == Merge::Fixed) std::erase_if(writes, [](const Op &o) { return as<op::Set>(o); });
    writes = newestFirst(unseen(writes, writes));
    if (rule == Rule::EarlierWins) std::ranges::reverse(writes);
    if (writes.empty()) return;
    std::vector<Value> others;
    for (const auto &o : writes) {
        const auto value = *valueIn(o);
        if (spec.merge == Merge::Multi && value != *valueIn(writes[0]) && !std::ranges::contains(others, value))
            others.push_back(value);
    }
    if (!isNull(*valueIn(writes[0])) || !others.empty())
        text.addRegister(field, *valueIn(writes[0]), writes[0].change->log.post, others);
}

} // namespace

BoardText referenceMerge(const std::vector<Bytes> &runs, Rule rule) {
    auto changes = decodeAll(runs);
    std::map<ChangeHash, std::set<ChangeHash>> pasts;
    const std::function<const std::set<ChangeHash> &(const ChangeHash &)> pastOf =
        [&](const ChangeHash &hash) -> auto & {
        if (pasts.contains(hash)) return pasts[hash];
        std::set<ChangeHash> past;
        for (const auto &parent : changes[hash].parents) {
            past.insert(parent);
            const auto &more = pastOf(parent);
            past.insert(more.begin(), more.end());
        }
        return pasts[hash] = past;
    };
    std::map<EntityId, Ops> byEntity;
    for (const auto &[hash, decoded] : changes)
        for (std::size_t i = 0; i < decoded.change.operations.size(); ++i)
            if (const auto id = decoded.change.operations[i].entity; !id.isNull())
                byEntity[id].push_back({&decoded.change, i, &pastOf(hash), hash});
    BoardText board;
    for (const auto &[id, all] : byEntity) {
        const auto creations = which(all, [](const Op &o) { return as<op::Create>(o); });
        const auto first = newestFirst(which(creations, [&](const Op &o) {
                               return std::ranges::none_of(creations, [&](const Op &c) { return o.saw(c); });
                           })).back();
        const auto kind = as<op::Create>(first)->kind;
        const bool isLasting = kind == Kind::LogEntry || kind == Kind::Incident;
        const auto deletes = which(all, [&](const Op &o) { return as<op::Delete>(o) && !isLasting; });
        const auto touches = which(all, [](const Op &o) { return !as<op::Delete>(o); });
        const auto answers = which(all, [](const Op &o) { return as<op::Delete>(o) || as<op::Restore>(o); });
        const bool isThere =
            rule == Rule::DeleteWins ? unseen(deletes, touches).empty() : !unseen(touches, deletes).empty();
        EntityText text(kind, !isThere, isThere && !unseen(deletes, answers).empty(), first.change->log.post);
        const auto addFields = [&](auto wanted) {
            std::vector<const FieldSpec *> specs;
            for (const auto &spec : findKind(kind)->fields)
                if (wanted(spec.merge)) specs.push_back(&spec);
            std::ranges::sort(specs, {}, [](const auto *spec) { return spec->field; });
            for (const auto *spec : specs)
                addField(text, all, first, *spec, rule);
        };
        addFields([](Merge m) { return m != Merge::Set && m != Merge::List && m != Merge::Text; });
        addFields([](Merge m) { return m == Merge::Set; });
        addFields([](Merge m) { return m == Merge::List; });
        addFields([](Merge m) { return m == Merge::Text; });
        board[id] = text.text();
    }
    return board;
}

} // namespace fanion::test
