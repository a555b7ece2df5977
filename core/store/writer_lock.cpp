// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer_lock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <format>
#include <utility>

namespace fanion {

namespace {

std::filesystem::path sideFile(const std::filesystem::path &file) {
    return file.string() + "-lock";
}

struct flock wholeFile() {
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/** Whether the locked descriptor is still the file of that name (its last owner may have removed it meanwhile). */
bool isSameFile(int descriptor, const std::filesystem::path &path) {
    struct stat held{};
    struct stat named{};
    return fstat(descriptor, &held) == 0 && stat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

} // namespace

Result<WriterLock> WriterLock::acquire(const std::filesystem::path &file) {
    const std::filesystem::path side = sideFile(file);
    while (true) {
        const int descriptor = open(side.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0) {
            const bool denied = errno == EACCES || errno == EROFS || errno == EPERM;
            return fail(denied ? ErrorCode::ReadOnly : ErrorCode::Io,
                        std::format("The folder of {} can't be written ({}): copy the incident to one that can.",
                                    file.string(), std::strerror(errno)),
                        file.string());
        }
        struct flock lock = wholeFile();
        if (fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
            const int problem = errno;
            close(descriptor);
            if (problem == EINTR) continue;
            if (problem != EAGAIN && problem != EACCES)
                return fail(ErrorCode::Io,
                            std::format("{} can't be locked ({}): copy the incident to a local disk.", file.string(),
                                        std::strerror(problem)),
                            file.string());
            return fail(
                ErrorCode::Busy,
                std::format("{} is open in another Fanion on this computer: close it there first.", file.string()),
                file.string());
        }
        if (isSameFile(descriptor, side)) return WriterLock(side, descriptor);
        close(descriptor);
    }
}

bool WriterLock::isHeld(const std::filesystem::path &file) {
    const int descriptor = open(sideFile(file).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return false;
    struct flock lock = wholeFile();
    const bool held = fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(descriptor);
    return held;
}

WriterLock::WriterLock(WriterLock &&other) noexcept
    : m_side(std::move(other.m_side)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock &WriterLock::operator=(WriterLock &&other) noexcept {
    if (this != &other) {
        release();
        m_side = std::move(other.m_side);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

WriterLock::~WriterLock() {
    release();
}

void WriterLock::release() {
    if (m_descriptor < 0) return;
    // Removed while still locked: whoever opened the old one finds in isSameFile() that it isn't the file any more.
    unlink(m_side.c_str());
    close(m_descriptor);
    m_descriptor = -1;
}

} // namespace fanion
