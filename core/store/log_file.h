// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

struct sqlite3_file; // NOLINT(readability-identifier-naming): SQLite's own name

namespace fanion {

/**
 * The write-ahead log of a database as plain bytes, beside SQLite but through SQLite's own file layer: so what a test's
 * layer is told of the disk is all that happens to it (tests/simulation/cluster).
 */
class LogFile {
public:
    /** Opens \p log if it is there. Error: Io. */
    [[nodiscard]] static Result<LogFile> open(const std::filesystem::path &log);

    /** Makes what was written durable; nothing to do when there is no such file. Error: Io. */
    [[nodiscard]] Result<void> sync();
    /**
     * Writes every block again with the bytes it reads there, and syncs. After a failed fsync the kernel counts the
     * lost pages as clean: without this, a later fsync would succeed without having written them
     * (wiki.postgresql.org/wiki/Fsync_Errors).
     */
    [[nodiscard]] Result<void> rewriteInPlace();

private:
    struct Close {
        void operator()(sqlite3_file *file) const;
    };
    explicit LogFile(std::filesystem::path path) : m_path(std::move(path)) {}
    [[nodiscard]] Result<void> check(int code, const char *what) const;

    std::filesystem::path m_path;
    std::unique_ptr<char, void (*)(char *)> m_name{nullptr, nullptr}; ///< SQLite's, and it outlives the file
    std::unique_ptr<sqlite3_file, Close> m_file;                      ///< null: there is no log
};

} // namespace fanion
