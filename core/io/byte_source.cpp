// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <format>

namespace fanion {

namespace {

Result<void> checkSize(std::uint64_t size, std::uint64_t maxBytes, const std::string &name) {
    if (size <= maxBytes) return {};
    constexpr std::uint64_t kMegabyte = 1 << 20;
    return fail(ErrorCode::TooLarge,
                std::format("\"{}\" holds {} MB and an import takes at most {} MB; cut it into smaller files.", name,
                            size / kMegabyte, maxBytes / kMegabyte),
                name);
}

} // namespace

Result<ByteSource> ByteSource::open(const std::filesystem::path &path, std::uint64_t maxBytes) {
    const std::string name = path.filename().string();
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return fail(ErrorCode::NotFound, std::format("There is no file \"{}\".", path.string()), path.string());
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorCode::Io, std::format("\"{}\" is not a file that can be imported.", path.string()),
                    path.string());
    const std::uint64_t size = std::filesystem::file_size(path, error);
    if (error)
        return fail(ErrorCode::Io, std::format("\"{}\" can't be read: {}.", name, error.message()), path.string());
    if (auto checked = checkSize(size, maxBytes, name); !checked) return std::unexpected(std::move(checked).error());

    ByteSource source;
    source.m_file.reset(std::fopen(path.c_str(), "rb"));
    if (!source.m_file)
        return fail(ErrorCode::Io, std::format("\"{}\" can't be opened: {}.", name, std::strerror(errno)),
                    path.string());
    source.m_name = name;
    source.m_size = size;
    return source;
}

Result<ByteSource> ByteSource::view(ByteView bytes, std::string name, std::uint64_t maxBytes) {
    if (auto checked = checkSize(bytes.size(), maxBytes, name); !checked)
        return std::unexpected(std::move(checked).error());
    ByteSource source;
    source.m_bytes = bytes;
    source.m_name = std::move(name);
    source.m_size = bytes.size();
    return source;
}

Result<std::size_t> ByteSource::read(std::span<std::uint8_t> out) {
    // A file that grows meanwhile is read up to the size it had.
    const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_size - m_position));
    if (wanted == 0) return 0;
    std::size_t got = wanted;
    if (m_file) {
        got = std::fread(out.data(), 1, wanted, m_file.get());
        if (got < wanted && std::ferror(m_file.get()) != 0)
            return fail(ErrorCode::Io, std::format("Reading \"{}\" failed: {}.", m_name, std::strerror(errno)), m_name);
    } else {
        std::memcpy(out.data(), m_bytes.data() + m_position, wanted);
    }
    m_position += got;
    return got;
}

Result<void> ByteSource::rewind() {
    if (m_file && std::fseek(m_file.get(), 0, SEEK_SET) != 0)
        return fail(ErrorCode::Io, std::format("Reading \"{}\" again failed: {}.", m_name, std::strerror(errno)),
                    m_name);
    m_position = 0;
    return {};
}

} // namespace fanion
