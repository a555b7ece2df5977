// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <string>

namespace fanion::app {

class Notices;

/** A board as a table for a spreadsheet: "intelligence" or "anticipation", whatever its filters hide. */
class BoardExport final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.boardExport")

public:
    BoardExport(const BoardView &board, Notices &notices, QObject *parent = nullptr);

    /** A name beside the incident's file, with the time. */
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &incident, const QString &table) const;
    /** Writes it; says what came of it. */
    Q_INVOKABLE void save(const QUrl &to, const QString &table);

    /** CSV (core/io/csv_cells.h), headings in the screen's language: facts by time, hypotheses by their limit. */
    [[nodiscard]] std::string table(const QString &name) const;

private:
    const BoardView &m_board;
    Notices &m_notices;
};

} // namespace fanion::app
