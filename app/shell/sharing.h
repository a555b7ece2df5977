// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;
class Notices;

/** Letting others in, and out again (commanders). */
class Sharing final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.sharing")
    Q_PROPERTY(QString invitation READ invitation NOTIFY invitationChanged)         ///< the last one made, to be copied
    Q_PROPERTY(QString invitationText READ invitationText NOTIFY invitationChanged) ///< role and end, in words

public:
    Sharing(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] QString invitation() const { return m_invitation; }
    [[nodiscard]] QString invitationText() const;

    /** \p role: "observer", "editor", "commander"; \p hours from now. */
    Q_INVOKABLE void invite(const QString &role, int hours);
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

private:
    Post *m_post;
    EngineBridge &m_bridge;
    Notices &m_notices;
    QString m_invitation;
    Role m_role = Role::Editor;
    WallTime m_expiresAt = 0;
};

} // namespace fanion::app
