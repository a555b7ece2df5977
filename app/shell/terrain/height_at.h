// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/terrain/terrain_model.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * The height of the ground at a place that may move all the time, such as the pointer: one question at a time is asked
 * aside, the newest place next.
 */
class HeightAt : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fanion::app::TerrainModel *terrain READ terrain WRITE setTerrain NOTIFY terrainChanged REQUIRED)
    Q_PROPERTY(QGeoCoordinate place READ place WRITE setPlace NOTIFY placeChanged)
    /**
     * "432 m"; "—" where nobody knows; empty without a place, and where this machine has no heights at all. What takes
     * longer than a moment empties it: the height of another place is none.
     */
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    explicit HeightAt(QObject *parent = nullptr);

    [[nodiscard]] TerrainModel *terrain() const { return m_terrain; }
    void setTerrain(TerrainModel *terrain);
    [[nodiscard]] QGeoCoordinate place() const { return m_place; }
    void setPlace(const QGeoCoordinate &place);
    [[nodiscard]] QString text() const { return m_text; }

signals:
    void terrainChanged();
    void placeChanged();
    void textChanged();

private:
    void ask();
    void show(const QString &text);

    TerrainModel *m_terrain = nullptr;
    QGeoCoordinate m_place;
    QString m_text;
    QTimer m_patience;
    bool m_isAsking = false;
    bool m_isStale = false; ///< the question under way is no longer the one
};

} // namespace fanion::app
