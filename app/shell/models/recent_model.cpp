// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/recent_model.h"

#include "app/shell/text/time_text.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxRecent = 12;

} // namespace

RecentModel::RecentModel(QSettings &store, QObject *parent) : QAbstractListModel(parent), m_store(store) {
    load();
}

int RecentModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RecentModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PathRole:
        return row.path;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title.isEmpty() ? QFileInfo(row.path).completeBaseName() : row.title;
    case CodeRole:
        return row.code;
    case ExerciseRole:
        return row.exercise;
    case OpenedAtRole:
        return clockText(row.openedAt);
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentModel::roleNames() const {
    return {{PathRole, "path"},         {TitleRole, "title"},       {CodeRole, "code"},
            {ExerciseRole, "exercise"}, {OpenedAtRole, "openedAt"}, {MissingRole, "missing"}};
}

void RecentModel::opened(const QString &path, const QString &title, const QString &code, bool exercise) {
    beginResetModel();
    std::erase_if(m_rows, [&](const Row &row) { return row.path == path; });
    m_rows.insert(m_rows.begin(), {path, title, code, exercise, QDateTime::currentMSecsSinceEpoch(), false});
    if (m_rows.size() > kMaxRecent) m_rows.resize(kMaxRecent);
    endResetModel();
    emit countChanged();
    save();
}

void RecentModel::forget(const QString &path) {
    const auto found = std::ranges::find(m_rows, path, &Row::path);
    if (found == m_rows.end()) return;
    const int row = static_cast<int>(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    endRemoveRows();
    emit countChanged();
    save();
}

void RecentModel::load() {
    const int size = m_store.beginReadArray("recent");
    for (int i = 0; i < size; ++i) {
        m_store.setArrayIndex(i);
        const QString path = m_store.value("path").toString();
        m_rows.push_back({path, m_store.value("title").toString(), m_store.value("code").toString(),
                          m_store.value("exercise").toBool(), m_store.value("openedAt").toLongLong(),
                          !QFileInfo::exists(path)});
    }
    m_store.endArray();
}

void RecentModel::save() {
    m_store.beginWriteArray("recent", count());
    for (int i = 0; i < count(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        m_store.setArrayIndex(i);
        m_store.setValue("path", row.path);
        m_store.setValue("title", row.title);
        m_store.setValue("code", row.code);
        m_store.setValue("exercise", row.exercise);
        m_store.setValue("openedAt", row.openedAt);
    }
    m_store.endArray();
}

} // namespace fanion::app
