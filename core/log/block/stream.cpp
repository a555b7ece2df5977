// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/stream.h"

#include "core/base/varint.h"
#include "core/log/wire.h"

#include <zstd.h>

#include <algorithm>

namespace fanion::block {

namespace {

using wire::require;

/** The first byte of a stream. */
enum Packing : std::uint8_t { kPlain = 0, kRepeated = 1, kZstd = 2 };

/** Of zstd. Higher levels win 1 to 2 % here and cost several times the time; the fast one loses 5 %. */
constexpr int kSmallLevel = 6;
constexpr int kFastLevel = 1;
/** Below, zstd's own header costs more than it wins. */
constexpr std::size_t kSmallest = 24;
constexpr std::size_t kPlanes = 4;

} // namespace

void StreamWriter::Free::operator()(ZSTD_CCtx_s *context) const {
    ZSTD_freeCCtx(context);
}

void StreamReader::Free::operator()(ZSTD_DCtx_s *context) const {
    ZSTD_freeDCtx(context);
}

StreamWriter::StreamWriter(Effort effort)
    : m_context(ZSTD_createCCtx()), m_level(effort == Effort::Fast ? kFastLevel : kSmallLevel) {}

void StreamWriter::add(std::string_view bytes) {
    const auto isRepeated =
        bytes.size() > 1 && std::ranges::all_of(bytes, [first = bytes.front()](char byte) { return byte == first; });
    if (isRepeated) {
        m_out.push_back(kRepeated);
        putVarint(m_out, bytes.size());
        m_out.push_back(bytes.front());
        return;
    }
    if (bytes.size() >= kSmallest) {
        m_packed.resize(ZSTD_compressBound(bytes.size()));
        const auto size =
            ZSTD_compressCCtx(m_context.get(), m_packed.data(), m_packed.size(), bytes.data(), bytes.size(), m_level);
        if (!ZSTD_isError(size) && size < bytes.size()) {
            m_out.push_back(kZstd);
            putVarint(m_out, bytes.size());
            putVarint(m_out, size);
            m_out.append(m_packed, 0, size);
            return;
        }
    }
    m_out.push_back(kPlain);
    putVarint(m_out, bytes.size());
    m_out += bytes;
}

void StreamWriter::addPlanes(std::span<const std::uint32_t> numbers) {
    std::string plane(numbers.size(), '\0');
    for (std::size_t i = 0; i < kPlanes; ++i) {
        std::ranges::transform(numbers, plane.begin(),
                               [i](std::uint32_t number) { return static_cast<char>(number >> (8 * i)); });
        add(plane);
    }
}

StreamReader::StreamReader(std::string_view bytes, std::size_t limit)
    : m_context(ZSTD_createDCtx()), m_rest(bytes), m_left(limit) {}

std::string StreamReader::next() {
    VarintReader reader(m_rest);
    const auto packing = reader.take(1);
    const auto size = reader.nextMinimal();
    require(!reader.failed(), "its packing is cut short");
    require(size <= m_left, "it unpacks to more than it may");
    m_left -= size;
    std::string bytes;
    switch (static_cast<std::uint8_t>(packing.front())) {
    case kPlain:
        bytes = reader.take(size);
        break;
    case kRepeated: {
        const auto byte = reader.take(1);
        require(!reader.failed(), "its packing is cut short");
        bytes.assign(size, byte.front());
        break;
    }
    case kZstd: {
        const auto packed = reader.take(reader.nextMinimal());
        require(!reader.failed(), "its packing is cut short");
        bytes.resize(size);
        require(ZSTD_decompressDCtx(m_context.get(), bytes.data(), size, packed.data(), packed.size()) == size,
                "its packing is damaged");
        break;
    }
    default:
        require(false, "its packing is unknown");
    }
    require(!reader.failed(), "its packing is cut short");
    m_rest = reader.rest();
    return bytes;
}

std::vector<std::uint32_t> StreamReader::nextPlanes(std::size_t count) {
    std::vector<std::uint32_t> numbers(count);
    for (std::size_t i = 0; i < kPlanes; ++i) {
        const auto plane = next();
        require(plane.size() == count, "its columns have different lengths");
        for (std::size_t at = 0; at < count; ++at)
            numbers[at] |= std::uint32_t{static_cast<std::uint8_t>(plane[at])} << (8 * i);
    }
    return numbers;
}

} // namespace fanion::block
