// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lobby.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/entry/fold.h"
#include "app/shell/guard/guard.h"
#include "app/shell/text/error_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace fanion::app {

namespace {

/** "Feu d'entrepôt, Lyon 7ᵉ" as a file name: "feu-d-entrepot-lyon-7". */
QString slug(const QString &title) {
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString name = fold(title).replace(other, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("incident") : name.left(60);
}

} // namespace

Lobby::Lobby(Post *post, EngineBridge &bridge, Guard &guard, Notices &notices, QString folder, QObject *parent)
    : QObject(parent), m_post(post), m_bridge(bridge), m_guard(guard), m_notices(notices), m_folder(std::move(folder)) {
    connect(&bridge, &EngineBridge::joinProgressed, this, &Lobby::onJoinProgress);
    connect(&Translator::instance(), &Translator::changed, this, &Lobby::joinChanged);
}

QString Lobby::postName() const {
    return m_post ? shortText(m_post->name(), 64) : QString();
}

QString Lobby::postFunction() const {
    return m_post ? shortText(m_post->function(), 64) : QString();
}

void Lobby::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    emit busyChanged();
}

void Lobby::introduce(const QString &name, const QString &function) {
    if (!m_post || name.trimmed().isEmpty()) return;
    m_post->introduce(name.trimmed().toStdString(), function.trimmed().toStdString(),
                      m_bridge.answer<void>([this](const Result<void> &kept) {
                          if (!kept) m_notices.tell(kept.error());
                          emit introduced();
                      }));
}

std::filesystem::path Lobby::newFile(const QString &title) const {
    const QDir folder(m_folder);
    const QString base = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-")) + slug(title);
    QString name = base + QStringLiteral(".fanion");
    for (int n = 2; folder.exists(name); ++n)
        name = QStringLiteral("%1-%2.fanion").arg(base).arg(n);
    return folder.filePath(name).toStdString();
}

void Lobby::create(const QString &title, const QString &templateName, bool exercise) {
    if (!m_post || m_busy) return;
    if (!QDir().mkpath(m_folder))
        return m_notices.tell(
            Error{ErrorCode::ReadOnly, "the folder of incidents can't be made", m_folder.toStdString()});
    const QString shown =
        title.trimmed().isEmpty()
            ? tr("Incident du %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("dd/MM HH:mm")))
            : title.trimmed();
    setBusy(true);
    m_post->create(newFile(shown), {shown.toStdString(), templateName.toStdString(), exercise},
                   m_bridge.answer<IncidentInfo>([this, templateName](const Result<IncidentInfo> &made) {
                       setBusy(false);
                       if (!made) return m_notices.tell(made.error());
                       emit founded(templateName);
                   }));
}

void Lobby::open(const QString &path) {
    read(path, false);
}

void Lobby::openAnyway(const QString &path) {
    read(path, true);
}

void Lobby::read(const QString &path, bool isInsisted) {
    if (!m_post || m_busy || path.isEmpty()) return;
    const QString file = QFileInfo(path).absoluteFilePath();
    if (!m_guard.load(file, isInsisted)) return emit doubted(file);
    setBusy(true);
    m_post->open(file.toStdString(), m_bridge.answer<IncidentInfo>([this, path](const Result<IncidentInfo> &opened) {
        setBusy(false);
        if (opened) return;
        m_guard.dismiss();
        // The head of a file may be what was lost: then it looks like no incident at all.
        const bool wasOne =
            opened.error().code == ErrorCode::Foreign && path.endsWith(QLatin1String(".fanion"), Qt::CaseInsensitive);
        if (opened.error().code == ErrorCode::Corrupt || wasOne)
            emit damaged(QFileInfo(path).absoluteFilePath());
        else
            m_notices.tell(opened.error());
    }));
}

void Lobby::close() {
    if (!m_post) return;
    setJoin(NotJoining);
    m_post->close([] {});
}

void Lobby::join(const QString &text) {
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty()) return;
    if (net::Address::parse(trimmed.toStdString()))
        askToJoin(trimmed);
    else
        joinByInvitation(trimmed);
}

void Lobby::askToJoin(const QString &address) {
    const auto parsed = net::Address::parse(address.trimmed().toStdString());
    if (!parsed) return m_notices.tell(Error{ErrorCode::InvalidArgument, "this is no address", address.toStdString()});
    if (!m_post || !QDir().mkpath(m_folder)) return;
    setJoin(Connecting);
    m_post->askToJoin(*parsed, newFile(tr("Incident rejoint")));
}

void Lobby::joinByInvitation(const QString &invitation) {
    if (!m_post || !QDir().mkpath(m_folder)) return;
    setJoin(Connecting);
    m_post->joinByInvitation(invitation.trimmed().toStdString(), newFile(tr("Incident rejoint")));
}

void Lobby::cancelJoin() {
    if (m_post) m_post->cancelJoin();
    setJoin(NotJoining);
}

void Lobby::setJoin(JoinState state, const QString &number, std::optional<Error> error) {
    m_joinState = state;
    m_joinNumber = number.size() == 6 ? number.left(3) + u'\u00A0' + number.mid(3) : number;
    m_joinError = std::move(error);
    emit joinChanged();
}

void Lobby::onJoinProgress(const net::JoinProgress &progress) {
    using State = net::JoinProgress::State;
    switch (progress.state) {
    case State::Connecting:
        return setJoin(Connecting);
    case State::Compare:
        return setJoin(Comparing, shortText(progress.number, 12));
    case State::Receiving:
        return setJoin(Receiving);
    case State::Done:
        return setJoin(NotJoining);
    case State::Refused:
        return setJoin(Refused, {}, progress.error);
    case State::Failed:
        return setJoin(Failed, {}, progress.error);
    }
}

QString Lobby::joinText() const {
    switch (m_joinState) {
    case NotJoining:
        return {};
    case Connecting:
        return tr("Appel du poste…");
    case Comparing:
        return tr("Le commandant voit le même nombre et doit vous admettre.");
    case Receiving:
        return tr("Admis. Réception du tableau…");
    case Refused:
        return tr("La demande a été refusée.");
    case Failed:
        return m_joinError ? tr("La demande n'a pas abouti. %1").arg(errorText(*m_joinError))
                           : tr("La demande n'a pas abouti.");
    }
    return {};
}

} // namespace fanion::app
