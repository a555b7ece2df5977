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
 * One base map (fond de carte) under the tactical picture: tiles read and painted off the UI thread, with a picture of
 * another depth standing in until they are there or where there are none, and names placed by importance. Works on
 * every scene-graph backend (image nodes only). The map that ships with the program is the ground of all: it fills
 * itself with the sea's colour where nothing is known; the others let through what lies below.
 */
class BasemapLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool night READ isNight WRITE setNight NOTIFY nightChanged FINAL)
    /** The map as openTiles takes it; empty: the one that ships with the program. */
    Q_PROPERTY(QString map READ map WRITE setMap NOTIFY mapChanged FINAL)
    /** A map that isn't shown isn't open, either. */
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY sourceChanged FINAL)
    /** What is wrong with the map file, for people; empty when all is well. */
    Q_PROPERTY(QString problem READ problem NOTIFY sourceChanged FINAL)
    /** Every tile in the view is there, none stands in for another; so it is with a map that isn't shown or not read.
     */
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged FINAL)

public:
    explicit BasemapLayer(QQuickItem *parent = nullptr);
    ~BasemapLayer() override;

    [[nodiscard]] const QString &map() const { return m_map; }
    void setMap(const QString &map);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    /** Where to look; call it whenever the camera moves. */
    void setCamera(const MapCamera &camera);
    [[nodiscard]] const MapCamera &camera() const { return m_camera; }

    /** Colours or fineness have changed: all is painted anew. */
    void updateLook();
    [[nodiscard]] bool isNight() const { return m_night; }
    void setNight(bool night);
    [[nodiscard]] const QString &attribution() const { return m_attribution; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void nightChanged();
    void mapChanged();
    void shownChanged();
    void sourceChanged();
    void settledChanged();

protected:
    void componentComplete() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    /** A picture to show and where, in pixels of the view before it is turned. */
    struct Shown {
        std::shared_ptr<const PaintedTile> tile;
        QRectF place;
        TileId id;
    };
    struct ShownLabel {
        std::shared_ptr<const LabelSprite> sprite;
        QPointF topLeft;
    };
    friend class BasemapNode;

    void reopen();
    void refresh();
    void setSettled(bool settled);
    [[nodiscard]] bool isGround() const { return m_map.isEmpty(); }
    /** False when some are still to come. */
    bool selectTiles();
    void placeLabels();
    [[nodiscard]] QRectF placeOf(TileId id) const;
    [[nodiscard]] std::shared_ptr<const LabelSprite> spriteOf(const MapLabel &label);
    [[nodiscard]] const MapPalette &palette() const;
    [[nodiscard]] double devicePixelRatio() const;

    std::unique_ptr<TileLoader> m_loader;
    MapCamera m_camera;
    QString m_map;
    std::optional<TileFacts> m_facts; ///< nothing until the map is open
    QString m_attribution;
    QString m_problem;
    bool m_night = false;
    bool m_isShown = true;
    bool m_isSettled = false;
    std::vector<Shown> m_shown; ///< from the deepest below to the top
    std::vector<ShownLabel> m_shownLabels;
    QCache<QString, std::shared_ptr<const LabelSprite>> m_sprites{2000};
};

} // namespace fanion::app
