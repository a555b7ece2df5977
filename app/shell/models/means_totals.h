// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace fanion::app {

/** The men of an engine: officiers, sous-officiers, hommes du rang, as "1/1/4" says them; "6" is six of unknown rank.
 */
struct CrewCount {
    int officers = 0;
    int ncos = 0;
    int others = 0;
    [[nodiscard]] int sum() const { return officers + ncos + others; }
    bool operator==(const CrewCount &) const = default;
};
/** Nothing for what is neither. */
[[nodiscard]] std::optional<CrewCount> readCrew(QStringView text);

/**
 * The strip under the tableau des moyens: how many of each type there are and how many are engaged, and the personnel,
 * of all means that are asked for or there. Groups and columns are no engines; what a group says of its personnel
 * counts only where nothing below it says so.
 */
class MeansTotals final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.meansTotals")
    /** "CCF 4 (2 engagés) · VSAV 1"; empty without means. */
    Q_PROPERTY(QString types READ types NOTIFY changed)
    /** "37 sapeurs (5/12/20), dont 21 engagés"; empty where nobody has said a crew. */
    Q_PROPERTY(QString personnel READ personnel NOTIFY changed)

public:
    explicit MeansTotals(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] QString types() const { return m_types; }
    [[nodiscard]] QString personnel() const { return m_personnel; }

signals:
    void changed();

private:
    void apply(const BoardDelta &delta);
    void count();
    [[nodiscard]] bool isSaidBelow(EntityId id) const;

    const BoardView &m_board;
    QString m_types;
    QString m_personnel;
};

} // namespace fanion::app
