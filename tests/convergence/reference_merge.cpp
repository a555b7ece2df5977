// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/reference_merge.h"

#include "tests/convergence/decoded_log.h"
#include "tests/convergence/reference_membership.h"
#include "tests/convergence/reference_rules.h"

namespace fanion::test {
namespace {

void addRegister(EntityText &text, const FieldSpec &spec, const Ops &writes) {
    if (writes.empty()) return;
    const auto shown = *valueIn(writes[0], spec.field);
    std::vector<Value> others;
    for (const auto &write : writes) {
        const auto value = *valueIn(write, spec.field);
        if (spec.merge == Merge::Multi && value != shown && !std::ranges::contains(others, value))
            others.push_back(value);
    }
    if (!isNull(shown) || !others.empty()) text.addRegister(spec.field, shown, writes[0].change->log.post, others);
}

void addField(EntityText &text, const Ops &ops, const rules::Existence &object, const FieldSpec &spec, Rule rule) {
    const auto field = spec.field;
    switch (spec.merge) {
    case Merge::Last:
    case Merge::Multi:
        return addRegister(text, spec, rules::registerOf(ops, field, rule));
    case Merge::Fixed:
        return addRegister(text, spec, rules::fixedOf(ops, field, object.creation));
    case Merge::Set:
        for (const auto &value : rules::setOf(ops, field))
            text.addElement(field, value);
        return;
    case Merge::List:
        for (const auto &[id, item] : rules::listOf(ops, field))
            text.addItem(field, id, item);
        return;
    case Merge::Text:
        if (const auto string = rules::textOf(ops, field, rule); !string.empty()) text.addText(field, string);
        return;
    case Merge::Counter:
        if (const auto count = rules::counterOf(ops, field, rule); count != 0) text.addCount(field, count);
        return;
    case Merge::Tree: // of many objects together
        return;
    }
}

/** In the order of textOf(Board): by the way of merging, then by number. */
void addFields(EntityText &text, const Ops &ops, const rules::Existence &object, Rule rule) {
    const auto rank = [](const FieldSpec *spec) {
        const bool isRegister =
            spec->merge == Merge::Last || spec->merge == Merge::Multi || spec->merge == Merge::Fixed;
        return std::pair(isRegister ? Merge::Last : spec->merge, spec->field);
    };
    std::vector<const FieldSpec *> specs;
    for (const auto &spec : findKind(object.kind)->fields)
        specs.push_back(&spec);
    std::ranges::sort(specs, {}, rank);
    for (const auto *spec : specs)
        addField(text, ops, object, *spec, rule);
}

using Changes = std::map<ChangeHash, DecodedChange>;
using Pasts = std::map<ChangeHash, std::set<ChangeHash>>;

Pasts pastsOf(const Changes &changes) {
    Pasts pasts;
    const std::function<const std::set<ChangeHash> &(const ChangeHash &)> pastOf =
        [&](const ChangeHash &hash) -> auto & {
        if (pasts.contains(hash)) return pasts[hash];
        std::set<ChangeHash> past;
        for (const auto &parent : changes.at(hash).parents) {
            past.insert(parent);
            const auto &more = pastOf(parent);
            past.insert(more.begin(), more.end());
        }
        return pasts[hash] = past;
    };
    for (const auto &[hash, decoded] : changes)
        pastOf(hash);
    return pasts;
}

/** What does not count on the board. */
std::set<ChangeHash> voidOf(const Changes &changes, const Pasts &pasts) {
    std::vector<ChangeHash> hashes;
    std::vector<const Change *> list;
    bool hasRevocation = false;
    for (const auto &[hash, decoded] : changes) {
        hashes.push_back(hash);
        list.push_back(&decoded.change);
        for (const auto &operation : decoded.change.operations)
            hasRevocation = hasRevocation || std::holds_alternative<op::Revoke>(operation.act);
    }
    std::set<ChangeHash> isVoid;
    if (!hasRevocation) return isVoid;
    const auto isInPast = [&](std::size_t a, std::size_t b) { return pasts.at(hashes[b]).contains(hashes[a]); };
    ReferenceMembership membership(std::move(list), isInPast);
    for (std::size_t i = 0; i < hashes.size(); ++i)
        if (!membership.counts(i)) isVoid.insert(hashes[i]);
    return isVoid;
}

std::map<EntityId, Ops> operationsOf(const Changes &changes, const Pasts &pasts) {
    const auto isVoid = voidOf(changes, pasts);
    std::map<EntityId, Ops> byEntity;
    for (const auto &[hash, decoded] : changes)
        for (std::size_t i = 0; i < decoded.change.operations.size(); ++i) {
            const auto &[id, act] = decoded.change.operations[i];
            if (id.isNull() || (isVoid.contains(hash) && !std::holds_alternative<op::TextEdit>(act))) continue;
            byEntity[id].push_back({&decoded.change, i, &pasts.at(hash), hash, isVoid.contains(hash)});
        }
    const auto isCreated = [](const Op &o) { return as<op::Create>(o) != nullptr; };
    std::erase_if(byEntity, [&](const auto &entry) { return std::ranges::none_of(entry.second, isCreated); });
    return byEntity;
}

} // namespace

BoardText referenceMerge(const std::vector<Bytes> &runs, Rule rule) {
    const auto changes = decodeAll(runs);
    const auto pasts = pastsOf(changes);
    std::map<EntityId, EntityText> texts;
    std::map<Kind, std::map<EntityId, rules::Node>> nodes;
    for (const auto &[id, ops] : operationsOf(changes, pasts)) {
        const auto object = rules::existence(ops, rule);
        const auto &[creation, kind, isThere, isBadge] = object;
        EntityText text(kind, !isThere, isBadge, creation.change->log.post);
        addFields(text, ops, object, rule);
        texts.emplace(id, text);
        if (const auto tree = findKind(kind)->tree; tree != Field{})
            nodes[kind].emplace(id, rules::nodeOf(ops, tree, isThere));
    }
    for (const auto &[kind, ofKind] : nodes) {
        const auto tree = rules::treeOf(ofKind, rule);
        for (const auto &[parent, children] : tree.shown)
            for (std::size_t i = 0; i < children.size(); ++i)
                texts.at(children[i]).addPlace(parent, i, tree.cut.contains(children[i]));
    }
    BoardText board;
    for (const auto &[id, text] : texts)
        board[id] = text.text();
    return board;
}

} // namespace fanion::test
