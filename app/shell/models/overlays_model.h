// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/scene_filter.h"

#include <QAbstractListModel>
#include <QSettings>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * The overlays of the SITAC (calques), in the order of Overlay, each shown or hidden, free or locked: a choice of this
 * machine for the open incident. All shown and free while nothing is open.
 */
class OverlaysModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.overlays")
    /** Names of what is hidden, so that nobody forgets it. */
    Q_PROPERTY(QStringList hiddenNames READ hiddenNames NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, StartsKindsRole, ShownRole, LockedRole };
    Q_ENUM(Role)

    explicit OverlaysModel(QSettings &store, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const OverlaySet &hidden() const { return m_hidden; }
    [[nodiscard]] const OverlaySet &locked() const { return m_locked; }
    [[nodiscard]] QStringList hiddenNames() const;
    /** Of which incident; empty: none. */
    void setIncident(const QString &id);
    /** Shows the overlays an object is on; their names, when one was hidden. */
    QStringList reveal(const MapObject &object);

    Q_INVOKABLE void setShown(int row, bool shown);
    Q_INVOKABLE void setLocked(int row, bool locked);
    Q_INVOKABLE void showAll();

signals:
    void changed();

private:
    void take(OverlaySet hidden, OverlaySet locked);

    QSettings &m_store;
    QString m_incident;
    OverlaySet m_hidden;
    OverlaySet m_locked;
};

} // namespace fanion::app
