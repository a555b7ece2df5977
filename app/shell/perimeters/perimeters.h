// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/perimeters/perimeter_job.h"
#include "app/symbols/catalogue.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <utility>

namespace fanion::app {

class Commands;
class Notices;

/**
 * Perimeters round objects: what lies within some distances, or where a wildfire may be after some time by the règle
 * des 3 % (core/geo/fire_spread.h). They are sketched on this screen alone, follow the objects and what is typed, and
 * come onto the board only when somebody puts them there, as lines of one group. UI thread; what takes longer than a
 * frame is worked out on another.
 */
class Perimeters final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.perimeters")
    /** What they go round, in words; empty: nothing was chosen, nothing is shown. */
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(bool spreads READ spreads WRITE setSpreads NOTIFY inputChanged)
    // What is typed; see typed_amounts.h.
    Q_PROPERTY(QString distances READ distances WRITE setDistances NOTIFY inputChanged)
    Q_PROPERTY(QString minutes READ minutes WRITE setMinutes NOTIFY inputChanged)
    Q_PROPERTY(QString windFrom READ windFrom WRITE setWindFrom NOTIFY inputChanged)
    Q_PROPERTY(QString windSpeed READ windSpeed WRITE setWindSpeed NOTIFY inputChanged)
    Q_PROPERTY(int percent READ percent WRITE setPercent NOTIFY inputChanged) ///< of the wind, 1 to 10
    /** What cannot be understood of it; empty: all is well. */
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /** One line for each perimeter: "30 min · tête à 540 m · 12 ha". */
    Q_PROPERTY(QStringList results READ results NOTIFY changed)
    Q_PROPERTY(fanion::app::MapScene *scene READ scene CONSTANT)

public:
    Perimeters(const BoardView &board, const Catalogue &catalogue, Commands &commands, Notices &notices,
               QObject *parent = nullptr);

    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] bool spreads() const { return m_input.spreads; }
    [[nodiscard]] QString distances() const { return m_input.distances; }
    [[nodiscard]] QString minutes() const { return m_input.minutes; }
    [[nodiscard]] QString windFrom() const { return m_input.windFrom; }
    [[nodiscard]] QString windSpeed() const { return m_input.windSpeed; }
    [[nodiscard]] int percent() const { return m_input.percent; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QStringList results() const { return m_results; }
    [[nodiscard]] MapScene *scene() { return &m_scene; }

    void setSpreads(bool spreads) { put(&Input::spreads, spreads); }
    void setDistances(const QString &text) { put(&Input::distances, text); }
    void setMinutes(const QString &text) { put(&Input::minutes, text); }
    void setWindFrom(const QString &text) { put(&Input::windFrom, text); }
    void setWindSpeed(const QString &text) { put(&Input::windSpeed, text); }
    void setPercent(int percent) { put(&Input::percent, std::clamp(percent, 1, 10)); }

    /** Shows them round these objects; those without a place are left out. Takes over the wind on the board. */
    Q_INVOKABLE void show(const QStringList &ids);
    Q_INVOKABLE void clear();
    /** Puts what is shown onto the board, in one change. */
    Q_INVOKABLE void keep();

signals:
    void changed();
    void inputChanged();

private:
    struct Input {
        bool spreads = false;
        QString distances = QStringLiteral("100, 300, 500");
        QString minutes = QStringLiteral("15, 30, 60, 120");
        QString windFrom = QStringLiteral("NO");
        QString windSpeed = QStringLiteral("30");
        int percent = 3;
        bool operator==(const Input &) const = default;
    };
    struct Perimeter {
        QString label;
        std::vector<Path> rings;
    };

    template <typename T>
    void put(T Input::*field, const T &value) {
        Input input = m_input;
        input.*field = value;
        take(std::move(input));
    }
    void take(Input input);
    void takeWind();
    void draw();
    [[nodiscard]] std::vector<Ground> grounds() const;
    /** What is typed, round what is chosen; the message of an error is for the officer. */
    [[nodiscard]] Result<PerimeterJob> job(std::vector<Ground> grounds) const;
    void work();
    void take(const PerimeterJob &job, const std::vector<std::vector<Path>> &outlines);
    void sketch();
    [[nodiscard]] Nature nature() const;

    const BoardView &m_board;
    const Catalogue &m_catalogue;
    Commands &m_commands;
    Notices &m_notices;
    MapScene m_scene;
    Input m_input;
    std::vector<EntityId> m_ids;
    QString m_subject;
    QString m_problem;
    QStringList m_results;
    std::vector<Perimeter> m_perimeters;
    std::uint64_t m_serial = 0;         ///< of the latest wish
    std::optional<PerimeterJob> m_next; ///< to be worked out on another thread
    bool m_isWorking = false;
};

} // namespace fanion::app
