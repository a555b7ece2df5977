// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offsets: sqlite.org/fileformat2.html, 1.3 (head of the file) and 4.1 (write-ahead log).
#include "core/salvage/raw_pages.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <format>
#include <utility>

namespace fanion {

namespace {

constexpr std::uint32_t kUsualPageSize = 4096;
constexpr std::uint64_t kLogHeader = 32;
constexpr std::uint64_t kFrameHeader = 24;

std::uint32_t bigEndian32(std::span<const std::uint8_t> bytes) {
    return (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) | (std::uint32_t{bytes[2]} << 8) |
           std::uint32_t{bytes[3]};
}

std::uint64_t frameAt(std::size_t frame, std::uint32_t pageSize) {
    return kLogHeader + frame * (kFrameHeader + pageSize);
}

} // namespace

RawPages::Descriptor::Descriptor(const std::filesystem::path &path)
    : m_value(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)) {}
RawPages::Descriptor::Descriptor(Descriptor &&other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
RawPages::Descriptor &RawPages::Descriptor::operator=(Descriptor &&other) noexcept {
    std::swap(m_value, other.m_value);
    return *this;
}
RawPages::Descriptor::~Descriptor() {
    if (m_value >= 0) ::close(m_value);
}

std::uint64_t RawPages::Descriptor::size() const {
    struct stat status{};
    return m_value >= 0 && fstat(m_value, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::optional<std::size_t> RawPages::Descriptor::read(std::uint64_t at, std::span<std::uint8_t> out) const {
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t step = pread(m_value, out.data() + done, out.size() - done, static_cast<off_t>(at + done));
        if (step < 0 && errno == EINTR) continue;
        if (step < 0) return std::nullopt;
        if (step == 0) break;
        done += static_cast<std::size_t>(step);
    }
    return done;
}

Result<RawPages> RawPages::open(const std::filesystem::path &file) {
    struct stat status{};
    if (stat(file.c_str(), &status) != 0)
        return fail(ErrorCode::NotFound, std::format("{} does not exist.", file.string()), file.string());
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::Foreign, std::format("{} is not a file: give the path of an incident.", file.string()),
                    file.string());
    Descriptor main(file);
    if (!main.isOpen())
        return fail(ErrorCode::ReadOnly, std::format("{} can't be read: check its permissions.", file.string()),
                    file.string());
    return RawPages(std::move(main), Descriptor(file.string() + "-wal"));
}

std::vector<std::uint32_t> RawPages::pageSizes() const {
    std::vector<std::uint32_t> sizes{kUsualPageSize};
    std::array<std::uint8_t, 2> bytes{};
    if (m_file.read(16, bytes) != bytes.size()) return sizes;
    std::uint32_t said = (std::uint32_t{bytes[0]} << 8) | bytes[1];
    if (said == 1) said = 65536;
    if (said != kUsualPageSize && said >= 512 && std::has_single_bit(said)) sizes.push_back(said);
    return sizes;
}

std::vector<RawPages::Version> RawPages::versions(std::uint32_t pageSize) {
    m_pageSize = pageSize;
    m_frames.clear();
    m_commits.clear();
    std::vector<Version> all;
    const std::uint64_t pages = (m_file.size() + pageSize - 1) / pageSize;
    for (std::uint64_t number = 1; number <= pages && number <= UINT32_MAX; ++number)
        all.push_back({static_cast<std::uint32_t>(number), {}});
    // Old frames of an earlier turn of the log count too: what is in them proves itself, or is passed over.
    const std::uint64_t logSize = m_log.size();
    for (std::size_t frame = 0; frameAt(frame, pageSize) + kFrameHeader < logSize; ++frame) {
        std::array<std::uint8_t, kFrameHeader> header{};
        if (m_log.read(frameAt(frame, pageSize), header) != header.size()) {
            ++m_unreadable;
            continue;
        }
        const std::uint32_t number = bigEndian32(std::span(header).first(4));
        if (number == 0) continue;
        all.push_back({number, frame});
        m_frames[number].push_back(frame);
        if (bigEndian32(std::span(header).subspan(4, 4)) != 0) m_commits.push_back(frame);
    }
    return all;
}

std::optional<Bytes> RawPages::read(const Version &version) const {
    Bytes bytes(m_pageSize);
    const auto done = version.frame ? m_log.read(frameAt(*version.frame, m_pageSize) + kFrameHeader, bytes)
                                    : m_file.read(std::uint64_t{version.number - 1} * m_pageSize, bytes);
    if (!done) {
        ++m_unreadable;
        return std::nullopt;
    }
    bytes.resize(*done);
    return bytes;
}

RawPages::Version RawPages::versionFor(std::uint32_t number, const Version &other) const {
    const auto frames = m_frames.find(number);
    if (!other.frame || frames == m_frames.end()) return {number, {}};
    const auto end = std::ranges::lower_bound(m_commits, *other.frame);
    const std::size_t last = end == m_commits.end() ? SIZE_MAX : *end;
    const auto after = std::ranges::upper_bound(frames->second, last);
    if (after == frames->second.begin()) return {number, {}};
    return {number, *std::prev(after)};
}

} // namespace fanion
