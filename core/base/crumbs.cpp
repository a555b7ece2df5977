// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crumbs.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace fanion {

namespace {

/** Never closed once open, only pointed elsewhere: a thread may be about to write. -1: none yet. */
std::atomic<int> g_file{-1};

void leave(Part part, std::uint64_t crumb) {
    const int file = g_file.load(std::memory_order_acquire);
    if (file < 0) return;
    // Not mapped memory: a full disk would end the program. A write that fails costs a crumb.
    [[maybe_unused]] const auto written =
        ::pwrite(file, &crumb, sizeof crumb, static_cast<off_t>(static_cast<std::size_t>(part) * sizeof crumb));
}

Result<void> pointAt(const char *path) {
    const int file = ::open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return fail(ErrorCode::Io, std::string("the crumbs can't be kept: ") + std::strerror(errno), path);
    int none = -1;
    if (g_file.compare_exchange_strong(none, file, std::memory_order_acq_rel)) return {};
    const int moved = ::dup3(file, none, O_CLOEXEC);
    ::close(file);
    if (moved < 0) return fail(ErrorCode::Io, std::string("the crumbs can't be kept: ") + std::strerror(errno), path);
    return {};
}

} // namespace

Result<std::vector<EntityId>> keepCrumbsIn(const std::filesystem::path &file) {
    if (const auto pointed = pointAt(file.c_str()); !pointed) return std::unexpected(pointed.error());
    std::array<std::uint64_t, kParts> crumbs{};
    const auto size = ::pread(g_file.load(std::memory_order_acquire), crumbs.data(), sizeof crumbs, 0);
    if (size < static_cast<ssize_t>(sizeof crumbs)) crumbs.fill(0);
    std::vector<EntityId> left;
    for (std::size_t part = 0; part < kParts; ++part) {
        const EntityId object{crumbs.at(part)};
        if (!object.isNull() && std::ranges::find(left, object) == left.end()) left.push_back(object);
        leave(static_cast<Part>(part), 0);
    }
    return left;
}

void keepNoCrumbs() {
    if (g_file.load(std::memory_order_acquire) < 0) return;
    [[maybe_unused]] const auto pointed = pointAt("/dev/null");
}

Busy::Busy(Part part, EntityId object) : m_part(part) {
    leave(part, object.value);
}

Busy::~Busy() {
    leave(m_part, 0);
}

} // namespace fanion
