// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/means_gestures.h"

#include "app/shell/commands.h"
#include "app/shell/entry/fold.h"
#include "app/shell/entry/means_group.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace fanion::app {

namespace {

/** Who can take over, the readiest first. */
constexpr std::array<std::string_view, 7> kRelievers{"atCrm",   "reserve", "available", "atTransit",
                                                     "enRoute", "alerted", "requested"};

std::int64_t echelonOf(const Entity &means) {
    return numberOf(means, Field::Echelon, 1);
}

} // namespace

MeansGestures::MeansGestures(const BoardView &board, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands) {}

EntityPtr MeansGestures::means(const QString &id) const {
    EntityPtr entity = m_board.find(toEntityId(id));
    return entity && entity->kind == Kind::Means && !entity->deleted ? entity : nullptr;
}

void MeansGestures::advance(const QStringList &ids) {
    std::vector<Intent> intents;
    const auto &tree = m_board.index().meansTree();
    for (const QString &id : ids) {
        const EntityPtr entity = means(id);
        if (!entity) continue;
        // One that is chosen beside its group comes along with it, and only once.
        const bool follows = std::ranges::any_of(tree.ancestorsOf(entity->id), [&](EntityId above) {
            return ids.contains(toText(above)) && meansStateOf(*m_board.find(above)) == meansStateOf(*entity);
        });
        if (!follows) std::ranges::move(advanceMeans(m_board, *entity, m_commands.now()), std::back_inserter(intents));
    }
    m_commands.perform(std::move(intents));
}

QList<FieldOption> MeansGestures::relievers(const QString &id) const {
    QList<FieldOption> options;
    const EntityPtr tired = means(id);
    if (!tired) return options;
    const auto &tree = m_board.index().meansTree();
    std::vector<std::tuple<bool, bool, std::ptrdiff_t, QString, QString>> found;
    for (const EntityId other : m_board.index().kinds().of(Kind::Means)) {
        const EntityPtr fresh = m_board.find(other);
        const auto rank = std::ranges::find(kRelievers, meansStateOf(*fresh)) - kRelievers.begin();
        if (other == tired->id || static_cast<std::size_t>(rank) == kRelievers.size()) continue;
        if (std::ranges::contains(tree.ancestorsOf(other), tired->id)) continue;
        if (std::ranges::contains(tree.ancestorsOf(tired->id), other)) continue;
        found.emplace_back(isComing(meansStateOf(*fresh)), fresh->text(Field::Type) != tired->text(Field::Type), rank,
                           entityLabel(*fresh), toText(other));
    }
    std::ranges::sort(found);
    for (const auto &[isAway, differs, rank, label, key] : found)
        options.append({key, label + QStringLiteral(" · ") +
                                 choiceWord(Kind::Means, Field::State, kRelievers.at(static_cast<std::size_t>(rank)))});
    return options;
}

void MeansGestures::relieve(const QString &id, const QString &byId) {
    const EntityPtr tired = means(id);
    const EntityPtr fresh = means(byId);
    if (tired && fresh && tired != fresh) m_commands.perform(relieveMeans(m_board, *tired, *fresh, m_commands.now()));
}

void MeansGestures::assign(const QStringList &ids, const QString &sectorId) {
    const EntityId sector = toEntityId(sectorId);
    const EntityPtr target = m_board.find(sector);
    if (!sectorId.isEmpty() && (!target || target->kind != Kind::Sector || target->deleted)) return;
    const Value value = sectorId.isEmpty() ? Value() : Value(sector);
    std::vector<Intent> intents;
    bool isEngaged = false;
    for (const QString &id : ids) {
        const EntityPtr entity = means(id);
        if (!entity || entity->value(Field::Sector) == value) continue;
        isEngaged |= meansStateOf(*entity) == "engaged";
        intents.emplace_back(intent::Set{entity->id, Field::Sector, value});
        for (const EntityId below : m_board.index().meansTree().descendantsOf(entity->id))
            if (m_board.find(below)->value(Field::Sector) == entity->value(Field::Sector) &&
                !ids.contains(toText(below)))
                intents.emplace_back(intent::Set{below, Field::Sector, value});
    }
    if (isEngaged) std::ranges::move(activateSector(m_board, sector), std::back_inserter(intents));
    m_commands.perform(std::move(intents));
}

QList<FieldOption> MeansGestures::groupsFor(const QString &id) const {
    QList<FieldOption> options;
    const EntityPtr entity = means(id);
    if (!entity) return options;
    const auto &tree = m_board.index().meansTree();
    for (const EntityId other : m_board.index().kinds().of(Kind::Means)) {
        const EntityPtr above = m_board.find(other);
        const bool isGroup = echelonOf(*above) > 1 || !tree.childrenOf(other).empty();
        if (!isGroup || other == entity->id || other == tree.parentOf(entity->id) || isOver(meansStateOf(*above)) ||
            std::ranges::contains(tree.ancestorsOf(other), entity->id))
            continue;
        options.append({toText(other), entityLabel(*above)});
    }
    std::ranges::sort(options, {}, [](const FieldOption &option) { return std::pair(option.text, option.key); });
    return options;
}

void MeansGestures::hangUnder(const QStringList &ids, const QString &parentId) {
    const EntityPtr parent = means(parentId);
    if (!parent && !parentId.isEmpty()) return;
    const EntityId above = parent ? parent->id : EntityId();
    const auto &tree = m_board.index().meansTree();
    std::vector<Intent> intents;
    for (const QString &id : ids) {
        const EntityPtr entity = means(id);
        if (!entity || entity->id == above || tree.parentOf(entity->id) == above) continue;
        if (std::ranges::contains(tree.ancestorsOf(above), entity->id)) continue;
        intents.emplace_back(intent::Move{entity->id, Field::Parent, above, {}, false});
    }
    m_commands.perform(std::move(intents));
}

void MeansGestures::outdent(const QString &id) {
    const auto &tree = m_board.index().meansTree();
    const EntityId parent = tree.parentOf(toEntityId(id));
    if (parent.isNull()) return;
    const EntityId above = tree.parentOf(parent);
    hangUnder({id}, above.isNull() ? QString() : toText(above));
}

QString MeansGestures::freeName(const QString &pattern) const {
    for (int number = 1;; ++number) {
        const QString name = pattern.arg(number);
        const auto &all = m_board.index().kinds().of(Kind::Means);
        const bool isTaken =
            std::ranges::any_of(all, [&](EntityId id) { return fold(entityLabel(*m_board.find(id))) == fold(name); });
        if (!isTaken) return name;
    }
}

QString MeansGestures::group(const QStringList &ids) {
    std::vector<EntityPtr> members;
    for (const QString &id : ids)
        if (EntityPtr entity = means(id)) members.push_back(std::move(entity));
    if (members.empty()) return {};
    const Entity &first = *members.front();
    const bool isColumn = std::ranges::any_of(members, [](const EntityPtr &member) { return echelonOf(*member) >= 2; });
    const EntityId id = m_commands.newId();
    const std::string state(meansStateOf(first));
    std::vector<std::pair<Field, Value>> fields{
        {Field::Label, Value(freeName(isColumn ? tr("Colonne %1") : tr("Groupe %1")).toStdString())},
        {Field::Catalogue, Value(std::string(isColumn ? "colonne" : "groupe"))},
        {Field::Echelon, Value(std::int64_t{isColumn ? 3 : 2})},
        {Field::State, Value(state)},
        {Field::Phase, Value(std::string(phaseOf(state)))}};
    if (const auto time = timeFieldOf(state); time && !isNull(first.value(*time)))
        fields.emplace_back(*time, first.value(*time));
    for (const Field same : {Field::Nature, Field::Sector}) {
        const bool isShared = std::ranges::all_of(
            members, [&](const EntityPtr &member) { return member->value(same) == first.value(same); });
        if (isShared && !isNull(first.value(same))) fields.emplace_back(same, first.value(same));
    }
    std::vector<Intent> intents{intent::Add{Kind::Means, std::move(fields), id}};
    const auto &tree = m_board.index().meansTree();
    const EntityId above = tree.parentOf(first.id);
    // Below one of its own members it would close a cycle.
    const bool isAbove = std::ranges::any_of(members, [&](const EntityPtr &member) {
        return member->id == above || std::ranges::contains(tree.ancestorsOf(above), member->id);
    });
    if (!above.isNull() && !isAbove) intents.emplace_back(intent::Move{id, Field::Parent, above, {}, false});
    for (const EntityPtr &member : members)
        intents.emplace_back(intent::Move{member->id, Field::Parent, id, {}, false});
    m_commands.perform(std::move(intents));
    return toText(id);
}

} // namespace fanion::app
