// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <protozero/basic_pbf_writer.hpp>
#include <protozero/buffer_tmpl.hpp>
#include <protozero/pbf_reader.hpp>
#include <protozero/pbf_writer.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

namespace protozero {

/** Lets a writer fill fanion::Bytes. Its names are protozero's. */
// NOLINTBEGIN(readability-identifier-naming)
template <>
struct buffer_customization<fanion::Bytes> {
    static std::size_t size(const fanion::Bytes *buffer) noexcept { return buffer->size(); }
    static void append(fanion::Bytes *buffer, const char *data, std::size_t count) {
        buffer->insert(buffer->end(), data, data + count);
    }
    static void append_zeros(fanion::Bytes *buffer, std::size_t count) { buffer->insert(buffer->end(), count, 0); }
    static void resize(fanion::Bytes *buffer, std::size_t size) { buffer->resize(size); }
    static void reserve_additional(fanion::Bytes *buffer, std::size_t size) { buffer->reserve(buffer->size() + size); }
    static void erase_range(fanion::Bytes *buffer, std::size_t from, std::size_t to) {
        buffer->erase(buffer->begin() + static_cast<std::ptrdiff_t>(from),
                      buffer->begin() + static_cast<std::ptrdiff_t>(to));
    }
    static char *at_pos(fanion::Bytes *buffer, std::size_t position) {
        return reinterpret_cast<char *>(buffer->data()) + position;
    }
    static void push_back(fanion::Bytes *buffer, char byte) { buffer->push_back(static_cast<std::uint8_t>(byte)); }
};
// NOLINTEND(readability-identifier-naming)

} // namespace protozero

/** What the codec's files share on top of protozero. Errors are thrown inside the codec and caught at its door. */
namespace fanion::wire {

/** Bytes that can't be a change; the text is the end of an English sentence. */
class Malformed : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void require(bool isGood, const char *what) {
    if (!isGood) throw Malformed(what);
}

inline protozero::data_view dataView(ByteView bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}
inline ByteView byteView(protozero::data_view data) {
    return asBytes({data.data(), data.size()});
}

/**
 * Getters that check the wire type first: protozero only asserts it, and what comes from outside must neither stop the
 * program nor be read as something else.
 */
inline void requireType(const protozero::pbf_reader &reader, protozero::pbf_wire_type type) {
    require(reader.wire_type() == type, "a field has the wrong type");
}
inline std::uint64_t getUint64(protozero::pbf_reader &reader) {
    requireType(reader, protozero::pbf_wire_type::varint);
    return reader.get_uint64();
}
inline std::uint32_t getUint32(protozero::pbf_reader &reader) {
    const auto number = getUint64(reader);
    require(number <= UINT32_MAX, "a number is out of range");
    return static_cast<std::uint32_t>(number);
}
inline std::int64_t getSint64(protozero::pbf_reader &reader) {
    return protozero::decode_zigzag64(getUint64(reader));
}
inline bool getBool(protozero::pbf_reader &reader) {
    return getUint64(reader) != 0;
}
inline std::uint64_t getFixed64(protozero::pbf_reader &reader) {
    requireType(reader, protozero::pbf_wire_type::fixed64);
    return reader.get_fixed64();
}
inline protozero::data_view getView(protozero::pbf_reader &reader) {
    requireType(reader, protozero::pbf_wire_type::length_delimited);
    return reader.get_view();
}
inline protozero::pbf_reader getMessage(protozero::pbf_reader &reader) {
    return protozero::pbf_reader{getView(reader)};
}

/** An id of fixed size. */
template <typename Id>
Id readId(protozero::pbf_reader &reader) {
    const auto id = Id::fromBytes(byteView(getView(reader)));
    require(id.has_value(), "an id has the wrong length");
    return *id;
}

/** Text: well-formed UTF-8 of at most \p maxBytes. */
std::string readText(protozero::pbf_reader &reader, std::size_t maxBytes);

/** A number that must fit 16 bits. */
std::uint16_t readSmall(protozero::pbf_reader &reader);

} // namespace fanion::wire
