// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presence/presence_sender.h"

#include "app/shell/bridge/board_view.h"
#include "app/shell/entry/geometry.h"
#include "net/wire/limits.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr int kIntervalMs = 200;
/** More than this at once is a selection box, not work on an object. */
constexpr qsizetype kMaxEditing = 16;

} // namespace

PresenceSender::PresenceSender(Post *post, QObject *parent) : QObject(parent), m_post(post) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kIntervalMs);
    m_timer.callOnTimeout(this, &PresenceSender::send);
}

void PresenceSender::point(const QGeoCoordinate &place) {
    const auto position = toPosition(place);
    if (position == m_presence.cursor) return;
    m_presence.cursor = position;
    schedule();
}

void PresenceSender::look(const QGeoCoordinate &centre, double zoom) {
    m_presence.look.reset();
    if (const auto position = toPosition(centre))
        m_presence.look = net::MapLook{*position, static_cast<std::int32_t>(std::lround(zoom * 100))};
    schedule();
}

void PresenceSender::work(const QStringList &ids) {
    m_presence.editing.clear();
    for (const QString &id : ids.mid(0, kMaxEditing))
        m_presence.editing.push_back(toEntityId(id));
    schedule();
}

void PresenceSender::drag(double latitude, double longitude) {
    constexpr double kE7 = 1e7;
    std::optional<net::Drag> drag;
    if (latitude != 0 || longitude != 0)
        drag = {static_cast<std::int32_t>(std::lround(std::clamp(latitude, -180.0, 180.0) * kE7)),
                static_cast<std::int32_t>(std::lround(std::clamp(longitude, -180.0, 180.0) * kE7))};
    if (drag == m_presence.drag) return;
    m_presence.drag = drag;
    schedule();
}

void PresenceSender::shape(const QList<ObjectPlace> &places) {
    std::vector<net::HeldShape> held;
    std::size_t count = 0;
    for (const ObjectPlace &each : places) {
        const double turn = std::fmod(std::max(each.rotation, 0.0), 360);
        net::HeldShape shape{toEntityId(each.id), toPath(each.path),
                             static_cast<std::uint32_t>(std::lround(turn * 100)) % 36'000};
        count += shape.path.size();
        if (!shape.path.empty()) held.push_back(std::move(shape));
    }
    if (held.size() > net::limits::kHeldShapes || count > net::limits::kHeldPlaces) held.clear();
    if (held == m_presence.held) return;
    m_presence.held = std::move(held);
    schedule();
}

void PresenceSender::setFollowing(const std::optional<PostId> &post) {
    m_presence.following = post;
    schedule();
}

void PresenceSender::setCall(const std::optional<net::Call> &call) {
    m_presence.call = call;
    schedule();
}

void PresenceSender::setAnswer(const std::optional<net::CallAnswer> &answer) {
    m_presence.answer = answer;
    schedule();
}

void PresenceSender::schedule() {
    if (m_post && !m_timer.isActive()) m_timer.start();
}

void PresenceSender::send() {
    m_presence.at = QDateTime::currentMSecsSinceEpoch();
    m_presence.post = m_post->id();
    m_post->setPresence(m_presence);
}

} // namespace fanion::app
