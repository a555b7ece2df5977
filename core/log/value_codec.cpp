// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/value_codec.h"

#include "core/base/utf8.h"
#include "core/model/limits.h"

namespace fanion::wire {

namespace {

constexpr protozero::pbf_tag_type kBoolean = 1, kInteger = 2, kText = 3, kPosition = 4, kPath = 5, kReference = 6,
                                  kPlace = 7;

std::uint64_t packPosition(Position position) {
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(position.latitudeE7)) << 32 |
           static_cast<std::uint32_t>(position.longitudeE7);
}

Position unpackPosition(std::uint64_t packed) {
    return {static_cast<std::int32_t>(static_cast<std::uint32_t>(packed >> 32)),
            static_cast<std::int32_t>(static_cast<std::uint32_t>(packed))};
}

/** Differences wrap around, so that any path comes back as it was. */
std::int32_t difference(std::int32_t a, std::int32_t b) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) - static_cast<std::uint32_t>(b));
}
std::int32_t sum(std::int32_t a, std::int32_t b) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) + static_cast<std::uint32_t>(b));
}

Path readPath(protozero::pbf_reader &reader) {
    requireType(reader, protozero::pbf_wire_type::length_delimited);
    const auto numbers = reader.get_packed_sint32();
    require(numbers.size() <= 2 * limits::kPathPoints && numbers.size() % 2 == 0, "a path is too long or incomplete");
    Path path;
    path.reserve(numbers.size() / 2);
    Position last;
    for (auto number = numbers.begin(); number != numbers.end();) {
        last.latitudeE7 = sum(last.latitudeE7, *number++);
        last.longitudeE7 = sum(last.longitudeE7, *number++);
        path.push_back(last);
    }
    return path;
}

TreePlace readPlace(protozero::pbf_reader reader) {
    TreePlace place;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            place.parent.value = getFixed64(reader);
            break;
        case 2: {
            const auto key = byteView(getView(reader));
            require(key.size() <= limits::kOrderKeyBytes, "a place in a tree is too long");
            place.key.assign(key.begin(), key.end());
            break;
        }
        default:
            reader.skip();
        }
    }
    return place;
}

std::vector<std::int32_t> differencesOf(const Path &path) {
    std::vector<std::int32_t> numbers;
    numbers.reserve(path.size() * 2);
    Position last;
    for (const auto &point : path) {
        numbers.push_back(difference(point.latitudeE7, last.latitudeE7));
        numbers.push_back(difference(point.longitudeE7, last.longitudeE7));
        last = point;
    }
    return numbers;
}

void writeValue(protozero::pbf_writer &writer, const Value &value) {
    if (const auto *boolean = std::get_if<bool>(&value)) writer.add_bool(kBoolean, *boolean);
    if (const auto *integer = std::get_if<std::int64_t>(&value)) writer.add_sint64(kInteger, *integer);
    if (const auto *text = std::get_if<std::string>(&value)) writer.add_string(kText, *text);
    if (const auto *position = std::get_if<Position>(&value)) {
        writer.add_fixed64(kPosition, packPosition(*position));
    }
    if (const auto *path = std::get_if<Path>(&value)) {
        const auto numbers = differencesOf(*path);
        writer.add_packed_sint32(kPath, numbers.begin(), numbers.end());
    }
    if (const auto *reference = std::get_if<EntityId>(&value)) writer.add_fixed64(kReference, reference->value);
    if (const auto *place = std::get_if<TreePlace>(&value)) {
        protozero::pbf_writer inner{writer, kPlace};
        if (!place->parent.isNull()) inner.add_fixed64(1, place->parent.value);
        inner.add_bytes(2, dataView(place->key));
    }
}

} // namespace

std::string readText(protozero::pbf_reader &reader, std::size_t maxBytes) {
    const auto view = getView(reader);
    require(view.size() <= maxBytes, "a text is too long");
    const std::string_view text{view.data(), view.size()};
    require(isCleanUtf8(text), "a text is not valid UTF-8");
    return std::string(text);
}

std::uint16_t readSmall(protozero::pbf_reader &reader) {
    const auto number = getUint32(reader);
    require(number <= 0xFFFF, "a number is out of range");
    return static_cast<std::uint16_t>(number);
}

std::string encodeValue(const Value &value) {
    std::string bytes;
    protozero::pbf_writer writer{bytes};
    writeValue(writer, value);
    return bytes;
}

std::optional<Value> decodeValue(protozero::data_view data) {
    protozero::pbf_reader reader{data};
    std::optional<Value> value;
    if (data.size() == 0) value = Value{};
    while (reader.next()) {
        switch (reader.tag()) {
        case kBoolean:
            value = getBool(reader);
            break;
        case kInteger:
            value = getSint64(reader);
            break;
        case kText:
            value = readText(reader, limits::kTextBytes);
            break;
        case kPosition:
            value = unpackPosition(getFixed64(reader));
            break;
        case kPath:
            value = readPath(reader);
            break;
        case kReference:
            value = EntityId{getFixed64(reader)};
            break;
        case kPlace:
            value = readPlace(getMessage(reader));
            break;
        default:
            reader.skip();
        }
    }
    return value;
}

void readFieldValue(protozero::pbf_reader reader, op::FieldValue &read) {
    read.value.emplace();
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            read.field = static_cast<Field>(readSmall(reader));
            break;
        case 2:
            read.value = decodeValue(getView(reader));
            break;
        default:
            reader.skip();
        }
    }
}

void writeFieldValue(protozero::pbf_writer &writer, const op::FieldValue &value) {
    writer.add_uint32(1, static_cast<std::uint32_t>(value.field));
    if (!value.value || isNull(*value.value)) return;
    protozero::pbf_writer inner{writer, 2};
    writeValue(inner, *value.value);
}

} // namespace fanion::wire
