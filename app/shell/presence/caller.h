// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/presence/presence_sender.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <map>

namespace fanion::app {

/**
 * Calls to look at the same part of the map (appel à sa vue): a commander calls all, each officer goes there or
 * declines, and the caller sees who did what. Nobody's map moves by itself. A call ends when the caller ends it, or
 * after two minutes.
 */
class Caller final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.caller")
    /** Who calls and has no answer from here yet; empty: nobody. */
    Q_PROPERTY(QString callerName READ callerName NOTIFY changed)
    /** This post calls. */
    Q_PROPERTY(bool calling READ isCalling NOTIFY changed)
    /** What became of this post's call: "2 venus, 1 refus, 1 sans réponse". */
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    /** The officer went to a caller's view, and has a view of his own to go back to. */
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY changed)

public:
    Caller(const BoardView &board, PresenceSender &sender, QObject *parent = nullptr);

    [[nodiscard]] QString callerName() const;
    [[nodiscard]] bool isCalling() const { return m_sender.presence().call.has_value(); }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool canReturn() const { return m_before.has_value(); }

    void setPresence(const std::vector<net::Presence> &presence);

    /** Calls all to what this screen shows now; again: to what it shows by then. Only a commander's call counts. */
    Q_INVOKABLE void call();
    Q_INVOKABLE void end();
    /** Answers whoever callerName is. */
    Q_INVOKABLE void come();
    Q_INVOKABLE void decline();
    /** Goes back to where this screen looked before come(). */
    Q_INVOKABLE void goBack();
    /** Stays here: the view before come() is let go. */
    Q_INVOKABLE void stay();

signals:
    void changed();
    /** The map is to go there. */
    void lookWanted(const QGeoCoordinate &centre, double zoom);

private:
    [[nodiscard]] bool isCommander(const PostId &post) const;
    /** The newest call that waits for an answer. */
    [[nodiscard]] const net::Presence *waiting() const;
    void answer(bool came);

    const BoardView &m_board;
    PresenceSender &m_sender;
    std::vector<net::Presence> m_all;
    std::map<PostId, std::uint64_t> m_answered; ///< the latest call of each post that was answered here
    std::optional<net::MapLook> m_before;
    QTimer m_end;
};

} // namespace fanion::app
