// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/entry/mentions.h"
#include "app/shell/entry/values.h"
#include "app/shell/models/field_option.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;

/** Alarms, roll calls and timers: each gesture is one change. Ids are 16 hex digits. */
class SafetyGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.safety")

public:
    SafetyGestures(const BoardView &board, Commands &commands, QObject *parent = nullptr);

    /**
     * Raises an alarm on every post: \p type "mayday" or "withdraw". \p words say who and where, and may be empty; the
     * means and the sector they name, and that means' sector, are linked. This post has answered it. Gives its id.
     */
    Q_INVOKABLE QString raise(const QString &type, const QString &words);
    /** More is known of it: the words, and what they name. */
    Q_INVOKABLE void detail(const QString &id, const QString &words);
    /** This post has seen it, in the name of its function. */
    Q_INVOKABLE void acknowledge(const QString &id);
    /** It is over; \p outcome says how. */
    Q_INVOKABLE void lift(const QString &id, const QString &outcome);

    /** Begins a roll call of who is engaged, in a sector or (empty) everywhere; \p minutes to answer, 0: no limit. */
    Q_INVOKABLE QString beginRollCall(const QString &sectorId, int minutes);
    /** A means has answered: so many of it are missing. */
    Q_INVOKABLE void answer(const QString &rollCallId, const QString &meansId, int missing);
    Q_INVOKABLE void endRollCall(const QString &id, const QString &outcome);

    /**
     * Starts a timer: \p type "contact", "breathing", "relief" or "other". \p words say whom it watches; a means they
     * name is linked. \p minutes 1 to 1,440; \p pressure in bar, 0: not said. Gives its id; "" when out of range.
     */
    Q_INVOKABLE QString startTimer(const QString &type, const QString &words, int minutes, int pressure);
    /** They were heard of now, with this pressure (0: not said). */
    Q_INVOKABLE void contact(const QString &timerId, int pressure);
    Q_INVOKABLE void stopTimer(const QString &timerId);

    /** Sectors to hold a roll call in; the first: everywhere. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> sectors() const;
    /** Names of the means that are engaged, for whom a timer or an alarm is about. */
    Q_INVOKABLE [[nodiscard]] QStringList engaged() const;

private:
    /** Means and sector that words name. */
    [[nodiscard]] Fields named(const QString &words);
    void end(const Entity &entity, const QString &outcome);
    [[nodiscard]] EntityPtr open(const QString &id, Kind kind) const;

    const BoardView &m_board;
    Commands &m_commands;
    Mentions m_mentions;
};

} // namespace fanion::app
