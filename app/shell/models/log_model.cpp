// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/log_model.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/functions.h"
#include "app/shell/entry/mentions.h"
#include "app/shell/models/field_option.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <cstdlib>

namespace fanion::app {

namespace {

constexpr WallTime kMinute = 60'000;

} // namespace

WallTime logEventTime(const Entity &entry) {
    const WallTime at = timeOf(entry, Field::EventAt);
    return at != 0 ? at : entry.createdAt;
}

WallTime logEntryTime(const Entity &entry) {
    const WallTime at = timeOf(entry, Field::EnteredAt);
    return at != 0 ? at : entry.createdAt;
}

LogModel::LogModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    fill();
}

QString LogModel::lastId() const {
    return idAt(count() - 1);
}

bool LogModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::LogEntry;
}

QString LogModel::searchText(const Entity &entity) const {
    return QStringList{shortText(entity.text(Field::Number)), shortText(entity.text(Field::From)),
                       shortText(entity.text(Field::To)), longText(entity.text(Field::Text)),
                       board().postName(entity.createdBy)}
        .join(u' ');
}

bool LogModel::before(const Entity &a, const Entity &b) const {
    // By when it happened: a line that arrives late from a post that was cut off takes its place.
    if (logEventTime(a) != logEventTime(b)) return logEventTime(a) < logEventTime(b);
    if (logEntryTime(a) != logEntryTime(b)) return logEntryTime(a) < logEntryTime(b);
    return a.text(Field::Number) < b.text(Field::Number); // entered at once
}

QString LogModel::numberOf(EntityId id) const {
    const EntityPtr entity = board().find(id);
    return entity ? shortText(entity->text(Field::Number)) : QString();
}

QVariant LogModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case NumberRole:
        return shortText(entity.text(Field::Number));
    case EventAtRole:
        return clockText(logEventTime(entity));
    case EnteredAtRole:
        return std::llabs(logEventTime(entity) - logEntryTime(entity)) < kMinute ? QString()
                                                                                 : clockText(logEntryTime(entity));
    case FromRole:
        return shortText(entity.text(Field::From));
    case ToRole:
        return shortText(entity.text(Field::To));
    case ChannelRole:
        return shortText(entity.text(Field::Channel));
    case TypeRole:
        return choiceOf(entity, Field::EntryType);
    case TypeTextRole:
        return choiceWord(Kind::LogEntry, Field::EntryType, entity.text(Field::EntryType));
    case TextRole: {
        const QString text = longText(entity.text(Field::Text));
        return text.isEmpty() ? shortText(entity.text(Field::Label)) : text;
    }
    case AuthorRole:
        return board().postName(entity.createdBy);
    case OwnRole:
        return entity.createdBy == board().self();
    case CorrectsRole:
        return numberOf(referenceOf(entity, Field::Corrects));
    case CorrectedByRole: {
        const auto found = m_corrections.find(entity.id);
        return found == m_corrections.end() ? QString() : numberOf(found->second);
    }
    case UrgentRole:
        return entity.text(Field::Priority) == "urgent";
    default:
        return attachedData(entity, role);
    }
}

QVariant LogModel::attachedData(const Entity &entity, int role) const {
    switch (role) {
    case SubjectsRole:
        return subjectsData(entity);
    case TriageRole:
        return choiceOf(entity, Field::Triage);
    case TriageTextRole: {
        const std::string_view triage = entity.text(Field::Triage);
        return triage.empty() ? QString() : choiceWord(Kind::LogEntry, Field::Triage, triage);
    }
    case AwaitedRole:
        return awaitedFunctions(entity).join(QStringLiteral(", "));
    case AckedRole: {
        QStringList said;
        for (const Acknowledgement &one : acknowledgementsOf(entity))
            said += shortText(one.role) + u' ' + clockText(one.at);
        return said.join(QStringLiteral(", "));
    }
    case WaitingRole:
        return holdsFunction(awaitedFunctions(entity), ownFunction(board()));
    case AutomaticRole:
        return false;
    default:
        return {};
    }
}

std::vector<EntityId> LogModel::subjects(const Entity &entity) const {
    return subjectsOf(board(), entity);
}

QVariant LogModel::subjectsData(const Entity &entity) const {
    QList<FieldOption> options;
    for (const EntityId id : subjects(entity))
        if (const EntityPtr subject = board().find(id)) options.append({toText(id), searchedName(*subject)});
    return QVariant::fromValue(options);
}

QHash<int, QByteArray> LogModel::ownRoleNames() const {
    return {{NumberRole, "number"},
            {EventAtRole, "eventAt"},
            {EnteredAtRole, "enteredAt"},
            {FromRole, "from"},
            {ToRole, "to"},
            {ChannelRole, "channel"},
            {TypeRole, "type"},
            {TypeTextRole, "typeText"},
            {TextRole, "words"},
            {AuthorRole, "author"},
            {OwnRole, "own"},
            {CorrectsRole, "corrects"},
            {CorrectedByRole, "correctedBy"},
            {UrgentRole, "urgent"},
            {SubjectsRole, "subjects"},
            {TriageRole, "triage"},
            {TriageTextRole, "triageText"},
            {AwaitedRole, "awaited"},
            {AckedRole, "acknowledged"},
            {WaitingRole, "waiting"},
            {AutomaticRole, "automatic"}};
}

void LogModel::tally(const Entity *was, const Entity *is) {
    EntityListModel::tally(was, is);
    if (!is) return;
    const EntityId corrected = referenceOf(*is, Field::Corrects);
    if (corrected.isNull() || !m_corrections.insert_or_assign(corrected, is->id).second) return;
    const int row = rowOf(toText(corrected));
    if (row >= 0) emit dataChanged(index(row), index(row), {CorrectedByRole});
}

} // namespace fanion::app
