// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/mentions.h"
#include "app/shell/models/field_option.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace fanion::app {

class Commands;
class Selection;

/**
 * A line that is being written on a board, but for the characters in its fields: when what it tells happened, what it
 * is about and whom it is for. An object named in full is taken up by itself, one whose name is begun is offered, the
 * selected one before all others. What the line becomes is for those below this class.
 */
class LineComposer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one of those below it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** As typed: "1432"; empty: now. */
    Q_PROPERTY(QString eventAt READ eventAt WRITE setEventAt NOTIFY headChanged)
    Q_PROPERTY(bool timeReadable READ isTimeReadable NOTIFY headChanged)
    /** What it is about. */
    Q_PROPERTY(QList<fanion::app::FieldOption> subjects READ subjects NOTIFY subjectsChanged)
    /** What it could be about: taken with take(). */
    Q_PROPERTY(QList<fanion::app::FieldOption> offers READ offers NOTIFY subjectsChanged)
    /** The functions that are to acknowledge it. */
    Q_PROPERTY(QStringList concerns READ concerns NOTIFY concernsChanged)

public:
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString eventAt() const { return m_eventAt; }
    void setEventAt(const QString &at) { setHead(m_eventAt, at); }
    [[nodiscard]] bool isTimeReadable() const { return eventTime().has_value(); }
    [[nodiscard]] QList<FieldOption> subjects() const;
    [[nodiscard]] QList<FieldOption> offers() const;
    [[nodiscard]] QStringList concerns() const { return m_concerns; }

    /** Takes an offer up; a name that was begun is finished in the text. */
    Q_INVOKABLE void take(const QString &id);
    /** Not about this one, though the text names it. */
    Q_INVOKABLE void drop(const QString &id);
    /** Whom it can be for: the functions held on other posts, without those it is for. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> concernable() const;
    Q_INVOKABLE void concern(const QString &function);
    Q_INVOKABLE void unconcern(const QString &function);
    /** Writes the line: its id, or empty when there is nothing to write or its time cannot be read. */
    Q_INVOKABLE QString submit();

signals:
    void textChanged();
    void headChanged();
    void subjectsChanged();
    void concernsChanged();

protected:
    LineComposer(const BoardView &board, Commands &commands, const Selection &selection, QObject *parent);

    /** Writes what is typed, which is something; gives its id. */
    virtual QString write(WallTime eventAt) = 0;
    /** Another incident: what stays from one line to the next goes, too. */
    virtual void forget() {}
    /** After a line was written. */
    virtual void reset() {}

    [[nodiscard]] const BoardView &board() const { return m_board; }
    [[nodiscard]] Commands &commands() const { return m_commands; }
    [[nodiscard]] std::vector<EntityId> subjectIds() const;
    template <typename T>
    void setHead(T &kept, const T &value) {
        if (value == kept) return;
        kept = value;
        emit headChanged();
    }

private:
    /** What is typed, or now; empty: it cannot be read. */
    [[nodiscard]] std::optional<WallTime> eventTime() const;
    void look();
    void clear();
    [[nodiscard]] QList<FieldOption> options(const std::vector<EntityId> &ids) const;

    const BoardView &m_board;
    Commands &m_commands;
    const Selection &m_selection;
    Mentions m_mentions;
    QString m_text;
    QString m_eventAt;
    QStringList m_concerns;
    std::vector<EntityId> m_named; ///< by the text
    std::vector<EntityId> m_taken; ///< by the officer
    std::vector<EntityId> m_dropped;
    std::vector<Mentions::Begun> m_begun;
};

} // namespace fanion::app
