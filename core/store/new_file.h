// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/store/writer_lock.h"

#include <filesystem>

namespace fanion {

/**
 * A file while it is being made: under another name in the same folder until it is whole, so that nobody ever sees half
 * of it. What was not finished is removed.
 */
class NewFile {
public:
    /** Errors: InvalidArgument (there is such a file), NotFound (no such folder), ReadOnly, Busy, Io. */
    [[nodiscard]] static Result<NewFile> begin(const std::filesystem::path &file, Random &random);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile();

    /** Absolute. */
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    /** Where to write; nothing is there yet. */
    [[nodiscard]] const std::filesystem::path &part() const { return m_part; }
    /** Gives the part, closed and on the disk, its name; durable when it returns. Never replaces a file. */
    [[nodiscard]] Result<void> finish();
    /** The right to write the file, for who goes on with it. */
    [[nodiscard]] WriterLock takeLock() { return std::move(m_lock); }

private:
    void removeSideFiles() const;
    NewFile(std::filesystem::path file, std::filesystem::path part, WriterLock lock)
        : m_file(std::move(file)), m_part(std::move(part)), m_lock(std::move(lock)) {}

    std::filesystem::path m_file;
    std::filesystem::path m_part; ///< empty: finished or moved from
    WriterLock m_lock;
};

} // namespace fanion
