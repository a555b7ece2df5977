// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presence/caller.h"

#include "app/shell/entry/geometry.h"

#include <QDateTime>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kCallMs = 120'000;

} // namespace

Caller::Caller(const BoardView &board, PresenceSender &sender, QObject *parent)
    : QObject(parent), m_board(board), m_sender(sender) {
    m_end.setSingleShot(true);
    m_end.setInterval(kCallMs);
    m_end.callOnTimeout(this, &Caller::end);
    connect(&board, &BoardView::cleared, this, [this] {
        end();
        m_sender.setAnswer({});
        m_answered.clear();
        m_before.reset();
        setPresence({});
    });
    connect(&board, &BoardView::membersChanged, this, &Caller::changed);
}

QString Caller::callerName() const {
    const net::Presence *caller = waiting();
    return caller ? m_board.postName(caller->post) : QString();
}

QString Caller::outcome() const {
    const auto &call = m_sender.presence().call;
    if (!call) return {};
    int came = 0;
    int declined = 0;
    int silent = 0;
    for (const net::Presence &one : m_all) {
        if (one.post == m_board.self()) continue;
        const bool answered = one.answer && one.answer->caller == m_board.self() && one.answer->call == call->id;
        ++(!answered ? silent : one.answer->came ? came : declined);
    }
    QStringList parts;
    if (came > 0) parts += tr("%n venu(s)", nullptr, came);
    if (declined > 0) parts += tr("%n refus", nullptr, declined);
    if (silent > 0) parts += tr("%n sans réponse", nullptr, silent);
    return parts.isEmpty() ? tr("personne d'autre n'est là") : parts.join(QStringLiteral(", "));
}

void Caller::setPresence(const std::vector<net::Presence> &presence) {
    m_all = presence;
    emit changed();
}

void Caller::call() {
    const auto &look = m_sender.presence().look;
    if (!look || !isCommander(m_board.self())) return;
    // By the clock, so that a call after a restart isn't taken for one that was answered before it.
    const auto now = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch());
    const auto &former = m_sender.presence().call;
    m_sender.setCall(net::Call{std::max(now, former ? former->id + 1 : 1), *look});
    m_end.start();
    emit changed();
}

void Caller::end() {
    m_end.stop();
    if (!isCalling()) return;
    m_sender.setCall({});
    emit changed();
}

void Caller::come() {
    const net::Presence *caller = waiting();
    if (!caller) return;
    const net::MapLook look = caller->call->look;
    if (!m_before) m_before = m_sender.presence().look;
    answer(true);
    emit lookWanted(toCoordinate(look.centre), look.zoomCenti / 100.0);
}

void Caller::decline() {
    answer(false);
}

void Caller::goBack() {
    if (!m_before) return;
    const net::MapLook look = *m_before;
    stay();
    emit lookWanted(toCoordinate(look.centre), look.zoomCenti / 100.0);
}

void Caller::stay() {
    m_before.reset();
    emit changed();
}

bool Caller::isCommander(const PostId &post) const {
    const Member *member = m_board.member(post);
    return member && !member->revoked && member->role == Role::Commander;
}

const net::Presence *Caller::waiting() const {
    const net::Presence *newest = nullptr;
    for (const net::Presence &one : m_all) {
        if (!one.call || one.post == m_board.self() || !isCommander(one.post)) continue;
        const auto answered = m_answered.find(one.post);
        if (answered != m_answered.end() && answered->second >= one.call->id) continue;
        if (!newest || newest->call->id < one.call->id) newest = &one;
    }
    return newest;
}

void Caller::answer(bool came) {
    const net::Presence *caller = waiting();
    if (!caller) return;
    m_answered[caller->post] = caller->call->id;
    m_sender.setAnswer(net::CallAnswer{caller->post, caller->call->id, came});
    emit changed();
}

} // namespace fanion::app
