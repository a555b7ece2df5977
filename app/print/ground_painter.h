// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/map_sheet.h"
#include "app/tiles/tile_reader.h"

#include <QCache>

#include <memory>
#include <set>
#include <vector>

class QPainter;

namespace fanion::app {

/**
 * Paints base maps onto a sheet block by block, so that an A0 takes no more memory than a screen: tiles are painted at
 * the resolution of the sheet, a block at a time is handed to the paper and forgotten. What is on the network is waited
 * for while something comes. On one thread, which may be any.
 */
class GroundPainter {
public:
    /** Side of a block, in pixels of the paper. */
    static constexpr int kBlock = 1024;
    /** Of painted tiles kept for the next block, in bytes. */
    static constexpr qsizetype kBudget = 96 * 1024 * 1024;

    /** \p ratio: pixels of the paper in a pixel of the camera. */
    GroundPainter(const MapSheet &sheet, const MapCamera &camera, double ratio);
    ~GroundPainter();

    /** In pixels of the camera. False when it was given up. */
    [[nodiscard]] bool paint(QPainter &painter, const Told &told);
    /** Names the maps have here, each once. */
    [[nodiscard]] const std::vector<MapLabel> &labels() const { return m_labels; }
    /** Tiles that did not come from the network, and maps that could not be opened. */
    [[nodiscard]] int missing() const { return m_missing; }

private:
    struct Layer {
        std::unique_ptr<TileReader> reader;
        double strength = 1;
        bool isGround = false; ///< the map that ships with the program: sea where nothing is known
        int zoom = 0;
        std::set<TileId> named; ///< tiles whose labels were taken, or that are known to be missing
    };
    using TilePtr = std::shared_ptr<const PaintedTile>;

    void open(const SheetGround &ground);
    [[nodiscard]] QImage block(QRect pixels);
    void paintLayer(QPainter &painter, std::size_t index, const MapCamera &part);
    bool paintTile(QPainter &painter, std::size_t index, TileId id);
    [[nodiscard]] TilePtr tile(std::size_t index, TileId id);
    [[nodiscard]] std::optional<PaintedTile> await(Layer &layer, TileId id);
    [[nodiscard]] QRectF placeOf(TileId id) const;

    const MapSheet &m_sheet;
    const MapCamera m_camera;
    const double m_ratio;
    std::vector<Layer> m_layers; ///< the lowest first
    QCache<QString, TilePtr> m_tiles{kBudget};
    std::vector<MapLabel> m_labels;
    int m_missing = 0;
    Told m_told;
    double m_done = 0;
    bool m_networkIsGone = false; ///< nothing came for so long that no more is waited for
};

} // namespace fanion::app
