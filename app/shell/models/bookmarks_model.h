// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QGeoCoordinate>
#include <QSettings>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace fanion::app {

/**
 * Views of the map the officer wants to find again, by name, in the order they were kept: of this machine and of the
 * open incident; no other post sees them. Empty while nothing is open.
 */
class BookmarksModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.bookmarks")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, CentreRole, ZoomRole, BearingRole };
    Q_ENUM(Role)

    explicit BookmarksModel(QSettings &store, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_views.size()); }

    /** Of which incident; empty: none. */
    void setIncident(const QString &id);
    /** Keeps a view; without a name it gets a number. Nothing happens for an invalid place or beyond a hundred. */
    Q_INVOKABLE void add(const QString &name, const QGeoCoordinate &centre, double zoom, double bearing);
    /** An empty name changes nothing. */
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);

signals:
    void countChanged();

private:
    struct View {
        QString name;
        QGeoCoordinate centre;
        double zoom = 0;
        double bearing = 0;
    };
    void load();
    void save();
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < count(); }

    QSettings &m_store;
    QString m_incident;
    std::vector<View> m_views;
};

} // namespace fanion::app
