// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace fanion {

/**
 * The right to write one incident file: an open-file-description lock (fcntl_locking(2)) on "FILE-lock", a side file
 * that exists only while it is held (or after a kill, when the kernel has let go of it). A side file, because closing
 * any descriptor of the database itself would drop SQLite's POSIX locks on it (sqlite.org/howtocorrupt.html, 2.2). That
 * kind of lock, because it keeps two writers in one process apart, dies with its process, and can be asked about
 * without being taken.
 */
class WriterLock {
public:
    /** Errors: Busy (somebody writes), ReadOnly (the folder can't be written), Io. */
    [[nodiscard]] static Result<WriterLock> acquire(const std::filesystem::path &file);
    /** Whether some process holds the lock now. Creates nothing. */
    [[nodiscard]] static bool isHeld(const std::filesystem::path &file);

    WriterLock(WriterLock &&other) noexcept;
    WriterLock &operator=(WriterLock &&other) noexcept;
    ~WriterLock();

private:
    WriterLock(std::filesystem::path side, int descriptor) : m_side(std::move(side)), m_descriptor(descriptor) {}
    void release();

    std::filesystem::path m_side;
    int m_descriptor = -1;
};

} // namespace fanion
