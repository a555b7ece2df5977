// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/notices.h"

#include "app/shell/text/error_text.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxNotices = 4;

} // namespace

int Notices::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant Notices::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Notice &notice = m_notices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TextRole:
        return notice.text;
    case LevelRole:
        return notice.level;
    case SerialRole:
        return notice.serial;
    case UndoableRole:
        return notice.undoable;
    case WhereRole:
        return notice.where;
    default:
        return {};
    }
}

QHash<int, QByteArray> Notices::roleNames() const {
    return {{TextRole, "text"},
            {LevelRole, "level"},
            {SerialRole, "serial"},
            {UndoableRole, "undoable"},
            {WhereRole, "where"}};
}

void Notices::tell(Level level, const QString &text, bool undoable) {
    if (!m_notices.empty() && m_notices.back().text == text) dismiss(m_notices.back().serial);
    if (m_notices.size() == kMaxNotices) dismiss(m_notices.front().serial);
    const int row = count();
    beginInsertRows({}, row, row);
    m_notices.push_back({text, level, m_nextSerial++, undoable, m_where});
    endInsertRows();
    emit countChanged();
    emit told(text);
}

void Notices::forgetUndo() {
    for (int row = 0; row < count(); ++row)
        if (std::exchange(m_notices[static_cast<std::size_t>(row)].undoable, false))
            emit dataChanged(index(row), index(row), {UndoableRole});
}

void Notices::tell(const Error &error) {
    tell(Failure, errorText(error));
}

void Notices::setWhere(const QString &where) {
    if (where == m_where) return;
    m_where = where;
    emit whereChanged();
}

void Notices::leave(const QString &where) {
    const QString main = QStringLiteral("main");
    if (m_where == where) setWhere(main);
    for (int row = 0; row < count(); ++row) {
        Notice &notice = m_notices[static_cast<std::size_t>(row)];
        if (notice.where != where) continue;
        notice.where = main;
        emit dataChanged(index(row), index(row), {WhereRole});
    }
}

void Notices::dismiss(int serial) {
    const auto found = std::ranges::find(m_notices, serial, &Notice::serial);
    if (found == m_notices.end()) return;
    const int row = static_cast<int>(found - m_notices.begin());
    beginRemoveRows({}, row, row);
    m_notices.erase(found);
    endRemoveRows();
    emit countChanged();
}

} // namespace fanion::app
