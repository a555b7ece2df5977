// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_tools.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <format>
#include <system_error>
#include <utility>

namespace fanion {

namespace {

/** A descriptor that closes itself. */
class Descriptor {
public:
    Descriptor(const std::filesystem::path &path, int flags, mode_t mode = 0)
        : m_value(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~Descriptor() {
        if (m_value >= 0) ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

std::unexpected<Error> systemFailure(const std::filesystem::path &path, std::string_view what) {
    return fail(ErrorCode::Io,
                std::format("{} of {} failed ({}): check the disk.", what, path.string(), std::strerror(errno)),
                path.string());
}

} // namespace

std::filesystem::path absolutePath(const std::filesystem::path &file) {
    std::error_code problem;
    // Absolute first: of a relative path to a file that isn't there yet, weakly_canonical() gives a relative one.
    const std::filesystem::path absolute = std::filesystem::absolute(file);
    std::filesystem::path path = std::filesystem::weakly_canonical(absolute, problem);
    return problem ? absolute : path;
}

Result<void> syncPath(const std::filesystem::path &path) {
    const Descriptor file(path, O_RDONLY);
    if (file.get() < 0 || fsync(file.get()) != 0) return systemFailure(path, "Writing back");
    return {};
}

Result<void> renameNoReplace(const std::filesystem::path &from, const std::filesystem::path &to) {
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::InvalidArgument, std::format("{} exists already.", to.string()), to.string());
        // Some file systems can't rename without replacing; the caller's lock keeps other Fanions away.
        if (errno != EINVAL) return systemFailure(to, "Renaming");
        if (access(to.c_str(), F_OK) == 0)
            return fail(ErrorCode::InvalidArgument, std::format("{} exists already.", to.string()), to.string());
        if (rename(from.c_str(), to.c_str()) != 0) return systemFailure(to, "Renaming");
    }
    return syncPath(to.parent_path());
}

Result<void> writeFileWhole(const std::filesystem::path &path, ByteView bytes, std::filesystem::perms permissions) {
    return writeFileWhole(path, [&]() -> Result<ByteView> { return std::exchange(bytes, {}); }, permissions);
}

Result<void> writeFileWhole(const std::filesystem::path &path, const std::function<Result<ByteView>()> &next,
                            std::filesystem::perms permissions) {
    // One writer a process and moment: two threads would meet in O_EXCL.
    const std::filesystem::path part = std::format("{}.part-{}", path.string(), getpid());
    const auto write = [&]() -> Result<void> {
        const Descriptor file(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, static_cast<mode_t>(permissions));
        if (file.get() < 0) {
            const bool denied = errno == EACCES || errno == EROFS || errno == EPERM;
            Error error = systemFailure(path, "Writing").error();
            if (denied) error.code = ErrorCode::ReadOnly;
            return std::unexpected(std::move(error));
        }
        while (true) {
            const Result<ByteView> bytes = next();
            if (!bytes) return std::unexpected(bytes.error());
            if (bytes->empty()) break;
            std::size_t done = 0;
            while (done < bytes->size()) {
                const ssize_t step = ::write(file.get(), bytes->data() + done, bytes->size() - done);
                if (step < 0 && errno == EINTR) continue;
                if (step < 0) return systemFailure(path, "Writing");
                done += static_cast<std::size_t>(step);
            }
        }
        if (fsync(file.get()) != 0) return systemFailure(path, "Writing back");
        return {};
    };
    Result<void> written = write();
    if (written && rename(part.c_str(), path.c_str()) != 0) written = systemFailure(path, "Renaming");
    if (!written) {
        unlink(part.c_str());
        return written;
    }
    return syncPath(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
}

} // namespace fanion
