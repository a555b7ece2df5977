// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** The incidents that posts near us announce: a code and an address, never a name. */
class HeardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.heard")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        AddressRole,
        PlaceRole,
        MemberRole, ///< this post already holds the incident
        HeardAtRole,
    };
    Q_ENUM(Role)

    explicit HeardModel(QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setHeard(std::vector<net::HeardIncident> heard);
    void setNow(WallTime now);

signals:
    void countChanged();

private:
    std::vector<net::HeardIncident> m_rows;
    WallTime m_now = 0;
};

} // namespace fanion::app
