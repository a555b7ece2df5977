// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;

/** What is done on the tableau d'anticipation; each gesture is one change. Ids are 16 hex digits. */
class HypothesisGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.hypothesisGestures")

public:
    HypothesisGestures(const BoardView &board, Commands &commands, QObject *parent = nullptr);

    /** "watched", "triggered", "answered", "discarded". */
    Q_INVOKABLE void setState(const QString &id, const QString &state);
    /**
     * A task with the prepared answer as the draft of its order, linked with the hypothesis, which is triggered by it
     * if it was only watched. Gives the task's id; the one there is when it has one.
     */
    Q_INVOKABLE QString makeTask(const QString &id);
    /** Adds what the board says to the block Anticipation of an order (the A of SAOIECL). */
    Q_INVOKABLE void summariseInto(const QString &taskId);
    /** Writes the limit that follows from horizon and delay, where the one written is too late or there is none. */
    Q_INVOKABLE void takeLimit(const QString &id);

private:
    [[nodiscard]] EntityPtr hypothesis(const QString &id) const;

    const BoardView &m_board;
    Commands &m_commands;
};

} // namespace fanion::app
