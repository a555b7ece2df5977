// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/entity_list_model.h"

#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

EntityListModel::EntityListModel(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {
    connect(&board, &BoardView::applied, this, &EntityListModel::apply);
    connect(&board, &BoardView::cleared, this, &EntityListModel::refill);
    connect(&board, &BoardView::membersChanged, this, &EntityListModel::refreshAll);
    connect(&Translator::instance(), &Translator::changed, this, &EntityListModel::refreshAll);
}

int EntityListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entity &entity = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case EntityIdRole:
        return toText(entity.id);
    case LabelRole:
    case Qt::DisplayRole:
        return shortText(entity.text(Field::Label));
    case ConflictRole:
        return entity.hasConflict();
    case EditedAfterDeleteRole:
        return entity.editedAfterDelete;
    case ChangedByRole:
        return m_board.postName(entity.changedBy);
    case ChangedAtRole:
        return clockText(entity.changedAt);
    default:
        return entityData(entity, role);
    }
}

QHash<int, QByteArray> EntityListModel::roleNames() const {
    QHash<int, QByteArray> names{
        {EntityIdRole, "entityId"},   {LabelRole, "label"},
        {ConflictRole, "conflict"},   {EditedAfterDeleteRole, "editedAfterDelete"},
        {ChangedByRole, "changedBy"}, {ChangedAtRole, "changedAt"},
    };
    names.insert(ownRoleNames());
    return names;
}

void EntityListModel::setFilterText(const QString &text) {
    if (text == m_filterText) return;
    m_filterText = text;
    emit filterTextChanged();
    refill();
}

int EntityListModel::rowOf(const QString &entityId) const {
    const auto found = m_shown.find(toEntityId(entityId));
    return found == m_shown.end() ? -1 : static_cast<int>(rowFor(found->second));
}

QString EntityListModel::idAt(int row) const {
    return row < 0 || row >= count() ? QString() : toText(entityIdAt(row));
}

EntityId EntityListModel::entityIdAt(int row) const {
    return row < 0 || row >= count() ? EntityId() : m_rows[static_cast<std::size_t>(row)]->id;
}

bool EntityListModel::passes(const Entity &entity) const {
    return m_filterText.isEmpty() || searchText(entity).contains(m_filterText, Qt::CaseInsensitive);
}

QString EntityListModel::searchText(const Entity &entity) const {
    return shortText(entity.text(Field::Label));
}

bool EntityListModel::before(const Entity &a, const Entity &b) const {
    if (a.createdAt != b.createdAt) return a.createdAt < b.createdAt;
    return a.text(Field::Label) < b.text(Field::Label); // made at once, as an import's are
}

void EntityListModel::tally(const Entity *was, const Entity *is) {
    m_total += (is ? 1 : 0) - (was ? 1 : 0);
}

bool EntityListModel::ordered(const EntityPtr &a, const EntityPtr &b) const {
    if (before(*a, *b)) return true;
    if (before(*b, *a)) return false;
    return a->id < b->id;
}

std::size_t EntityListModel::rowFor(const EntityPtr &entity) const {
    const auto place = std::ranges::lower_bound(
        m_rows, entity, [this](const EntityPtr &a, const EntityPtr &b) { return ordered(a, b); });
    return static_cast<std::size_t>(place - m_rows.begin());
}

void EntityListModel::refill() {
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_members.clear();
    m_total = 0;
    resetTallies();
    const auto take = [this](const EntityPtr &entity) {
        if (!belongs(*entity)) return;
        m_members.emplace(entity->id, entity);
        tally(nullptr, entity.get());
        if (passes(*entity)) m_rows.push_back(entity);
    };
    for (const auto &[id, entity] : m_board.board())
        take(entity);
    for (const EntityPtr &extra : extras())
        take(extra);
    std::ranges::sort(m_rows, [this](const EntityPtr &a, const EntityPtr &b) { return ordered(a, b); });
    for (const EntityPtr &entity : m_rows)
        m_shown.emplace(entity->id, entity);
    endResetModel();
    emit countChanged();
    emit totalsChanged();
}

void EntityListModel::refreshAll() {
    if (m_rows.empty()) return;
    emit dataChanged(index(0), index(count() - 1));
}

void EntityListModel::refreshRow(EntityId id) {
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end()) return;
    const QModelIndex changed = index(static_cast<int>(rowFor(shown->second)));
    emit dataChanged(changed, changed);
}

void EntityListModel::apply(const BoardDelta &delta) {
    const int countBefore = count();
    // An incident that has just been opened comes as one big delta: laying it out once beats a thousand inserts.
    if (m_members.empty() && delta.changed.size() > 64) return refill();
    for (const EntityPtr &entity : delta.changed)
        upsert(entity);
    if (count() != countBefore) emit countChanged();
    emit totalsChanged();
}

void EntityListModel::upsert(const EntityPtr &entity) {
    const bool isMember = belongs(*entity);
    const auto known = m_members.find(entity->id);
    if (!isMember && known == m_members.end()) return;
    const EntityPtr previous = known == m_members.end() ? nullptr : known->second;
    tally(previous.get(), isMember ? entity.get() : nullptr);
    if (isMember)
        m_members.insert_or_assign(entity->id, entity);
    else
        m_members.erase(known);

    const bool isShown = isMember && passes(*entity);
    const auto shown = m_shown.find(entity->id);
    const EntityPtr was = shown == m_shown.end() ? nullptr : shown->second;
    if (was && isShown)
        replace(was, entity);
    else if (was)
        remove(was);
    else if (isShown)
        insert(entity);
}

void EntityListModel::insert(const EntityPtr &entity) {
    const std::size_t row = rowFor(entity);
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), entity);
    m_shown.emplace(entity->id, entity);
    endInsertRows();
}

void EntityListModel::remove(const EntityPtr &entity) {
    const std::size_t row = rowFor(entity);
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
    m_shown.erase(entity->id);
    endRemoveRows();
}

void EntityListModel::replace(const EntityPtr &was, const EntityPtr &is) {
    const std::size_t from = rowFor(was);
    m_shown.insert_or_assign(is->id, is);
    const bool fits =
        (from == 0 || ordered(m_rows[from - 1], is)) && (from + 1 == m_rows.size() || ordered(is, m_rows[from + 1]));
    std::size_t to = from;
    if (!fits) {
        to = rowFor(is); // counted with the old row still in its place
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(from));
        if (to > from) --to;
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(to), is);
        endMoveRows();
    } else {
        m_rows[from] = is;
    }
    const QModelIndex changed = index(static_cast<int>(to));
    emit dataChanged(changed, changed);
}

} // namespace fanion::app
