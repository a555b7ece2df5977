// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_terms.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

QString placeWord(std::string_view place) {
    return place.empty() ? QString() : choiceWord(Kind::Victim, Field::Whereabouts, place);
}

/** When somebody came where he is: the time of that place, else when it was written. */
QString sinceText(const Entity &victim) {
    const auto time = timeFieldOfPlace(victim.text(Field::Whereabouts));
    if (const WallTime at = time ? timeOf(victim, *time) : 0; at != 0) return clockText(at);
    const auto written = victim.registers.find(Field::Whereabouts);
    if (written == victim.registers.end() || isNull(written->second.shown.value)) return {};
    return clockText(written->second.shown.at);
}

QString timesText(const Entity &victim) {
    QStringList parts;
    for (const Field field : {Field::FoundAt, Field::AtPrvAt, Field::AtPmaAt, Field::DepartedAt, Field::ArrivedAt})
        if (const WallTime at = timeOf(victim, field); at != 0)
            parts += fieldWord(Kind::Victim, field) + u' ' + clockText(at);
    return parts.join(QStringLiteral(" · "));
}

QString personText(const Entity &victim) {
    QStringList parts;
    if (const auto sex = victim.text(Field::Sex); !sex.empty())
        parts += sex == "female" ? QStringLiteral("F") : QStringLiteral("H");
    if (const QString age = shortText(victim.text(Field::Age), 20); !age.isEmpty()) parts += age;
    return parts.join(QStringLiteral(", "));
}

QList<FieldOption> optionsOf(Field field) {
    QList<FieldOption> options;
    for (const std::string_view choice : findKind(Kind::Victim)->find(field)->choices)
        options.append({toQString(choice), choiceWord(Kind::Victim, field, choice)});
    return options;
}

} // namespace

VictimModel::VictimModel(const BoardView &board, const VictimNames &names, QObject *parent)
    : EntityListModel(board, parent), m_names(names) {
    connect(&names, &VictimNames::changed, this, [this] {
        if (count() > 0) emit dataChanged(index(0), index(count() - 1), {NameRole});
    });
    // What another object says shows here: the means' and sectors' names, and whose code and number are the same.
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        const bool concerned = std::ranges::any_of(delta.changed, [](const EntityPtr &entity) {
            return entity->kind == Kind::Means || entity->kind == Kind::Sector || entity->kind == Kind::Victim;
        });
        if (concerned && count() > 0)
            emit dataChanged(index(0), index(count() - 1), {MeansTextRole, SectorRole, SameCodeRole, NumberRole});
    });
    fill();
}

void VictimModel::setGroupFilter(const QString &group) {
    if (group == m_groupFilter) return;
    m_groupFilter = group;
    emit filtersChanged();
    refill();
}

void VictimModel::setPlaceFilter(const QString &place) {
    if (place == m_placeFilter) return;
    m_placeFilter = place;
    emit filtersChanged();
    refill();
}

QList<FieldOption> VictimModel::categories() const {
    return optionsOf(Field::Category);
}

QList<FieldOption> VictimModel::places() const {
    return optionsOf(Field::Whereabouts);
}

bool VictimModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Victim && !entity.deleted;
}

bool VictimModel::passes(const Entity &entity) const {
    const std::string_view group = tollGroupOf(entity.text(Field::Category));
    if (!m_groupFilter.isEmpty() && (group.empty() ? QStringLiteral("none") : toQString(group)) != m_groupFilter)
        return false;
    if (!m_placeFilter.isEmpty() && choiceOf(entity, Field::Whereabouts) != m_placeFilter) return false;
    return EntityListModel::passes(entity);
}

QString VictimModel::searchText(const Entity &entity) const {
    // Never the name: who looks for one has it shown first.
    return QStringList{entityLabel(entity),
                       shortText(entity.text(Field::SinusCode)),
                       categoryCode(entity.text(Field::Category)),
                       placeWord(entity.text(Field::Whereabouts)),
                       shortText(entity.text(Field::Destination)),
                       referenceLabel(board(), entity, Field::Means),
                       referenceLabel(board(), entity, Field::Sector)}
        .join(u' ');
}

QString VictimModel::numberOf(const Entity &victim) const {
    const auto &all = board().index().kinds().of(Kind::Victim);
    const bool isTwice = std::ranges::any_of(all, [&](EntityId id) {
        return id != victim.id && board().find(id)->text(Field::Label) == victim.text(Field::Label);
    });
    const QString label = entityLabel(victim);
    return isTwice ? QStringLiteral("%1 (%2)").arg(label, board().postName(victim.createdBy)) : label;
}

QString VictimModel::sameCodeAs(const Entity &victim) const {
    const std::string_view code = victim.text(Field::SinusCode);
    if (code.empty()) return {};
    for (const EntityId id : board().index().kinds().of(Kind::Victim)) {
        const EntityPtr other = board().find(id);
        if (id != victim.id && other->text(Field::SinusCode) == code) return entityLabel(*other);
    }
    return {};
}

QVariant VictimModel::entityData(const Entity &entity, int role) const {
    const std::string_view category = entity.text(Field::Category);
    const std::string_view place = entity.text(Field::Whereabouts);
    switch (role) {
    case NumberRole:
        return numberOf(entity);
    case CodeRole:
        return shortText(entity.text(Field::SinusCode), 128);
    case SameCodeRole:
        return sameCodeAs(entity);
    case CategoryRole:
        return toQString(category);
    case GroupRole:
        return toQString(tollGroupOf(category));
    case CategoryCodeRole:
        return categoryCode(category);
    case CategoryTextRole:
        return category.empty() ? tr("sans catégorie") : choiceWord(Kind::Victim, Field::Category, category);
    case PlaceRole:
        return toQString(place);
    case PlaceTextRole:
        return placeWord(place);
    case SinceRole:
        return sinceText(entity);
    case NextPlaceRole:
        return toQString(nextPlace(category, place));
    case NextPlaceTextRole:
        return placeWord(nextPlace(category, place));
    case PersonRole:
        return personText(entity);
    case NamedRole:
        return !entity.text(Field::Identity).empty();
    case NameRole:
        return m_names.areShown() ? shortText(entity.text(Field::Identity)) : QString();
    case DestinationRole:
        return shortText(entity.text(Field::Destination));
    case MeansIdRole: {
        const EntityId means = referenceOf(entity, Field::Means);
        return means.isNull() ? QString() : toText(means);
    }
    case MeansTextRole:
        return referenceLabel(board(), entity, Field::Means);
    case TimesRole:
        return timesText(entity);
    case SectorRole:
        return referenceLabel(board(), entity, Field::Sector);
    case ContradictedRole:
        return contradictedFields(entity);
    default:
        return {};
    }
}

QHash<int, QByteArray> VictimModel::ownRoleNames() const {
    return {{NumberRole, "number"},
            {CodeRole, "code"},
            {SameCodeRole, "sameCode"},
            {CategoryRole, "category"},
            {GroupRole, "group"},
            {CategoryCodeRole, "categoryCode"},
            {CategoryTextRole, "categoryText"},
            {PlaceRole, "place"},
            {PlaceTextRole, "placeText"},
            {SinceRole, "since"},
            {NextPlaceRole, "nextPlace"},
            {NextPlaceTextRole, "nextPlaceText"},
            {PersonRole, "person"},
            {NamedRole, "named"},
            {NameRole, "personName"},
            {DestinationRole, "destination"},
            {MeansIdRole, "meansId"},
            {MeansTextRole, "meansText"},
            {TimesRole, "times"},
            {SectorRole, "sector"},
            {ContradictedRole, "contradicted"}};
}

} // namespace fanion::app
