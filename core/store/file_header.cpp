// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include "core/base/bytes.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <format>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace fanion {

namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
using HeaderBytes = std::array<std::uint8_t, kHeaderSize>;

std::uint32_t bigEndian32(const HeaderBytes &bytes, std::size_t at) {
    return (std::uint32_t{bytes[at]} << 24) | (std::uint32_t{bytes[at + 1]} << 16) |
           (std::uint32_t{bytes[at + 2]} << 8) | std::uint32_t{bytes[at + 3]};
}

struct RawHeader {
    HeaderBytes bytes{};
    std::int64_t fileSize = 0;
};

/**
 * Reads through SQLite's own file layer: a plain open() and close() of a database that this process also holds open
 * would silently drop SQLite's locks on it.
 */
Result<RawHeader> readRaw(const std::filesystem::path &file, std::int64_t size) {
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const std::unique_ptr<char, void (*)(char *)> name(
        const_cast<char *>(sqlite3_create_filename(file.c_str(), "", "", 0, nullptr)),
        [](char *text) { sqlite3_free_filename(text); });
    const auto memory =
        std::make_unique<std::max_align_t[]>(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *handle = reinterpret_cast<sqlite3_file *>(memory.get());
    const int opened =
        name ? vfs->xOpen(vfs, name.get(), handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) : SQLITE_NOMEM;
    if (opened == SQLITE_NOMEM) return std::unexpected(sqliteError(opened, {}, file.string()));
    if (opened != SQLITE_OK)
        return fail(ErrorCode::ReadOnly, std::format("{} can't be read: check its permissions.", file.string()),
                    file.string());
    RawHeader header;
    int rc = handle->pMethods->xRead(handle, header.bytes.data(), kHeaderSize, 0);
    if (rc == SQLITE_IOERR_SHORT_READ) rc = SQLITE_OK; // the rest is zeroed, and fileSize tells
    handle->pMethods->xClose(handle);
    if (rc != SQLITE_OK)
        return fail(ErrorCode::Io, std::format("Reading {} failed: check the disk.", file.string()), file.string());
    header.fileSize = size;
    return header;
}

/** True when the pages that the header promises are there. Only tells while no log holds newer pages. */
bool isComplete(const RawHeader &header, const std::filesystem::path &file) {
    const std::uint32_t size16 = (std::uint32_t{header.bytes[16]} << 8) | header.bytes[17];
    const std::uint32_t pageSize = size16 == 1 ? 65536 : size16;
    if (pageSize < 512 || !std::has_single_bit(pageSize)) return false;
    struct stat log{};
    if (stat((file.string() + "-wal").c_str(), &log) == 0 && log.st_size > 0) return true;
    const std::uint32_t pages = bigEndian32(header.bytes, 28);
    const bool pagesValid = bigEndian32(header.bytes, 24) == bigEndian32(header.bytes, 92);
    return !pagesValid || header.fileSize >= std::int64_t{pages} * pageSize;
}

Error refuse(ErrorCode code, std::string_view what, const std::filesystem::path &file) {
    return {code, std::format("{} {}", file.string(), what), file.string()};
}

} // namespace

Result<FileHeader> FileHeader::read(const std::filesystem::path &file, std::uint32_t newestFormat) {
    struct stat status{};
    if (stat(file.c_str(), &status) != 0) {
        if (errno == EACCES)
            return std::unexpected(refuse(ErrorCode::ReadOnly, "can't be read: check its permissions.", file));
        return std::unexpected(refuse(ErrorCode::NotFound, "does not exist.", file));
    }
    if (!S_ISREG(status.st_mode))
        return std::unexpected(refuse(ErrorCode::Foreign, "is not a file: give the path of an incident.", file));
    const Result<RawHeader> header = readRaw(file, status.st_size);
    if (!header) return std::unexpected(header.error());
    if (header->fileSize == 0)
        return std::unexpected(refuse(ErrorCode::Foreign, "is empty: it isn't a Fanion incident.", file));
    const std::string_view magic = asText(ByteView(header->bytes).first(kMagic.size()));
    const auto known = static_cast<std::size_t>(std::min<std::int64_t>(header->fileSize, kMagic.size()));
    if (magic.substr(0, known) != kMagic.substr(0, known))
        return std::unexpected(refuse(ErrorCode::Foreign, "is not a Fanion incident.", file));
    if (header->fileSize < static_cast<std::int64_t>(kHeaderSize))
        return std::unexpected(refuse(
            ErrorCode::Corrupt,
            "is cut short: get the incident from another post or a copy, or what is left with fanionctl salvage.",
            file));
    if (bigEndian32(header->bytes, 68) != kApplicationId)
        return std::unexpected(
            refuse(ErrorCode::Foreign, "is the database of another program, not a Fanion incident.", file));
    FileHeader result;
    result.formatVersion = bigEndian32(header->bytes, 60);
    result.usesLog = header->bytes[18] == 2;
    if (result.formatVersion > newestFormat)
        return std::unexpected(Error{ErrorCode::TooNew,
                                     std::format("{} was written by a newer Fanion (format {}; this one knows up to "
                                                 "{}): update this computer.",
                                                 file.string(), result.formatVersion, newestFormat),
                                     file.string()});
    if (result.formatVersion == 0)
        return std::unexpected(refuse(ErrorCode::Corrupt, "has no format number: it is damaged.", file));
    if (!isComplete(*header, file))
        return std::unexpected(refuse(
            ErrorCode::Corrupt,
            "is cut short: get the incident from another post or a copy, or what is left with fanionctl salvage.",
            file));
    return result;
}

} // namespace fanion
