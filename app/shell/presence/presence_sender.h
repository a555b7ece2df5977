// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/object_place.h"
#include "app/post/post.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * Tells the others where this post points, looks and works, at most a few times a second. It is a courtesy: nothing of
 * it is kept, and nothing is locked.
 */
class PresenceSender final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.presenceSender")

public:
    /** \p post may be null in tests: nothing is sent. */
    explicit PresenceSender(Post *post, QObject *parent = nullptr);

    /** Where the pointer is on the map; an invalid place: nowhere. */
    Q_INVOKABLE void point(const QGeoCoordinate &place);
    Q_INVOKABLE void look(const QGeoCoordinate &centre, double zoom);
    /** What is selected here. */
    void work(const QStringList &ids);
    /** What is selected is being dragged by so many degrees; (0, 0): not any more. */
    Q_INVOKABLE void drag(double latitude, double longitude);
    /** This is being turned, scaled or reshaped and would come there; too much of it is not told. */
    Q_INVOKABLE void shape(const QList<fanion::app::ObjectPlace> &places);
    void setFollowing(const std::optional<PostId> &post);
    void setCall(const std::optional<net::Call> &call);
    void setAnswer(const std::optional<net::CallAnswer> &answer);

    /** What is told, or will be in a moment. */
    [[nodiscard]] const net::Presence &presence() const { return m_presence; }

private:
    void schedule();
    void send();
    Post *m_post;
    net::Presence m_presence;
    QTimer m_timer;
};

} // namespace fanion::app
