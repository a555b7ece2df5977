// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/mentions.h"
#include "app/shell/models/field_option.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class Selection;

/**
 * The line of the main courante that is being written on its board, but for the characters in its fields: what it is
 * about and whom it is for. An object named in full is taken up by itself, one whose name is begun is offered, the
 * selected one before all others.
 */
class LogComposer final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.composer")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** "message", "order", "question", "report", "ambiance", "situation", "decision". */
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY typeChanged)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY headChanged)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY headChanged)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY headChanged)
    /** As typed: "1432"; empty: now. */
    Q_PROPERTY(QString eventAt READ eventAt WRITE setEventAt NOTIFY headChanged)
    Q_PROPERTY(bool timeReadable READ isTimeReadable NOTIFY headChanged)
    Q_PROPERTY(bool urgent READ isUrgent WRITE setUrgent NOTIFY headChanged)
    /** What it is about. */
    Q_PROPERTY(QList<fanion::app::FieldOption> subjects READ subjects NOTIFY subjectsChanged)
    /** What it could be about: taken with take(). */
    Q_PROPERTY(QList<fanion::app::FieldOption> offers READ offers NOTIFY subjectsChanged)
    /** The functions that are to acknowledge it. */
    Q_PROPERTY(QStringList concerns READ concerns NOTIFY concernsChanged)

public:
    LogComposer(const BoardView &board, Commands &commands, const Selection &selection, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);
    [[nodiscard]] QString from() const { return m_from; }
    void setFrom(const QString &from) { setHead(m_from, from); }
    [[nodiscard]] QString to() const { return m_to; }
    void setTo(const QString &to) { setHead(m_to, to); }
    [[nodiscard]] QString channel() const { return m_channel; }
    void setChannel(const QString &channel) { setHead(m_channel, channel); }
    [[nodiscard]] QString eventAt() const { return m_eventAt; }
    void setEventAt(const QString &at) { setHead(m_eventAt, at); }
    [[nodiscard]] bool isTimeReadable() const { return eventTime().has_value(); }
    [[nodiscard]] bool isUrgent() const { return m_urgent; }
    void setUrgent(bool urgent);
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
    void typeChanged();
    void headChanged();
    void subjectsChanged();
    void concernsChanged();

private:
    /** What is typed, or now; empty: it cannot be read. */
    [[nodiscard]] std::optional<WallTime> eventTime() const;
    void setHead(QString &kept, const QString &text);
    void look();
    void clear();
    [[nodiscard]] QList<FieldOption> options(const std::vector<EntityId> &ids) const;

    const BoardView &m_board;
    Commands &m_commands;
    const Selection &m_selection;
    Mentions m_mentions;
    QString m_text;
    QString m_type = QStringLiteral("message");
    QString m_from;
    QString m_to;
    QString m_channel;
    QString m_eventAt;
    bool m_urgent = false;
    QStringList m_concerns;
    std::vector<EntityId> m_named; ///< by the text
    std::vector<EntityId> m_taken; ///< by the officer
    std::vector<EntityId> m_dropped;
    std::vector<Mentions::Begun> m_begun;
};

} // namespace fanion::app
