// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sharing.h"

#include "app/shell/bridge/board_view.h"
#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"
#include "net/invitation.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

namespace fanion::app {

Sharing::Sharing(Post *post, EngineBridge &bridge, const BoardView &board, Notices &notices, QObject *parent)
    : QObject(parent), m_post(post), m_bridge(bridge), m_board(board), m_notices(notices) {
    connect(&bridge, &EngineBridge::closed, this, &Sharing::forget);
    connect(&bridge, &EngineBridge::joinFailed, this, &Sharing::tellFailure);
    connect(&bridge, &EngineBridge::boardChanged, this, [this](const BoardDelta &delta) {
        if (delta.membersChanged && !m_open.empty()) lookUp(); // one of them may have been used
    });
    connect(&Translator::instance(), &Translator::changed, this, &Sharing::invitationChanged);
    connect(&Translator::instance(), &Translator::changed, this, &Sharing::openInvitationsChanged);
}

QString Sharing::invitationText() const {
    if (m_invitation.isEmpty()) return {};
    QString text = tr("%1, jusqu'à %2").arg(roleWord(m_made.role), clockText(m_made.expiresAt));
    if (m_made.uses == 0) return text;
    return tr("%1 ; pour %n poste(s), que ce poste-ci admettra", nullptr, static_cast<int>(m_made.uses)).arg(text);
}

QVariantList Sharing::openInvitations() const {
    QVariantList list;
    for (const auto &each : m_open)
        list.append(QVariantMap{{QStringLiteral("key"), QString::fromStdString(each.key.hex())},
                                {QStringLiteral("text"), tr("%1, jusqu'à %2, utilisée %3 fois sur %4")
                                                             .arg(roleWord(each.role), clockText(each.expiresAt))
                                                             .arg(each.used)
                                                             .arg(each.uses)}});
    return list;
}

void Sharing::lookUp() {
    if (!m_post) return;
    m_post->invitations(m_bridge.answer<std::vector<CountedInvitation>>([this](const auto &open) {
        if (!open || *open == m_open) return;
        m_open = *open;
        emit openInvitationsChanged();
    }));
}

void Sharing::withdraw(const QString &key) {
    const auto invitation = PostId::fromHex(key.toStdString());
    if (!m_post || !invitation) return;
    m_post->withdraw(*invitation, m_bridge.answer<void>([this, key = *invitation](const Result<void> &withdrawn) {
        if (!withdrawn) m_notices.tell(withdrawn.error());
        const auto shown = net::Invitation::parse(m_invitation.toStdString(), 0);
        if (withdrawn && shown && std::ranges::equal(shown->key(), key.bytes)) { // nobody is to copy it now
            m_invitation.clear();
            emit invitationChanged();
        }
        lookUp();
    }));
}

void Sharing::tellFailure(const net::JoinFailure &failure) {
    const QString who = failure.name.empty() ? tr("un poste inconnu") : shortText(failure.name, 60);
    const QString from = shortText(failure.address.host, 60);
    QString why;
    switch (failure.reason.code) {
    case ErrorCode::NotFound:
        why = tr("son invitation n'est pas connue, ou a été retirée");
        break;
    case ErrorCode::Refused:
        why = tr("son invitation a expiré, ou a servi autant de fois que prévu");
        break;
    case ErrorCode::Corrupt:
        why = tr("il n'a pas suivi la procédure (chiffres changés en route)");
        break;
    default:
        why = tr("personne n'a répondu à temps");
    }
    const QString text =
        failure.at
            ? tr("%1 (%2) n'a pas pu entrer par le poste %4 : %3.").arg(who, from, why, m_board.postName(*failure.at))
            : tr("%1 (%2) n'a pas pu entrer : %3.").arg(who, from, why);
    m_notices.tell(Notices::Standing, text);
}

void Sharing::invite(const QString &role, int hours, int uses) {
    if (!m_post || hours <= 0 || uses < 0) return;
    const auto end = QDateTime::currentDateTime().addSecs(hours * 3600LL).toMSecsSinceEpoch();
    const Inviting wish{readRole(role), end, static_cast<std::uint32_t>(uses)};
    m_post->invite(wish, m_bridge.answer<std::string>([this, wish](const Result<std::string> &made) {
        if (!made) return m_notices.tell(made.error());
        m_made = wish;
        m_invitation = QString::fromStdString(*made);
        emit invitationChanged();
        lookUp();
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
    m_open.clear();
    emit openInvitationsChanged();
}

} // namespace fanion::app
