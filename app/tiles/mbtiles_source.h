// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_source.h"

#include <filesystem>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace fanion::app {

/**
 * An MBTiles 1.3 file of vectors or pictures. The file may come from anybody: it is opened read-only and immutable,
 * without trusting its schema, with limits on lengths and on the work one query may do.
 */
class MbtilesSource final : public TileSource {
public:
    /** Errors: NotFound, Foreign (no MBTiles), Io. */
    [[nodiscard]] static Result<std::unique_ptr<MbtilesSource>> open(const std::filesystem::path &file);
    ~MbtilesSource() override;
    MbtilesSource(const MbtilesSource &) = delete;
    MbtilesSource &operator=(const MbtilesSource &) = delete;

    [[nodiscard]] Result<TileData> tile(TileId id) override;

    /** What its table of metadata says, unchecked; nothing: nothing. */
    [[nodiscard]] std::optional<std::string> metadata(const char *name) const;

private:
    MbtilesSource() = default;
    [[nodiscard]] Result<void> readFacts(const std::string &name);
    /** The least or greatest zoom there is a tile of, where the metadata doesn't say. */
    [[nodiscard]] int zoomOf(const char *name, const char *query) const;

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
};

} // namespace fanion::app
