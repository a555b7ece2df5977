// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/basemap/tile_source.h"

#include <filesystem>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace fanion::app {

/**
 * Vector tiles of an MBTiles 1.3 file. The file may come from anybody: it is opened read-only and immutable, without
 * trusting its schema, with limits on lengths and on the work one query may do.
 */
class MbtilesSource final : public TileSource {
public:
    /** Errors: NotFound, Foreign (no MBTiles, or raster tiles), Io. */
    [[nodiscard]] static Result<std::unique_ptr<MbtilesSource>> open(const std::filesystem::path &file);
    ~MbtilesSource() override;
    MbtilesSource(const MbtilesSource &) = delete;
    MbtilesSource &operator=(const MbtilesSource &) = delete;

    [[nodiscard]] Result<std::optional<Bytes>> tile(TileId id) override;
    [[nodiscard]] int maxZoom() const override { return m_maxZoom; }
    [[nodiscard]] QString attribution() const override { return m_attribution; }

private:
    MbtilesSource() = default;
    [[nodiscard]] std::optional<std::string> metadata(const char *name) const;

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
    int m_maxZoom = 0;
    QString m_attribution;
};

} // namespace fanion::app
