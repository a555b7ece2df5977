// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/pmtiles_directory.h"

#include "app/tiles/bounds_text.h"

#include <protozero/exception.hpp>
#include <protozero/varint.hpp>

#include <algorithm>
#include <bit>
#include <cstring>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxEntries = 1'000'000;

std::unexpected<Error> damaged() {
    return fail(ErrorCode::Corrupt, "The map (PMTiles) is damaged: its directory makes no sense.");
}

template <typename Number>
Number at(ByteView bytes, std::size_t offset) {
    static_assert(std::endian::native == std::endian::little, "the archive's byte order");
    Number value = 0;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

double degrees(ByteView bytes, std::size_t offset) {
    return at<std::int32_t>(bytes, offset) / 1e7;
}

} // namespace

std::uint64_t pmtilesNumber(TileId id) {
    std::uint64_t number = ((std::uint64_t{1} << (2 * static_cast<unsigned>(id.zoom))) - 1) / 3; // all levels above
    auto x = static_cast<std::uint64_t>(id.x);
    auto y = static_cast<std::uint64_t>(id.y);
    for (std::uint64_t side = (std::uint64_t{1} << static_cast<unsigned>(id.zoom)) / 2; side > 0; side /= 2) {
        const std::uint64_t right = (x & side) != 0 ? 1 : 0;
        const std::uint64_t low = (y & side) != 0 ? 1 : 0;
        number += side * side * ((3 * right) ^ low);
        x &= side - 1;
        y &= side - 1;
        if (low == 0) { // the curve turns in the upper quarters
            if (right == 1) {
                x = side - 1 - x;
                y = side - 1 - y;
            }
            std::swap(x, y);
        }
    }
    return number;
}

Result<PmtilesHeader> PmtilesHeader::read(ByteView bytes) {
    if (bytes.size() < kSize || asText(bytes.first(7)) != "PMTiles")
        return fail(ErrorCode::Foreign, "This is no map of the PMTiles format.");
    if (bytes[7] != 3)
        return fail(ErrorCode::Foreign, "This map is of another version of PMTiles: Fanion reads version 3.");
    PmtilesHeader header;
    std::size_t offset = 8;
    for (Part *part : {&header.root, &header.metadata, &header.leaves, &header.data}) {
        *part = {at<std::uint64_t>(bytes, offset), at<std::uint64_t>(bytes, offset + 8)};
        offset += 16;
    }
    header.directories = static_cast<Packing>(std::min<std::uint8_t>(bytes[97], 5));
    header.tiles = static_cast<Packing>(std::min<std::uint8_t>(bytes[98], 5));
    header.content = static_cast<Content>(std::min<std::uint8_t>(bytes[99], 6));
    header.minZoom = bytes[100];
    header.maxZoom = bytes[101];
    if (header.maxZoom > kMaxTileZoom || header.minZoom > header.maxZoom) return damaged();
    header.bounds =
        boundsFromDegrees(degrees(bytes, 102), degrees(bytes, 106), degrees(bytes, 110), degrees(bytes, 114));
    return header;
}

Result<PmtilesDirectory> PmtilesDirectory::read(ByteView bytes) {
    const char *from = asText(bytes).data();
    const char *end = from + bytes.size();
    const auto next = [&from, end] { return protozero::decode_varint(&from, end); };
    PmtilesDirectory directory;
    try {
        const auto count = next();
        if (count > kMaxEntries || count > bytes.size()) return damaged();
        auto &entries = directory.m_entries;
        entries.resize(count);
        std::uint64_t number = 0;
        for (Entry &entry : entries) {
            const auto step = next();
            if (step > UINT64_MAX - number) return damaged();
            entry.number = number += step;
        }
        for (Entry &entry : entries)
            entry.run = static_cast<std::uint32_t>(std::min<std::uint64_t>(next(), UINT32_MAX));
        for (Entry &entry : entries) {
            const auto size = next();
            if (size == 0 || size > UINT32_MAX) return damaged();
            entry.size = static_cast<std::uint32_t>(size);
        }
        for (std::size_t n = 0; n < entries.size(); ++n) {
            const auto offset = next(); // 0: right behind the one before
            if (offset == 0 && n == 0) return damaged();
            entries[n].offset = offset == 0 ? entries[n - 1].offset + entries[n - 1].size : offset - 1;
        }
    } catch (const protozero::exception &) {
        return damaged();
    }
    return directory;
}

const PmtilesDirectory::Entry *PmtilesDirectory::find(std::uint64_t number) const {
    auto after = std::ranges::upper_bound(m_entries, number, {}, &Entry::number);
    if (after == m_entries.begin()) return nullptr;
    const Entry &entry = *std::prev(after);
    return entry.run == 0 || number - entry.number < entry.run ? &entry : nullptr;
}

} // namespace fanion::app
