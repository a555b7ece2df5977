// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/field_option.h"
#include "app/shell/terrain/terrain_model.h"
#include "app/symbols/catalogue.h"
#include "core/geo/elevation_profile.h"

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace fanion::app {

/**
 * The profile of a line, of the edge of an area, or of a path that is being measured: how the ground rises and falls
 * along it. It follows the object as colleagues change it. UI thread; heights are read aside, one profile at a time.
 */
class Profile final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.profile")
    /** What it is of, in words; empty: nothing was chosen. */
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** Some height along it is known: there is a curve. */
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    /** Length, lowest, highest, climb, descent, steepest slope: what (`key`) and how much (`text`). */
    Q_PROPERTY(QList<fanion::app::FieldOption> figures READ figures NOTIFY changed)
    /** What is to be known of the figures: gaps, how coarse the heights are. */
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    /** Where a finger or the pointer is on the curve, as a share of its length; below 0: nowhere. */
    Q_PROPERTY(double pointed READ pointed WRITE setPointed NOTIFY pointedChanged)
    Q_PROPERTY(QGeoCoordinate pointedPlace READ pointedPlace NOTIFY pointedChanged)
    /** "1,25 km · 432 m · pente 12 %". */
    Q_PROPERTY(QString pointedText READ pointedText NOTIFY pointedChanged)

public:
    Profile(const BoardView &board, const Catalogue &catalogue, TerrainModel &terrain, QObject *parent = nullptr);

    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] bool isBusy() const { return m_isWorking || m_isWanted; }
    [[nodiscard]] bool isKnown() const { return m_figures.has_value(); }
    [[nodiscard]] QList<FieldOption> figures() const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] double pointed() const { return m_pointed; }
    void setPointed(double share);
    [[nodiscard]] QGeoCoordinate pointedPlace() const;
    [[nodiscard]] QString pointedText() const;

    [[nodiscard]] const std::vector<ProfilePoint> &points() const { return m_points; }
    [[nodiscard]] const std::optional<ProfileFigures> &whole() const { return m_figures; }

    /** Of a line, area or sector of the board; nothing for other objects. */
    Q_INVOKABLE void showObject(const QString &id);
    /** Of a path that is no object, at least two places. */
    Q_INVOKABLE void showPath(const QList<QGeoCoordinate> &path);
    Q_INVOKABLE void clear();

signals:
    void changed();
    void pointedChanged();

private:
    struct Answer {
        std::vector<ProfilePoint> points;
        std::optional<double> step;
    };
    void draw();
    void work();
    void take(Answer answer);
    [[nodiscard]] Path pathOfObject() const;
    [[nodiscard]] std::optional<std::size_t> pointedAt() const;

    const BoardView &m_board;
    const Catalogue &m_catalogue;
    TerrainModel &m_terrain;
    EntityId m_id;
    Path m_path;
    QString m_subject;
    std::vector<ProfilePoint> m_points;
    std::optional<ProfileFigures> m_figures;
    std::optional<double> m_step;
    double m_pointed = -1;
    bool m_isWorking = false;
    bool m_isWanted = false; ///< what is being worked out is out of date
};

} // namespace fanion::app
