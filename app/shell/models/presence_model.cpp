// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/presence_model.h"

#include "app/shell/entry/geometry.h"

#include <algorithm>
#include <iterator>

namespace fanion::app {

PresenceModel::PresenceModel(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {
    connect(&board, &BoardView::cleared, this, [this] { setPresence({}); });
}

int PresenceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const net::Presence &presence = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return m_board.postName(presence.post);
    case PlaceRole:
        return QVariant::fromValue(toCoordinate(*presence.cursor));
    default:
        return {};
    }
}

QHash<int, QByteArray> PresenceModel::roleNames() const {
    return {{NameRole, "name"}, {PlaceRole, "place"}};
}

void PresenceModel::setPresence(const std::vector<net::Presence> &presence) {
    m_all = presence;
    std::vector<net::Presence> rows;
    std::ranges::copy_if(presence, std::back_inserter(rows), [this](const net::Presence &one) {
        return one.cursor && one.cursor->isValid() && one.post != m_board.self();
    });
    std::ranges::sort(rows, {}, &net::Presence::post);
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &net::Presence::post, &net::Presence::post);
    if (sameRows) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1), {PlaceRole});
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit alsoHereChanged();
}

void PresenceModel::setSelected(const QString &entityId) {
    m_selected = toEntityId(entityId);
    emit alsoHereChanged();
}

QString PresenceModel::alsoHere() const {
    QStringList names;
    for (const net::Presence &presence : m_all)
        if (!m_selected.isNull() && presence.post != m_board.self() &&
            std::ranges::find(presence.editing, m_selected) != presence.editing.end())
            names += m_board.postName(presence.post);
    return names.join(QStringLiteral(", "));
}

} // namespace fanion::app
