// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/entry_list_model.h"

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

/** As many changes at once are shown by showing every row anew. */
constexpr std::size_t kAtOnce = 64;

QVariant subjectOptions(const BoardView &board, const std::vector<EntityId> &ids) {
    QList<FieldOption> options;
    for (const EntityId id : ids)
        if (const EntityPtr subject = board.find(id)) options.append({toText(id), searchedName(*subject)});
    return QVariant::fromValue(options);
}

} // namespace

WallTime entryEventTime(const Entity &entry) {
    const WallTime at = timeOf(entry, Field::EventAt);
    return at != 0 ? at : entry.createdAt;
}

WallTime entryWrittenTime(const Entity &entry) {
    const WallTime at = timeOf(entry, Field::EnteredAt);
    return at != 0 ? at : entry.createdAt;
}

EntryListModel::EntryListModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    // After the base has taken a delta in: its rows are in order then.
    connect(&board, &BoardView::applied, this, &EntryListModel::onApplied);
    connect(&board, &BoardView::membersChanged, this, &EntryListModel::onMembers);
    m_ownFunction = ownFunction(board);
}

QVariant EntryListModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case NumberRole:
        return shortText(entity.text(Field::Number));
    case EventAtRole:
        return clockText(entryEventTime(entity));
    case EnteredAtRole:
        return std::llabs(entryEventTime(entity) - entryWrittenTime(entity)) < kMinuteMs
                   ? QString()
                   : clockText(entryWrittenTime(entity));
    case AuthorRole:
        return board().postName(entity.createdBy);
    case OwnRole:
        return entity.createdBy == board().self();
    case SubjectsRole:
        return subjectOptions(board(), subjects(entity));
    case TriageRole:
        return choiceOf(entity, Field::Triage);
    case TriageTextRole: {
        const std::string_view triage = entity.text(Field::Triage);
        return triage.empty() ? QString() : choiceWord(entity.kind, Field::Triage, triage);
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
        return isWaiting(entity);
    default:
        return {};
    }
}

QHash<int, QByteArray> EntryListModel::ownRoleNames() const {
    return {{NumberRole, "number"},
            {EventAtRole, "eventAt"},
            {EnteredAtRole, "enteredAt"},
            {AuthorRole, "author"},
            {OwnRole, "own"},
            {SubjectsRole, "subjects"},
            {TriageRole, "triage"},
            {TriageTextRole, "triageText"},
            {AwaitedRole, "awaited"},
            {AckedRole, "acknowledged"},
            {WaitingRole, "waiting"}};
}

std::vector<EntityId> EntryListModel::subjects(const Entity &entity) const {
    return subjectsOf(board(), entity);
}

void EntryListModel::onApplied(const BoardDelta &delta) {
    if (delta.changed.size() > kAtOnce) return refreshAll();
    for (const EntityPtr &entity : delta.changed)
        refreshAbout(*entity);
}

void EntryListModel::refreshAbout(const Entity &object) {
    for (const auto &[id, field] : board().index().references().to(object.id))
        refreshRow(id); // of what is no entry nothing is shown
}

void EntryListModel::onMembers() {
    const QString own = ownFunction(board());
    if (own == m_ownFunction) return;
    m_ownFunction = own;
    m_waiting = 0;
    for (const auto &[id, entity] : members())
        if (isWaiting(*entity)) ++m_waiting;
    refreshAll();
    emit totalsChanged();
}

bool EntryListModel::isWaiting(const Entity &entity) const {
    return !m_ownFunction.isEmpty() && holdsFunction(awaitedFunctions(entity), m_ownFunction);
}

void EntryListModel::tally(const Entity *was, const Entity *is) {
    EntityListModel::tally(was, is);
    const auto count = [this](const Entity *entity, int sign) {
        if (!entity) return;
        if (isWaiting(*entity)) m_waiting += sign;
        if (entity->text(Field::Triage) == "todo") m_todo += sign;
    };
    count(was, -1);
    count(is, 1);
}

void EntryListModel::resetTallies() {
    EntityListModel::resetTallies();
    m_waiting = m_todo = 0;
}

} // namespace fanion::app
