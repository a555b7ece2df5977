// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/links_model.h"

#include "app/shell/models/entry_list_model.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <tuple>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxLinks = 200;

} // namespace

LinksModel::LinksModel(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {
    connect(&board, &BoardView::applied, this, [this] { update(); });
    connect(&board, &BoardView::cleared, this, [this] { setEntityId({}); });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1));
    });
}

int LinksModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

void LinksModel::setEntityId(const QString &text) {
    const EntityId id = toEntityId(text);
    if (id == m_id) return;
    m_id = id;
    emit entityIdChanged();
    update();
}

std::vector<LinksModel::Row> LinksModel::find() const {
    std::vector<Row> rows;
    const EntityPtr self = m_board.find(m_id);
    if (!self || self->kind == Kind::Layer) return rows; // a layer's points are its content, not links
    forEachReference(*self, [&](Field field, EntityId target) {
        if (m_board.find(target)) rows.push_back({target, self->kind, field, true});
    });
    std::vector<Row> incoming;
    for (const auto &[id, field] : m_board.index().references().to(m_id)) {
        const EntityPtr entity = m_board.find(id);
        if (id != m_id && entity->kind != Kind::Feature) incoming.push_back({id, entity->kind, field, false});
    }
    // Lines of the main courante and facts as they are asked for: the last first.
    const auto isEntry = [](const Row &row) { return row.kind == Kind::LogEntry || row.kind == Kind::Intelligence; };
    const auto age = [&](const Row &row) {
        return isEntry(row) ? -entryEventTime(*m_board.find(row.target)) : WallTime();
    };
    std::ranges::sort(incoming, [&](const Row &a, const Row &b) {
        return std::tuple(a.kind, age(a), a.target) < std::tuple(b.kind, age(b), b.target);
    });
    rows.insert(rows.end(), incoming.begin(), incoming.end());
    if (rows.size() > kMaxLinks) rows.resize(kMaxLinks);
    return rows;
}

void LinksModel::update() {
    std::vector<Row> rows = m_id.isNull() ? std::vector<Row>() : find();
    if (rows == m_rows) {
        if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {NameRole});
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

QVariant LinksModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const EntityPtr target = m_board.find(row.target);
    if (!target) return {};
    switch (role) {
    case EntityIdRole:
        return toText(row.target);
    case Qt::DisplayRole:
    case NameRole:
        return searchedName(*target);
    case KindTextRole:
        return kindWord(target->kind);
    case RelationRole:
        if (!row.outgoing && (row.kind == Kind::LogEntry || row.kind == Kind::Intelligence))
            return clockText(entryEventTime(*target)) + u' ' + kindWord(row.kind);
        return row.outgoing ? fieldWord(row.kind, row.field) : kindWord(row.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> LinksModel::roleNames() const {
    return {{EntityIdRole, "entityId"}, {NameRole, "name"}, {KindTextRole, "kindText"}, {RelationRole, "relation"}};
}

} // namespace fanion::app
