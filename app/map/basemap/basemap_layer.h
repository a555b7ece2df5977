// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/basemap/label_sprite.h"
#include "app/map/basemap/tile_loader.h"
#include "core/geo/map_camera.h"

#include <QCache>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace fanion::app {

/**
 * The base map (fond de situation) under the tactical picture: vector tiles painted off the UI thread, with a picture
 * of another depth standing in until they are there, and names placed by importance. Works on every scene-graph
 * backend (image nodes only). Fills itself with the sea's colour where nothing is known.
 */
class BasemapLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool night READ isNight WRITE setNight NOTIFY nightChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY sourceChanged FINAL)
    /** What is wrong with the map file, for people; empty when all is well. */
    Q_PROPERTY(QString problem READ problem NOTIFY sourceChanged FINAL)

public:
    explicit BasemapLayer(QQuickItem *parent = nullptr);
    ~BasemapLayer() override;

    /** Where the map that ships with the program lies: beside the program, else in the source tree. */
    [[nodiscard]] static QString embeddedMap();
    /** Shows another MBTiles file of vector tiles. */
    void setSource(const QString &file);
    /** Where to look; call it whenever the camera moves. */
    void setCamera(const MapCamera &camera);
    [[nodiscard]] const MapCamera &camera() const { return m_camera; }

    [[nodiscard]] bool isNight() const { return m_night; }
    void setNight(bool night);
    [[nodiscard]] const QString &attribution() const { return m_attribution; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void nightChanged();
    void sourceChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    /** A picture to show and where, in pixels of the view before it is turned. */
    struct Shown {
        std::shared_ptr<const PaintedTile> tile;
        QRectF place;
        int zoom = 0;
    };
    struct ShownLabel {
        std::shared_ptr<const LabelSprite> sprite;
        QPointF topLeft;
    };
    friend class BasemapNode;

    void refresh();
    void updateLook();
    void selectTiles();
    void placeLabels();
    [[nodiscard]] QRectF placeOf(TileId id) const;
    [[nodiscard]] std::shared_ptr<const LabelSprite> spriteOf(const MapLabel &label);
    [[nodiscard]] const BasemapStyle &style() const;
    [[nodiscard]] double devicePixelRatio() const;

    std::unique_ptr<TileLoader> m_loader;
    MapCamera m_camera;
    QString m_attribution;
    QString m_problem;
    bool m_night = false;
    std::vector<Shown> m_shown; ///< from the deepest below to the top
    std::vector<ShownLabel> m_shownLabels;
    QCache<QString, std::shared_ptr<const LabelSprite>> m_sprites{2000};
};

} // namespace fanion::app
