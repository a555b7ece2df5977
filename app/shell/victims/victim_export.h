// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/victims/victim_model.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Notices;

/** The list of victims as a table for a spreadsheet. Without names, unless they are shown and were asked for. */
class VictimExport final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.victimExport")

public:
    VictimExport(const BoardView &board, const VictimNames &names, Notices &notices, QObject *parent = nullptr);

    /** A name beside the incident's file, with the time. */
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &incident) const;
    /** Writes it, replacing what the officer chose to replace; says what came of it. */
    Q_INVOKABLE void save(const QUrl &to, bool withNames);

    /** CSV (core/io/csv_cells.h): a row for each fiche in the order of their numbers, headings in the screen's
     * language. */
    [[nodiscard]] std::string table(bool withNames) const;

private:
    const BoardView &m_board;
    const VictimNames &m_names;
    Notices &m_notices;
};

} // namespace fanion::app
