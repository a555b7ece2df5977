// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class BoardView;
class EngineBridge;
class Notices;

/** Letting others in, and out again (commanders). */
class Sharing final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.sharing")
    Q_PROPERTY(QString invitation READ invitation NOTIFY invitationChanged)         ///< the last one made, to be copied
    Q_PROPERTY(QString invitationText READ invitationText NOTIFY invitationChanged) ///< role and end, in words
    /** Counted invitations that stand: maps of `key`, `text` (role, use and end in words). */
    Q_PROPERTY(QVariantList openInvitations READ openInvitations NOTIFY openInvitationsChanged)

public:
    Sharing(Post *post, EngineBridge &bridge, const BoardView &board, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] QString invitation() const { return m_invitation; }
    [[nodiscard]] QString invitationText() const;
    [[nodiscard]] QVariantList openInvitations() const;

    /** \p role: "observer", "editor", "commander"; \p hours from now; \p uses posts, 0: any number. */
    Q_INVOKABLE void invite(const QString &role, int hours, int uses);
    /** \p key as in openInvitations. */
    Q_INVOKABLE void withdraw(const QString &key);
    /** Looks which invitations stand now. */
    Q_INVOKABLE void lookUp();
    /** The invitation as a small file, which only this user may read. */
    Q_INVOKABLE void saveInvitation(const QUrl &to);
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &incident) const;
    Q_INVOKABLE void copy(const QString &text);
    /** \p role empty: refuse. */
    Q_INVOKABLE void answerJoin(const QString &request, const QString &role);
    /** \p post: 64 hex digits. */
    Q_INVOKABLE void revoke(const QString &post);
    /** This machine goes on with the identity that came from another one. */
    Q_INVOKABLE void keepIdentity();
    /** A new key: this post asks to be let in again, as a stranger. */
    Q_INVOKABLE void renewIdentity();
    void forget();

signals:
    void invitationChanged();
    void openInvitationsChanged();

private:
    void tellFailure(const net::JoinFailure &failure);

    Post *m_post;
    EngineBridge &m_bridge;
    const BoardView &m_board;
    Notices &m_notices;
    QString m_invitation;
    Inviting m_made; ///< what invitation it is
    std::vector<CountedInvitation> m_open;
};

} // namespace fanion::app
