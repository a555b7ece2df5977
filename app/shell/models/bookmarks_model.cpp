// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/bookmarks_model.h"

#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kMost = 100;
constexpr qsizetype kLongestName = 80;

QString cleanName(const QString &name) {
    return shortText(name.trimmed().toStdString(), kLongestName);
}

} // namespace

BookmarksModel::BookmarksModel(QSettings &store, QObject *parent) : QAbstractListModel(parent), m_store(store) {}

int BookmarksModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant BookmarksModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const View &view = m_views[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return view.name;
    case CentreRole:
        return QVariant::fromValue(view.centre);
    case ZoomRole:
        return view.zoom;
    case BearingRole:
        return view.bearing;
    default:
        return {};
    }
}

QHash<int, QByteArray> BookmarksModel::roleNames() const {
    return {{NameRole, "name"}, {CentreRole, "centre"}, {ZoomRole, "zoom"}, {BearingRole, "bearing"}};
}

void BookmarksModel::setIncident(const QString &id) {
    if (id == m_incident) return;
    beginResetModel();
    m_incident = id;
    load();
    endResetModel();
    emit countChanged();
}

void BookmarksModel::add(const QString &name, const QGeoCoordinate &centre, double zoom, double bearing) {
    if (m_incident.isEmpty() || !centre.isValid() || count() >= kMost) return;
    QString shown = cleanName(name);
    if (shown.isEmpty()) shown = tr("Vue %1").arg(count() + 1);
    beginInsertRows({}, count(), count());
    m_views.push_back({shown, centre, zoom, bearing});
    endInsertRows();
    emit countChanged();
    save();
}

void BookmarksModel::rename(int row, const QString &name) {
    const QString shown = cleanName(name);
    if (!has(row) || shown.isEmpty()) return;
    m_views[static_cast<std::size_t>(row)].name = shown;
    emit dataChanged(index(row), index(row), {NameRole, Qt::DisplayRole});
    save();
}

void BookmarksModel::remove(int row) {
    if (!has(row)) return;
    beginRemoveRows({}, row, row);
    m_views.erase(m_views.begin() + row);
    endRemoveRows();
    emit countChanged();
    save();
}

void BookmarksModel::load() {
    m_views.clear();
    if (m_incident.isEmpty()) return;
    const int size = std::min(m_store.beginReadArray("bookmarks/" + m_incident), kMost);
    for (int i = 0; i < size; ++i) {
        m_store.setArrayIndex(i);
        const QGeoCoordinate centre(m_store.value("latitude").toDouble(), m_store.value("longitude").toDouble());
        const QString name = cleanName(m_store.value("name").toString());
        if (!centre.isValid() || name.isEmpty()) continue; // the file can be edited by hand
        m_views.push_back({name, centre, m_store.value("zoom").toDouble(), m_store.value("bearing").toDouble()});
    }
    m_store.endArray();
}

void BookmarksModel::save() {
    const QString group = "bookmarks/" + m_incident;
    m_store.remove(group);
    m_store.beginWriteArray(group, count());
    for (int i = 0; i < count(); ++i) {
        const View &view = m_views[static_cast<std::size_t>(i)];
        m_store.setArrayIndex(i);
        m_store.setValue("name", view.name);
        m_store.setValue("latitude", view.centre.latitude());
        m_store.setValue("longitude", view.centre.longitude());
        m_store.setValue("zoom", view.zoom);
        m_store.setValue("bearing", view.bearing);
    }
    m_store.endArray();
}

} // namespace fanion::app
