// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presence/follower.h"

#include "app/shell/entry/geometry.h"

#include <algorithm>

namespace fanion::app {

Follower::Follower(const BoardView &board, PresenceSender &sender, QObject *parent)
    : QObject(parent), m_board(board), m_sender(sender) {
    connect(&board, &BoardView::cleared, this, [this] {
        stop();
        setPresence({});
    });
}

QString Follower::postId() const {
    return m_post ? QString::fromStdString(m_post->hex()) : QString();
}

QString Follower::name() const {
    return m_post ? m_board.postName(*m_post) : QString();
}

QString Follower::followers() const {
    QStringList names;
    for (const net::Presence &one : m_all)
        if (one.following == m_board.self()) names += m_board.postName(one.post);
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

void Follower::setPresence(const std::vector<net::Presence> &presence) {
    m_all = presence;
    if (m_post) {
        const auto circle = circleFrom(*m_post);
        if (!circle.empty() && m_board.self() < *std::ranges::min_element(circle)) {
            const QString name = this->name();
            stop();
            emit this->circle(name);
        }
    }
    takeLook();
    emit changed();
}

void Follower::follow(const QString &post) {
    const auto id = PostId::fromHex(post.toStdString());
    if (!id || *id == m_board.self()) return;
    if (!circleFrom(*id).empty()) {
        emit circle(m_board.postName(*id));
        return;
    }
    m_post = id;
    m_look.reset();
    m_sender.setFollowing(m_post);
    emit began();
    takeLook();
    emit changed();
}

void Follower::stop() {
    if (!m_post) return;
    m_post.reset();
    m_look.reset();
    m_sender.setFollowing({});
    emit changed();
}

const net::Presence *Follower::presenceOf(const PostId &post) const {
    const auto found = std::ranges::find(m_all, post, &net::Presence::post);
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<PostId> Follower::circleFrom(const PostId &first) const {
    std::vector<PostId> chain;
    for (PostId at = first; at != m_board.self();) {
        if (std::ranges::find(chain, at) != chain.end()) return {}; // a circle, but not through this post
        chain.push_back(at);
        const net::Presence *presence = presenceOf(at);
        if (!presence || !presence->following) return {};
        at = *presence->following;
    }
    return chain;
}

void Follower::takeLook() {
    if (!m_post) return;
    const net::Presence *presence = presenceOf(*m_post);
    const std::optional<net::MapLook> look = presence ? presence->look : std::nullopt;
    if (look == m_look) return;
    m_look = look;
    if (look) emit lookChanged(toCoordinate(look->centre), look->zoomCenti / 100.0);
}

} // namespace fanion::app
