// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/packs/pack_plan.h"

#include <filesystem>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace fanion::app {

/**
 * A pack (fond préparé) on its way: an MBTiles file in all but its name until it is finished, kept with its plan, so
 * that it goes on where it stopped, after a crash too. One thread.
 */
class PackFile {
public:
    /** How an unfinished pack's file ends. */
    static constexpr auto kUnfinished = ".pack-part";

    /** Begins the file, or goes on with the one that is there. Errors: Io, Foreign (another pack's, or none). */
    [[nodiscard]] static Result<std::unique_ptr<PackFile>> open(const std::filesystem::path &file,
                                                                const PackPlan &plan);
    /** What an unfinished pack is to hold. Errors: Io, Foreign, Corrupt. */
    [[nodiscard]] static Result<PackPlan> planOf(const std::filesystem::path &file);
    ~PackFile();
    PackFile(const PackFile &) = delete;
    PackFile &operator=(const PackFile &) = delete;

    /** Whether a tile was put, or the server said that it has none. */
    [[nodiscard]] bool has(TileId id);
    /** Errors: Io (the disk is full, or away). Kept for good with the next flush(). */
    [[nodiscard]] Result<void> put(TileId id, ByteView tile);
    [[nodiscard]] Result<void> putNothing(TileId id);
    [[nodiscard]] Result<void> flush();
    /** Tiles that are decided, and the bytes of those that are there. */
    [[nodiscard]] std::uint64_t tiles() const { return m_tiles; }
    [[nodiscard]] std::uint64_t missing() const { return m_missing; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

    /**
     * Checks that every tile of the plan is decided and the file is sound, tells in it what it is, and gives it the
     * name it keeps; nothing is overwritten. Errors: Corrupt, Refused (some are undecided), Io.
     */
    [[nodiscard]] Result<void> finish(const std::filesystem::path &as);

private:
    PackFile(std::filesystem::path file, PackPlan plan) : m_file(std::move(file)), m_plan(std::move(plan)) {}

    [[nodiscard]] Result<void> run(const char *sql);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> describe();
    [[nodiscard]] Result<void> setMetadata(const char *name, const QByteArray &value);
    [[nodiscard]] Error ioError() const;

    std::filesystem::path m_file;
    PackPlan m_plan;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_has = nullptr;
    sqlite3_stmt *m_put = nullptr;
    bool m_isWriting = false; ///< a transaction is open
    std::uint64_t m_tiles = 0;
    std::uint64_t m_missing = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace fanion::app
