// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/intelligence/intelligence_model.h"

#include "app/shell/entry/functions.h"
#include "app/shell/entry/mentions.h"
#include "app/shell/models/field_options.h"
#include "app/shell/models/places.h"
#include "app/shell/text/admiralty.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

/** Nobody confirmed what nobody said is confirmed. */
bool isConfirmed(const Entity &entity) {
    return entity.text(Field::Confidence) == "confirmed";
}

/** The place of its heading in the doctrine's list; without one: before all. */
std::ptrdiff_t headingRank(const Entity &entity) {
    const auto choices = findKind(Kind::Intelligence)->find(Field::Heading)->choices;
    const auto found = std::ranges::find(choices, entity.text(Field::Heading));
    return found == choices.end() ? -1 : found - choices.begin();
}

QString headingText(const Entity &entity) {
    const std::string_view heading = entity.text(Field::Heading);
    return heading.empty() ? QString() : choiceWord(Kind::Intelligence, Field::Heading, heading);
}

} // namespace

IntelligenceModel::IntelligenceModel(const BoardView &board, QObject *parent) : EntryListModel(board, parent) {
    fill();
}

void IntelligenceModel::clearFilters() {
    m_heading.clear();
    m_confidence.clear();
    m_todoOnly = m_unacknowledgedOnly = false;
    setFilterText({});
    refill();
    emit filtersChanged();
}

QList<FieldOption> IntelligenceModel::choices(const QString &field) const {
    return choiceOptions(Kind::Intelligence, field);
}

bool IntelligenceModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Intelligence && !entity.deleted;
}

bool IntelligenceModel::passes(const Entity &entity) const {
    if (!m_heading.isEmpty() && choiceOf(entity, Field::Heading) != m_heading) return false;
    if (!m_confidence.isEmpty() && (m_confidence == QLatin1String("confirmed")) != isConfirmed(entity)) return false;
    if (m_todoOnly && entity.text(Field::Triage) != "todo") return false;
    if (m_unacknowledgedOnly && awaitedFunctions(entity).isEmpty()) return false;
    return EntryListModel::passes(entity);
}

QString IntelligenceModel::searchText(const Entity &entity) const {
    return QStringList{shortText(entity.text(Field::Number)),
                       entityLabel(entity),
                       longText(entity.text(Field::Description)),
                       shortText(entity.text(Field::Source)),
                       longText(entity.text(Field::Consequence)),
                       headingText(entity),
                       admiraltyCode(entity),
                       referenceLabel(board(), entity, Field::Means),
                       referenceLabel(board(), entity, Field::Sector)}
        .join(u' ');
}

bool IntelligenceModel::before(const Entity &a, const Entity &b) const {
    if (m_byHeading && headingRank(a) != headingRank(b)) return headingRank(a) < headingRank(b);
    if (entryEventTime(a) != entryEventTime(b)) return entryEventTime(a) > entryEventTime(b);
    if (entryWrittenTime(a) != entryWrittenTime(b)) return entryWrittenTime(a) > entryWrittenTime(b);
    return a.text(Field::Number) > b.text(Field::Number); // entered at once
}

QVariant IntelligenceModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case HeadingRole:
        return choiceOf(entity, Field::Heading);
    case HeadingTextRole:
        return headingText(entity);
    case TextRole:
        return shortText(entity.text(Field::Label), 400);
    case DetailRole:
        return longText(entity.text(Field::Description));
    case SourceRole:
        return shortText(entity.text(Field::Source));
    case ConfirmedRole:
        return isConfirmed(entity);
    case RatingRole:
        return admiraltyCode(entity);
    case RatingTextRole:
        return admiraltyText(entity);
    case ConsequenceRole:
        return longText(entity.text(Field::Consequence), 400);
    case PlacesRole:
        return placesOf(board(), entity, subjects(entity));
    case ContradictedRole:
        return contradictedFields(entity);
    default:
        return EntryListModel::entityData(entity, role);
    }
}

QHash<int, QByteArray> IntelligenceModel::ownRoleNames() const {
    QHash<int, QByteArray> names = EntryListModel::ownRoleNames();
    names.insert(QHash<int, QByteArray>{{HeadingRole, "heading"},
                                        {HeadingTextRole, "headingText"},
                                        {TextRole, "words"},
                                        {DetailRole, "detail"},
                                        {SourceRole, "source"},
                                        {ConfirmedRole, "confirmed"},
                                        {RatingRole, "rating"},
                                        {RatingTextRole, "ratingText"},
                                        {ConsequenceRole, "consequence"},
                                        {PlacesRole, "places"},
                                        {ContradictedRole, "contradicted"}});
    return names;
}

std::vector<EntityId> IntelligenceModel::subjects(const Entity &entity) const {
    std::vector<EntityId> ids = subjectsOf(board(), entity);
    for (const auto &[id, field] : board().index().references().to(entity.id))
        if (board().find(id)->kind == Kind::LogEntry && !std::ranges::contains(ids, id)) ids.push_back(id);
    return ids;
}

void IntelligenceModel::refreshAbout(const Entity &object) {
    EntryListModel::refreshAbout(object);
    if (object.kind != Kind::LogEntry) return;
    for (const EntityId id : subjectsOf(board(), object))
        refreshRow(id);
}

} // namespace fanion::app
