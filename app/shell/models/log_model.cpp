// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/log_model.h"

#include "app/shell/attachments/attachment_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

namespace fanion::app {

LogModel::LogModel(const BoardView &board, QObject *parent) : EntryListModel(board, parent) {
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
    if (entryEventTime(a) != entryEventTime(b)) return entryEventTime(a) < entryEventTime(b);
    if (entryWrittenTime(a) != entryWrittenTime(b)) return entryWrittenTime(a) < entryWrittenTime(b);
    return a.text(Field::Number) < b.text(Field::Number); // entered at once
}

QString LogModel::numberOf(EntityId id) const {
    const EntityPtr entity = board().find(id);
    return entity ? shortText(entity->text(Field::Number)) : QString();
}

QVariant LogModel::entityData(const Entity &entity, int role) const {
    switch (role) {
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
    case CorrectsRole:
        return numberOf(referenceOf(entity, Field::Corrects));
    case CorrectedByRole: {
        const auto found = m_corrections.find(entity.id);
        return found == m_corrections.end() ? QString() : numberOf(found->second);
    }
    case UrgentRole:
        return entity.text(Field::Priority) == "urgent";
    case AutomaticRole:
        return false;
    case AttachmentsRole:
        return QVariant::fromValue(attachmentOptions(entity));
    default:
        return EntryListModel::entityData(entity, role);
    }
}

QHash<int, QByteArray> LogModel::ownRoleNames() const {
    QHash<int, QByteArray> names = EntryListModel::ownRoleNames();
    names.insert(QHash<int, QByteArray>{{FromRole, "from"},
                                        {ToRole, "to"},
                                        {ChannelRole, "channel"},
                                        {TypeRole, "type"},
                                        {TypeTextRole, "typeText"},
                                        {TextRole, "words"},
                                        {CorrectsRole, "corrects"},
                                        {CorrectedByRole, "correctedBy"},
                                        {UrgentRole, "urgent"},
                                        {AutomaticRole, "automatic"},
                                        {AttachmentsRole, "attachments"}});
    return names;
}

void LogModel::resetTallies() {
    EntryListModel::resetTallies();
    m_corrections.clear();
}

void LogModel::tally(const Entity *was, const Entity *is) {
    EntryListModel::tally(was, is);
    if (!is) return;
    const EntityId corrected = referenceOf(*is, Field::Corrects);
    if (corrected.isNull() || !m_corrections.insert_or_assign(corrected, is->id).second) return;
    const int row = rowOf(toText(corrected));
    if (row >= 0) emit dataChanged(index(row), index(row), {CorrectedByRole});
}

} // namespace fanion::app
