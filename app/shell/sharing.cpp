// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sharing.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

namespace fanion::app {

Sharing::Sharing(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent)
    : QObject(parent), m_post(post), m_bridge(bridge), m_notices(notices) {
    connect(&bridge, &EngineBridge::closed, this, &Sharing::forget);
    connect(&Translator::instance(), &Translator::changed, this, &Sharing::invitationChanged);
}

QString Sharing::invitationText() const {
    if (m_invitation.isEmpty()) return {};
    return tr("%1, jusqu'à %2").arg(roleWord(m_role), clockText(m_expiresAt));
}

void Sharing::invite(const QString &role, int hours) {
    if (!m_post || hours <= 0) return;
    m_role = readRole(role);
    m_expiresAt = QDateTime::currentDateTime().addSecs(hours * 3600LL).toMSecsSinceEpoch();
    m_post->invite(m_role, m_expiresAt, m_bridge.answer<std::string>([this](const Result<std::string> &made) {
        if (!made) return m_notices.tell(made.error());
        m_invitation = QString::fromStdString(*made);
        emit invitationChanged();
    }));
}

QUrl Sharing::suggestedFile(const QString &incident) const {
    const QFileInfo file(incident);
    return QUrl::fromLocalFile(file.dir().filePath(file.completeBaseName() + QStringLiteral(".fanion-invitation")));
}

void Sharing::saveInvitation(const QUrl &to) {
    const QString path = to.toLocalFile();
    if (m_invitation.isEmpty() || path.isEmpty()) return;
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // not to be had on a stick
    const bool saved = opened && file.write(m_invitation.toUtf8() + '\n') > 0 && file.commit();
    if (saved)
        m_notices.tell(Notices::Information, tr("Invitation enregistrée."));
    else
        m_notices.tell(Error{ErrorCode::ReadOnly, file.errorString().toStdString(), path.toStdString()});
}

void Sharing::copy(const QString &text) {
    QGuiApplication::clipboard()->setText(text);
    m_notices.tell(Notices::Information, tr("Copié."));
}

void Sharing::answerJoin(const QString &request, const QString &role) {
    if (!m_post) return;
    const std::optional<Role> given = role.isEmpty() ? std::nullopt : std::optional(readRole(role));
    m_post->answerJoin(request.toULongLong(), given, m_bridge.answer<void>([this](const Result<void> &answered) {
        if (!answered) m_notices.tell(answered.error());
    }));
}

void Sharing::revoke(const QString &post) {
    const auto id = PostId::fromHex(post.toStdString());
    if (!m_post || !id) return;
    m_post->revoke(*id, m_bridge.answer<void>([this](const Result<void> &revoked) {
        if (!revoked) m_notices.tell(revoked.error());
    }));
}

void Sharing::keepIdentity() {
    if (!m_post) return;
    m_post->keepIdentity(m_bridge.answer<void>([this](const Result<void> &kept) {
        if (!kept) m_notices.tell(kept.error());
    }));
}

void Sharing::renewIdentity() {
    if (!m_post) return;
    m_post->renewIdentity(m_bridge.answer<void>([this](const Result<void> &renewed) {
        if (!renewed && renewed.error().code == ErrorCode::Refused)
            return m_notices.tell(Notices::Warning,
                                  tr("Ce poste est le seul commandant : passez d'abord le commandement à un autre."));
        if (!renewed) return m_notices.tell(renewed.error());
        m_notices.tell(Notices::Information,
                       tr("Ce poste a une nouvelle identité. Un commandant doit l'admettre de nouveau."));
    }));
}

void Sharing::forget() {
    m_invitation.clear();
    emit invitationChanged();
}

} // namespace fanion::app
