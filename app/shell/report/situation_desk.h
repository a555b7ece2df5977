// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;

/** Where a point de situation is drafted from the board, read over by an officer, and put into the main courante. */
class SituationDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.situation")

public:
    SituationDesk(const BoardView &board, Commands &commands, QObject *parent = nullptr);

    /** As situationReport(), of now. */
    Q_INVOKABLE [[nodiscard]] QString draft() const;
    /**
     * A line of the main courante with the text, linked to a frozen map of this moment: one change. The line's id;
     * nothing happens for an empty text.
     */
    Q_INVOKABLE QString publish(const QString &text);
    Q_INVOKABLE void copy(const QString &text) const;

private:
    const BoardView &m_board;
    Commands &m_commands;
};

} // namespace fanion::app
