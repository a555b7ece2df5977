// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;
class Notices;

/** The addresses typed for the open incident: whether somebody answers there, and why not. */
class AddressesModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.addresses")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Level { Good, Waiting, Bad };
    Q_ENUM(Level)
    enum Role { AddressRole = Qt::UserRole + 1, StateTextRole, LevelRole };
    Q_ENUM(Role)

    /** \p post may be null in tests of what needs no engine. */
    AddressesModel(Post *post, EngineBridge &bridge, Notices &notices, const BoardView &board,
                   QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /** Empty: it is one that a post may have; else what is wrong with it, in a sentence. */
    Q_INVOKABLE [[nodiscard]] QString problem(const QString &text) const;
    /** Without a problem only. */
    Q_INVOKABLE void add(const QString &text);
    Q_INVOKABLE void remove(const QString &address);
    void setDialled(std::vector<net::DialStatus> dialled);

signals:
    void countChanged();

private:
    [[nodiscard]] QString stateText(const net::DialStatus &row) const;
    [[nodiscard]] static Level levelOf(const net::DialStatus &row);

    Post *m_post;
    EngineBridge &m_bridge;
    Notices &m_notices;
    const BoardView &m_board;
    std::vector<net::DialStatus> m_rows;
};

} // namespace fanion::app
