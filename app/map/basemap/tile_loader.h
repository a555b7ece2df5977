// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_painter.h"
#include "app/tiles/tile_source.h"

#include <QCache>
#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace fanion::app {

class TileWorker;

/** What a painted tile depends on besides its place. */
struct TileLook {
    bool night = false;
    double devicePixelRatio = 1;
    bool operator==(const TileLook &) const = default;
};

/**
 * Paints tiles on a thread of its own and keeps the latest within a memory budget. Everything but the painting is on
 * the UI thread.
 */
class TileLoader final : public QObject {
    Q_OBJECT

public:
    /** Of painted pictures, in bytes, unless told otherwise. */
    static constexpr qsizetype kBudget = 96 * 1024 * 1024;

    /** Begins to open \p map (see openTiles); opened() or failed() follows. */
    explicit TileLoader(const QString &map, QObject *parent = nullptr);
    ~TileLoader() override;

    /** Another look forgets every picture. */
    void setLook(const TileLook &look);
    /** What is wanted now, most wanted first; replaces what was wanted before and isn't painted yet. */
    void want(const std::vector<TileId> &tiles);
    /** Null when it isn't painted (yet); its picture is null where the map has nothing. Stays valid as long as the
     * caller keeps it. */
    [[nodiscard]] std::shared_ptr<const PaintedTile> find(TileId id) const;

Q_SIGNALS:
    void opened(const fanion::app::TileFacts &facts);
    void failed(const fanion::Error &error);
    /** Some tile became available, or may be asked for again. */
    void painted();

private:
    void take(TileId id, const TileLook &look, const std::shared_ptr<const PaintedTile> &tile);

    QThread *m_thread;    ///< ends by itself when this is gone
    TileWorker *m_worker; ///< lives on m_thread, deleted with its end
    TileLook m_look;
    mutable QCache<quint64, std::shared_ptr<const PaintedTile>> m_tiles;
};

} // namespace fanion::app
