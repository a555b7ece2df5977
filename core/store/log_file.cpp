// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <format>

namespace fanion {

void LogFile::Close::operator()(sqlite3_file *file) const {
    if (file->pMethods) file->pMethods->xClose(file);
    std::free(file); // NOLINT(cppcoreguidelines-no-malloc): made by calloc(), as SQLite makes them
}

Result<void> LogFile::check(int code, const char *what) const {
    if (code == SQLITE_OK) return {};
    return fail(ErrorCode::Io,
                std::format("{} of {} failed ({}): check the disk.", what, m_path.string(), sqlite3_errstr(code)),
                m_path.string());
}

Result<LogFile> LogFile::open(const std::filesystem::path &log) {
    LogFile result(log);
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    int isThere = 0;
    if (Result<void> done = result.check(vfs->xAccess(vfs, log.c_str(), SQLITE_ACCESS_EXISTS, &isThere), "Opening");
        !done)
        return std::unexpected(done.error());
    if (isThere == 0) return result;
    result.m_name = {const_cast<char *>(sqlite3_create_filename(log.c_str(), "", "", 0, nullptr)),
                     [](char *text) { sqlite3_free_filename(text); }};
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): aligned for whatever the file layer keeps in it
    auto *file = static_cast<sqlite3_file *>(std::calloc(1, static_cast<std::size_t>(vfs->szOsFile)));
    if (!result.m_name || !file) return std::unexpected(result.check(SQLITE_NOMEM, "Opening").error());
    result.m_file.reset(file);
    const int code = vfs->xOpen(vfs, result.m_name.get(), file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_WAL, nullptr);
    if (Result<void> done = result.check(code, "Opening"); !done) return std::unexpected(done.error());
    return result;
}

Result<void> LogFile::sync() {
    if (!m_file) return {};
    return check(m_file->pMethods->xSync(m_file.get(), SQLITE_SYNC_NORMAL), "Writing back");
}

Result<void> LogFile::rewriteInPlace() {
    if (!m_file) return {};
    sqlite3_int64 size = 0;
    if (Result<void> done = check(m_file->pMethods->xFileSize(m_file.get(), &size), "Reading"); !done) return done;
    std::array<char, 65536> block{};
    for (sqlite3_int64 at = 0; at < size; at += static_cast<sqlite3_int64>(block.size())) {
        const auto length = static_cast<int>(std::min<sqlite3_int64>(size - at, block.size()));
        if (Result<void> done = check(m_file->pMethods->xRead(m_file.get(), block.data(), length, at), "Reading");
            !done)
            return done;
        if (Result<void> done = check(m_file->pMethods->xWrite(m_file.get(), block.data(), length, at), "Writing");
            !done)
            return done;
    }
    return sync();
}

} // namespace fanion
