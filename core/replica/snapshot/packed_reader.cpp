// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/snapshot/packed_reader.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace fanion::snapshot {

void PackedReader::begin(std::string_view bytes) {
    m_in = VarintReader(bytes);
    m_isBad = false;
    m_tags.clear();
    std::uint64_t before = 0;
    for (auto count = size(); count > 0; --count) {
        auto &tag = m_tags.emplace_back();
        tag.time.value = before += unzigzag(number());
        tag.dot = dot();
        tag.operation = static_cast<std::uint32_t>(number());
        tag.wall = tag.time.milliseconds() + static_cast<std::int64_t>(unzigzag(number()));
    }
}

std::string_view PackedReader::bytes() {
    const auto count = number();
    return m_in.take(std::min<std::uint64_t>(count, kMostInOne));
}

std::vector<Dot> PackedReader::dots() {
    std::vector<Dot> dots(size());
    for (auto &one : dots)
        one = dot();
    return dots;
}

Presence PackedReader::presence() {
    return Presence::of(dots());
}

std::size_t PackedReader::skipDots() {
    const auto count = size();
    for (auto i = count; i > 0; --i)
        static_cast<void>(dot());
    return count;
}

Value PackedReader::value() {
    switch (number()) {
    case 0:
        return {};
    case 1:
        return number() != 0;
    case 2:
        return static_cast<std::int64_t>(unzigzag(number()));
    case 3:
        return std::string(bytes());
    case 4:
        return position();
    case 5: {
        Path path(size());
        for (auto &point : path)
            point = position();
        return path;
    }
    case 6:
        return EntityId{fixed64()};
    case 7: {
        TreePlace place;
        place.parent.value = fixed64();
        const auto key = asBytes(bytes());
        place.key.assign(key.begin(), key.end());
        return place;
    }
    default:
        fail();
        return {};
    }
}

} // namespace fanion::snapshot
