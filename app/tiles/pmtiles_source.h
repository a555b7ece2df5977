// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/pmtiles_directory.h"

#include <QCache>
#include <QFile>

#include <filesystem>
#include <memory>

namespace fanion::app {

/**
 * A PMTiles archive, version 3, of vectors or pictures, read in place: from a stick, nothing is copied. The file may
 * come from anybody: every offset is checked, directories are bounded, and so is their depth.
 */
class PmtilesSource final : public TileSource {
public:
    /** Errors: NotFound, Foreign (no PMTiles 3, or packed in a way that isn't read), Corrupt, Io. */
    [[nodiscard]] static Result<std::unique_ptr<PmtilesSource>> open(const std::filesystem::path &file);

    [[nodiscard]] Result<TileData> tile(TileId id) override;

private:
    explicit PmtilesSource(const QString &file) : m_file(file) {}
    [[nodiscard]] Result<void> readFacts();
    [[nodiscard]] Result<Bytes> bytes(const PmtilesHeader::Part &whole, std::uint64_t offset, std::uint64_t size);
    [[nodiscard]] Result<PmtilesDirectory> directory(const PmtilesHeader::Part &whole, std::uint64_t offset,
                                                     std::uint64_t size);

    QFile m_file;
    PmtilesHeader m_header;
    PmtilesDirectory m_root;
    QCache<quint64, PmtilesDirectory> m_leaves{64}; ///< by their offset
};

} // namespace fanion::app
