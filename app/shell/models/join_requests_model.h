// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** Posts that ask to be let in, for the commander's cards. */
class JoinRequestsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.joinRequests")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { RequestRole = Qt::UserRole + 1, NameRole, FunctionRole, NumberRole, AddressRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /** The cards that stay keep their place: a new request must not move a button under the pointer. */
    void setRequests(const std::vector<net::JoinRequest> &requests);

signals:
    void countChanged();

private:
    std::vector<net::JoinRequest> m_rows;
};

} // namespace fanion::app
