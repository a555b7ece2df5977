// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/quick_entry.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;

/** The quick entry line: says what Enter will do while it is typed, and does it. */
class QuickLine final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.quickLine")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY summaryChanged) ///< "", "log", "means", "task"

public:
    QuickLine(const BoardView &board, const Catalogue &catalogue, Commands &commands, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString kind() const { return m_kind; }
    /** Does what the line says and empties it; the id of what it made or touched. */
    Q_INVOKABLE QString submit();
    /** A line of the main courante of this type (choice of Field::EntryType), what is typed already kept. */
    Q_INVOKABLE void beginEntry(const QString &type);

signals:
    void textChanged();
    void summaryChanged();

private:
    [[nodiscard]] QuickReading read() const;
    void summarise();
    const BoardView &m_board;
    const Catalogue &m_catalogue;
    Commands &m_commands;
    mutable Mentions m_mentions;
    QString m_text;
    QString m_summary;
    QString m_kind;
};

} // namespace fanion::app
