// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/field_option.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class JournalModel;

/**
 * What is done with a line of the main courante, which stays as it was written, and with a piece of intelligence; each
 * gesture is one change.
 */
class JournalGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.journalGestures")

public:
    JournalGestures(const BoardView &board, Commands &commands, const JournalModel &journal, QObject *parent = nullptr);

    /** "todo", "done", "info"; the one it has already takes it off. */
    Q_INVOKABLE void triage(const QString &id, const QString &choice);
    /** Notes that a function (empty: this post's own) has the line, now. */
    Q_INVOKABLE void acknowledge(const QString &id, const QString &function = {});
    /** Who can acknowledge it: those it waits for, then this post's own function. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> acknowledgers(const QString &id) const;
    /** Whom it can be marked for: the functions held, but those it is marked for. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> concernable(const QString &id) const;
    /** Marks it for a function, which is to acknowledge it. */
    Q_INVOKABLE void concern(const QString &id, const QString &function);
    /** Says that an entry, or a hypothesis, is about an object, too. */
    Q_INVOKABLE void link(const QString &id, const QString &objectId);
    /** Whether link() would do something. */
    Q_INVOKABLE [[nodiscard]] bool canLink(const QString &id, const QString &objectId) const;
    /** An automatic line as a line of its own, with a number, written by this post; gives its id. */
    Q_INVOKABLE QString writeDown(const QString &id);
    /** A task of what an entry asks for, linked with it. Gives the task's id. */
    Q_INVOKABLE QString makeTask(const QString &id);
    /**
     * A piece of intelligence of what a line tells, linked with it: its time, who said it, what it is about; the
     * heading the line begins with ("eau : …"). Gives its id.
     */
    Q_INVOKABLE QString makeIntelligence(const QString &lineId);

private:
    [[nodiscard]] EntityPtr entry(const QString &id) const;

    const BoardView &m_board;
    Commands &m_commands;
    const JournalModel &m_journal;
};

} // namespace fanion::app
