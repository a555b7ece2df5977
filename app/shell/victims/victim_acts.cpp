// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_acts.h"

#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/victims/victim_terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace fanion::app {

namespace {

/** Who is on board of which means as what. */
struct OnBoard {
    std::string category;
    EntityId means; ///< null: in no vehicle on its way
};
using Fiches = std::map<EntityId, OnBoard>;

OnBoard aboard(std::string_view category, std::string_view place, EntityId means) {
    return {std::string(category), place == "evacuating" ? means : EntityId()};
}

Fiches allFiches(const BoardView &board) {
    Fiches fiches;
    for (const EntityId id : board.index().kinds().of(Kind::Victim)) {
        const EntityPtr victim = board.find(id);
        fiches[id] =
            aboard(victim->text(Field::Category), victim->text(Field::Whereabouts), referenceOf(*victim, Field::Means));
    }
    return fiches;
}

/** "2 UA, 1 UR": what the fiches say a means carries. */
std::string carriedBy(EntityId means, const Fiches &fiches) {
    std::map<std::string_view, int> counts;
    for (const auto &[id, fiche] : fiches)
        if (fiche.means == means) ++counts[tollGroupOf(fiche.category)];
    std::string text;
    const auto add = [&](std::string_view group) {
        if (counts[group] == 0) return;
        if (!text.empty()) text += ", ";
        text += std::to_string(counts[group]) + ' ' + categoryCode(group).toStdString();
    };
    std::ranges::for_each(kTollGroups, add);
    add("");
    return text;
}

/** The means whose load changes: what it carries, and what that says of its state. */
void followLoads(const BoardView &board, const Fiches &before, const Fiches &after, WallTime now, VictimActs &acts) {
    std::set<EntityId> concerned;
    for (const auto &[id, fiche] : after) {
        concerned.insert(fiche.means);
        if (const auto was = before.find(id); was != before.end()) concerned.insert(was->second.means);
    }
    for (const EntityId id : concerned) {
        const EntityPtr means = board.find(id);
        const std::string was = carriedBy(id, before);
        const std::string is = carriedBy(id, after);
        if (!means || means->kind != Kind::Means || means->deleted || was == is) continue;
        if (const std::string_view said = means->text(Field::Carried); !said.empty() && said != was)
            acts.ownWords += entityLabel(*means);
        else
            acts.intents.emplace_back(intent::Set{id, Field::Carried, is.empty() ? Value() : Value(is)});
        const std::string_view state = meansStateOf(*means);
        const std::string_view other = was.empty() && state != "transport"  ? "transport"
                                       : is.empty() && state == "transport" ? "available"
                                                                            : "";
        if (!other.empty()) std::ranges::move(changeMeansState(*means, other, now), std::back_inserter(acts.intents));
    }
}

Value textOrNothing(const std::string &text) {
    return text.empty() ? Value() : Value(text);
}

} // namespace

QString takenText(const VictimActs &acts) {
    QStringList codes;
    for (const QString &group : acts.uncounted)
        codes += categoryCode(group.toStdString());
    if (codes.isEmpty()) return {};
    return QCoreApplication::translate("VictimActs", "%1 de moins parmi les comptés sans fiche.")
        .arg(codes.join(QStringLiteral(", ")));
}

QStringList ownWordsTexts(const VictimActs &acts) {
    QStringList texts;
    for (const QString &means : acts.ownWords)
        texts += QCoreApplication::translate(
                     "VictimActs", "« Victimes transportées » de %1 a été tapé à la main et reste comme il est : "
                                   "complétez-le dans sa fiche.")
                     .arg(means);
    return texts;
}

std::optional<Intent> takeFromCount(const BoardView &board, std::string_view category, std::map<Field, int> &taken) {
    const auto field = counterOfGroup(tollGroupOf(category));
    const EntityPtr incident = board.find(kIncidentEntity);
    if (!field || !incident || incident->count(*field) <= taken[*field]) return std::nullopt;
    ++taken[*field];
    return intent::CounterAdd{kIncidentEntity, *field, -1};
}

VictimActs changeVictims(const BoardView &board, std::span<const VictimChange> changes, WallTime now) {
    VictimActs acts;
    const Fiches before = allFiches(board);
    Fiches after = before;
    std::map<Field, int> taken;
    for (const VictimChange &change : changes) {
        const EntityPtr victim = board.find(change.id);
        if (!victim || victim->kind != Kind::Victim || victim->deleted) continue;
        const auto set = [&](Field field, Value value) {
            const auto known = victim->registers.find(field);
            const bool settled = known == victim->registers.end() || !known->second.isConflict();
            if (!settled || victim->value(field) != value)
                acts.intents.emplace_back(intent::Set{victim->id, field, std::move(value)});
        };
        const std::string_view place = victim->text(Field::Whereabouts);
        EntityId means = change.means.value_or(referenceOf(*victim, Field::Means));
        if (change.category) {
            set(Field::Category, textOrNothing(*change.category));
            if (victim->text(Field::Category).empty())
                if (auto one = takeFromCount(board, *change.category, taken)) {
                    acts.intents.push_back(*std::move(one));
                    acts.uncounted += toQString(tollGroupOf(*change.category));
                }
        }
        if (change.destination) set(Field::Destination, textOrNothing(*change.destination));
        if (change.whereabouts) {
            set(Field::Whereabouts, textOrNothing(*change.whereabouts));
            const auto time = timeFieldOfPlace(*change.whereabouts);
            if (time && isNull(victim->value(*time))) set(*time, Value(static_cast<std::int64_t>(now)));
            const bool isBack = isEvacuated(place) && !isEvacuated(*change.whereabouts);
            if (isBack) {
                if (!change.means) means = {};
                for (const Field left : {Field::DepartedAt, Field::ArrivedAt})
                    if (left != time) set(left, Value());
            }
        }
        if (means != referenceOf(*victim, Field::Means) || change.means)
            set(Field::Means, means.isNull() ? Value() : Value(means));
        after[victim->id] = aboard(change.category.value_or(std::string(victim->text(Field::Category))),
                                   change.whereabouts.value_or(std::string(place)), means);
    }
    followLoads(board, before, after, now, acts);
    return acts;
}

EntityPtr findByCode(const BoardView &board, std::string_view code, EntityId except) {
    EntityPtr found;
    if (code.empty()) return found;
    const auto look = [&](EntityId id) {
        const EntityPtr entity = board.find(id);
        if (!found && entity && entity->kind == Kind::Victim && id != except && entity->text(Field::SinusCode) == code)
            found = entity;
    };
    std::ranges::for_each(board.index().kinds().of(Kind::Victim), look);
    std::ranges::for_each(board.index().bin().ids(), look);
    return found;
}

QString nextVictimNumber(const BoardView &board) {
    int largest = 0;
    const auto look = [&](EntityId id) {
        const EntityPtr entity = board.find(id);
        if (!entity || entity->kind != Kind::Victim) return;
        const QString label = toQString(entity->text(Field::Label));
        if (label.startsWith(u'V')) largest = std::max(largest, label.mid(1).left(6).toInt());
    };
    std::ranges::for_each(board.index().kinds().of(Kind::Victim), look);
    std::ranges::for_each(board.index().bin().ids(), look);
    return u'V' + QString::number(largest + 1);
}

} // namespace fanion::app
