// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include "core/store/file_tools.h"

#include <format>
#include <system_error>
#include <utility>

namespace fanion {

Result<NewFile> NewFile::begin(const std::filesystem::path &file, Random &random) {
    const std::filesystem::path path = absolutePath(file);
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return fail(ErrorCode::InvalidArgument, std::format("{} exists already.", path.string()), path.string());
    if (!std::filesystem::is_directory(path.parent_path(), ignored))
        return fail(ErrorCode::NotFound, std::format("The folder {} does not exist.", path.parent_path().string()),
                    path.string());
    Result<WriterLock> lock = WriterLock::acquire(path);
    if (!lock) return std::unexpected(lock.error());
    const std::filesystem::path part =
        path.parent_path() / std::format(".{}.part-{:016x}", path.filename().string(), random.next());
    return NewFile(path, part, std::move(*lock));
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_file(std::move(other.m_file)), m_part(std::exchange(other.m_part, {})), m_lock(std::move(other.m_lock)) {}

NewFile::~NewFile() {
    if (m_part.empty()) return;
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored);
    removeSideFiles();
}

void NewFile::removeSideFiles() const {
    std::error_code ignored;
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        std::filesystem::remove(m_part.string() + suffix, ignored);
}

Result<void> NewFile::finish() {
    if (Result<void> done = renameNoReplace(m_part, m_file); !done) return done;
    removeSideFiles(); // a failing disk may have left one; what was renamed is whole without it
    m_part.clear();
    return {};
}

} // namespace fanion
