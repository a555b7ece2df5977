// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/text/error_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/history_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/warning_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr std::size_t kDigestDigits = 8;
constexpr qsizetype kMaxAddresses = 3;

/** What to tell a colleague: a wildcard address stands for those of this machine's networks. */
QStringList reachableAddresses(const net::Address &address) {
    const QHostAddress host(QString::fromStdString(address.host));
    const bool isWildcard = host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6 || host == QHostAddress::Any;
    if (!isWildcard) return {shortText(address.text())};
    QStringList texts;
    for (const QHostAddress &own : QNetworkInterface::allAddresses())
        if (own.protocol() == QAbstractSocket::IPv4Protocol && !own.isLoopback() && !own.isLinkLocal())
            texts += own.toString() + u':' + QString::number(address.port);
    if (texts.isEmpty()) texts += QStringLiteral("127.0.0.1:") + QString::number(address.port);
    return texts.mid(0, kMaxAddresses);
}

} // namespace

Session::Session(BoardView &board, EngineBridge &bridge, QObject *parent) : QObject(parent), m_board(board) {
    connect(&bridge, &EngineBridge::closed, this, &Session::onClosed);
    connect(&bridge, &EngineBridge::opened, this, &Session::onOpened);
    connect(&bridge, &EngineBridge::troubled, this, &Session::onTrouble);
    connect(&bridge, &EngineBridge::listening, this, [this](const net::Address &address) {
        m_listening = reachableAddresses(address);
        emit listeningChanged();
    });
    connect(&bridge, &EngineBridge::peersChanged, this, [this](const std::vector<net::PeerStatus> &peers) {
        m_peers = peers;
        summarise();
    });
    connect(&bridge, &EngineBridge::undoChanged, this, [this](const auto &undo, const auto &redo) {
        m_undo = undo;
        m_redo = redo;
        emit undoChanged();
    });
    connect(&bridge, &EngineBridge::converged, this, [this](const Digest &digest) {
        m_digest = QString::fromStdString(digest.state.hex().substr(0, kDigestDigits));
        emit convergedChanged();
    });
    connect(&bridge, &EngineBridge::warned, this, [this](const Warnings &warnings) {
        m_warnings = warnings;
        emit warningsChanged();
    });
    connect(&board, &BoardView::applied, this, &Session::onBoard);
    connect(&board, &BoardView::membersChanged, this, [this] {
        emit roleChanged();
        emit warningsChanged(); // with the names of who wrote
        summarise();
    });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        summarise();
        emit titleChanged();
        emit roleChanged();
        emit undoChanged();
        emit troubleChanged();
        emit warningsChanged();
    });
    summarise();
}

void Session::onOpened(const IncidentInfo &info) {
    m_info = info;
    m_digest.clear();
    m_trouble.reset();
    emit incidentChanged();
    emit titleChanged();
    emit roleChanged();
    emit convergedChanged();
    emit troubleChanged();
    emit identified();
}

void Session::onClosed() {
    m_info.reset();
    m_undo.reset();
    m_redo.reset();
    m_peers.clear();
    m_trouble.reset();
    m_warnings.hasWrittenElsewhere = false; // of the incident; the others are of this post
    m_warnings.newer.clear();
    m_warnings.forked.clear();
    emit incidentChanged();
    emit titleChanged();
    emit roleChanged();
    emit undoChanged();
    emit troubleChanged();
    emit warningsChanged();
    summarise();
}

void Session::onBoard(const BoardDelta &delta) {
    if (std::ranges::none_of(delta.changed, [](const EntityPtr &entity) { return entity->id == kIncidentEntity; }))
        return;
    emit titleChanged();
    emit identified();
}

void Session::onTrouble(const Error &error) {
    const bool isMended = error.code == ErrorCode::Io && error.message.empty();
    if (isMended)
        m_trouble.reset();
    else
        m_trouble = error;
    emit troubleChanged();
}

QStringList Session::warnings() const {
    return warningTexts(m_warnings, m_board.members());
}

void Session::summarise() {
    LinkSummary link = summariseLink(m_board.members(), m_board.self(), m_peers, QDateTime::currentDateTime());
    if (link.text == m_link.text && link.level == m_link.level) return;
    m_link = std::move(link);
    emit linkChanged();
}

EntityPtr Session::incident() const {
    return m_board.find(kIncidentEntity);
}

const Member *Session::selfMember() const {
    return m_board.member(m_board.self());
}

QString Session::file() const {
    return m_info ? QString::fromStdString(m_info->file.string()) : QString();
}

QString Session::code() const {
    return m_info ? shortText(m_info->code, 16) : QString();
}

QString Session::title() const {
    const EntityPtr entity = incident();
    QString title = entity ? shortText(entity->text(Field::Title)) : QString();
    if (!title.isEmpty()) return title;
    return m_info ? shortText(m_info->title) : QString();
}

bool Session::isExercise() const {
    const EntityPtr entity = incident();
    const bool *flag = entity ? std::get_if<bool>(&entity->value(Field::Exercise)) : nullptr;
    return flag ? *flag : m_info && m_info->exercise;
}

QString Session::phase() const {
    const EntityPtr entity = incident();
    return entity ? choiceOf(*entity, Field::Phase) : QString();
}

QString Session::phaseText() const {
    const QString key = phase();
    return key.isEmpty() ? QString() : choiceWord(Kind::Incident, Field::Phase, key.toStdString());
}

QString Session::role() const {
    const Member *member = selfMember();
    return member && !member->revoked ? roleName(member->role) : QStringLiteral("observer");
}

QString Session::roleText() const {
    const Member *member = selfMember();
    if (!member || member->revoked) return {};
    return member->succeeds ? tr("Commandant (relève d'office)") : roleWord(member->role);
}

bool Session::canEdit() const {
    const Member *member = selfMember();
    return member && !member->revoked && member->role != Role::Observer && !isReadOnly();
}

bool Session::canCommand() const {
    const Member *member = selfMember();
    return member && !member->revoked && member->role == Role::Commander && !isReadOnly();
}

QString Session::undoText() const {
    return m_undo ? actText(m_board, *m_undo) : QString();
}

QString Session::redoText() const {
    return m_redo ? actText(m_board, *m_redo) : QString();
}

QString Session::trouble() const {
    return m_trouble ? errorText(*m_trouble) : QString();
}

} // namespace fanion::app
