// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/presence/presence_sender.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * Following a colleague: this screen's map shows what his shows, for as long as the officer here doesn't move it
 * himself. Begun here only, never from afar. Posts that follow each other in a circle would chase each other's view for
 * ever, so following into one is refused, and where two began at once the lower key lets go.
 */
class Follower final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.follower")
    /** Who is followed, 64 hex digits; empty: nobody. */
    Q_PROPERTY(QString postId READ postId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** The one followed is in touch and tells where he looks. */
    Q_PROPERTY(bool inTouch READ inTouch NOTIFY changed)
    /** Names of those who follow this post, "A, B"; empty: nobody. */
    Q_PROPERTY(QString followers READ followers NOTIFY changed)

public:
    Follower(const BoardView &board, PresenceSender &sender, QObject *parent = nullptr);

    [[nodiscard]] QString postId() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool inTouch() const { return m_look.has_value(); }
    [[nodiscard]] QString followers() const;

    void setPresence(const std::vector<net::Presence> &presence);
    /** \p post: 64 hex digits. Does nothing for this post itself. */
    Q_INVOKABLE void follow(const QString &post);
    Q_INVOKABLE void stop();

signals:
    void changed();
    /** The officer asked to follow somebody. */
    void began();
    /** The map is to go there. */
    void lookChanged(const QGeoCoordinate &centre, double zoom);
    /** Not followed, as that post already follows this one, itself or through others. */
    void circle(const QString &name);

private:
    [[nodiscard]] const net::Presence *presenceOf(const PostId &post) const;
    /** The posts from \p first on, each followed by the one before it, when they lead to this post; else nothing. */
    [[nodiscard]] std::vector<PostId> circleFrom(const PostId &first) const;
    void takeLook();

    const BoardView &m_board;
    PresenceSender &m_sender;
    std::vector<net::Presence> m_all;
    std::optional<PostId> m_post;
    std::optional<net::MapLook> m_look; ///< of the one followed, as taken over last
};

} // namespace fanion::app
