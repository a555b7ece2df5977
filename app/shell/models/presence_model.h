// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QGeoCoordinate>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** Where the colleagues point on the map now; one whose pointer is elsewhere is not shown. */
class PresenceModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.presence")
    /** Who else has the selected object open; empty: nobody. */
    Q_PROPERTY(QString alsoHere READ alsoHere NOTIFY alsoHereChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, PlaceRole };
    Q_ENUM(Role)

    explicit PresenceModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setPresence(const std::vector<net::Presence> &presence);
    void setSelected(const QString &entityId);
    [[nodiscard]] QString alsoHere() const;

signals:
    void alsoHereChanged();

private:
    const BoardView &m_board;
    std::vector<net::Presence> m_all;
    std::vector<net::Presence> m_rows; ///< those with a pointer, by post
    EntityId m_selected;
};

} // namespace fanion::app
