// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "app/shell/victims/victim_line.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class Notices;

/** What is done on the board of victims; each gesture is one change. Ids are 16 hex digits. */
class VictimGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.victimGestures")
    /** The line that is being typed (readVictimLine()). */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** What Enter will do with it, or what is wrong. */
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    Q_PROPERTY(bool refused READ isRefused NOTIFY summaryChanged)

public:
    VictimGestures(const BoardView &board, Commands &commands, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

    /** Does what the line says and empties it; gives the fiche it found, changed or made. Refused: "", and it stays. */
    Q_INVOKABLE QString submit();
    /** A code came from a reader: gives the fiche that has it, or makes one. Refused with a notice: "". */
    Q_INVOKABLE QString scan(const QString &code);

    /** The living fiche that has a code, for who may change nothing; without one a notice and "". */
    Q_INVOKABLE QString find(const QString &code);

    Q_INVOKABLE void setCategory(const QStringList &ids, const QString &category);
    Q_INVOKABLE void setPlace(const QStringList &ids, const QString &place);
    /** Sends them off, with a means (empty: another service's) to a place (empty: as it was): from now on carried. */
    Q_INVOKABLE void evacuate(const QStringList &ids, const QString &meansId, const QString &destination);
    /** Means that can carry somebody: those of rescue that are there first, then the others; with state and load. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> carriers() const;
    /** Where victims of this incident were sent, the most used first; six at most. */
    Q_INVOKABLE [[nodiscard]] QStringList destinations() const;
    /** So many more (or fewer) people of a column who are counted without a fiche; not below none. */
    Q_INVOKABLE void count(const QString &group, int difference);

signals:
    void textChanged();
    void summaryChanged();

private:
    void summarise();
    [[nodiscard]] QString carryOut(VictimReading reading);
    void perform(VictimActs acts, const QString &done = {});

    const BoardView &m_board;
    Commands &m_commands;
    Notices &m_notices;
    QString m_text;
    QString m_summary;
    bool m_isRefused = false;
};

} // namespace fanion::app
