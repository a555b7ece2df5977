// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <unordered_map>

namespace fanion::app {

/** The posts of the incident: who they are, whether they are here, and what they have. This post comes first. */
class MembersModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.members")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** Connected now, through others too, this post included. */
    Q_PROPERTY(int present READ present NOTIFY presentChanged)

public:
    enum Role {
        PostIdRole = Qt::UserRole + 1, ///< 64 hex digits
        NameRole,
        FunctionRole,
        InitialsRole, ///< two letters for the presence dot
        CodeRole,     ///< prefix of its journal numbers
        RoleRole,     ///< "observer", "editor", "commander"
        RoleTextRole,
        SelfRole,
        RevokedRole,
        PresentRole,
        LinkTextRole, ///< "connecté", "connecté par relais", "vu il y a 4 min", "jamais vu"
        HasTextRole,  ///< "a tout", "il lui manque 12 modifications"
        HasAllRole,
        AddressRole,
        DelayRole,    ///< round trip, "12 ms"; empty when unknown
        SkewTextRole, ///< "horloge en avance de 4 min", empty when under the tolerance
    };
    Q_ENUM(Role)

    explicit MembersModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int present() const;

    void setPeers(const std::vector<net::PeerStatus> &peers);
    void setNow(WallTime now);
    [[nodiscard]] const net::PeerStatus *peer(const PostId &post) const;

signals:
    void countChanged();
    void presentChanged();

private:
    void rebuild();
    [[nodiscard]] QString linkText(const Member &member) const;
    [[nodiscard]] QString hasText(const Member &member) const;
    [[nodiscard]] bool isPresent(const Member &member) const;
    void refresh();

    const BoardView &m_board;
    std::vector<Member> m_rows;
    std::unordered_map<PostId, net::PeerStatus> m_peers;
    WallTime m_now = 0;
};

} // namespace fanion::app
