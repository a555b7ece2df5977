// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/environment.h"
#include "net/wire/limits.h"

#include <protozero/pbf_message.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace fanion::net::wire {

using WireType = protozero::pbf_wire_type;

/** A value that is well-formed protobuf and not what the protocol allows; never leaves the decoders. */
struct BadValue {};

/**
 * Reads one message: `handle` gets each field in turn. Fields whose wire type isn't the one expected are skipped like
 * unknown ones (protozero would assert).
 */
template <typename Tag>
class Fields {
public:
    explicit Fields(protozero::data_view data) : m_in(data) {}

    [[nodiscard]] bool next() {
        if (m_unread) m_in.skip();
        if (!m_in.next()) return false;
        m_unread = true;
        return true;
    }
    [[nodiscard]] bool is(Tag tag, WireType type) const { return m_in.tag() == tag && m_in.wire_type() == type; }
    /** The field's value when it is this one. */
    bool varint(Tag tag, std::uint64_t &value) {
        if (!is(tag, WireType::varint)) return false;
        value = m_in.get_uint64();
        m_unread = false;
        return true;
    }
    template <typename Number>
    bool number(Tag tag, Number &value, std::uint64_t limit) {
        std::uint64_t wide = 0;
        if (!varint(tag, wide)) return false;
        if (wide > limit) throw BadValue{};
        value = static_cast<Number>(wide);
        return true;
    }
    bool flag(Tag tag, bool &value) {
        std::uint64_t wide = 0;
        if (!varint(tag, wide)) return false;
        value = wide != 0;
        return true;
    }
    bool wall(Tag tag, WallTime &value) {
        std::uint64_t wide = 0;
        if (!varint(tag, wide)) return false;
        value = static_cast<WallTime>(wide);
        return true;
    }
    bool sint32(Tag tag, std::int32_t &value) {
        if (!is(tag, WireType::varint)) return false;
        value = m_in.get_sint32();
        m_unread = false;
        return true;
    }
    bool fixed64(Tag tag, std::uint64_t &value) {
        if (!is(tag, WireType::fixed64)) return false;
        value = m_in.get_fixed64();
        m_unread = false;
        return true;
    }
    bool view(Tag tag, protozero::data_view &value) {
        if (!is(tag, WireType::length_delimited)) return false;
        value = m_in.get_view();
        m_unread = false;
        return true;
    }
    bool bytes(Tag tag, Bytes &value, std::size_t limit) {
        protozero::data_view data;
        if (!view(tag, data)) return false;
        if (data.size() > limit) throw BadValue{};
        const auto from = asBytes({data.data(), data.size()});
        value.assign(from.begin(), from.end());
        return true;
    }
    bool text(Tag tag, std::string &value) {
        protozero::data_view data;
        if (!view(tag, data)) return false;
        if (data.size() > limits::kNameSize) throw BadValue{};
        value.assign(data.data(), data.size());
        return true;
    }
    template <std::size_t Size>
    bool array(Tag tag, std::array<std::uint8_t, Size> &value) {
        protozero::data_view data;
        if (!view(tag, data)) return false;
        if (data.size() != Size) throw BadValue{};
        std::ranges::copy(asBytes({data.data(), data.size()}), value.begin());
        return true;
    }
    template <typename Out>
    bool packedFixed64(Tag tag, const Out &out) {
        if (!is(tag, WireType::length_delimited)) return false;
        for (const auto value : m_in.get_packed_fixed64())
            out(value);
        m_unread = false;
        return true;
    }
    template <typename Out>
    bool packedVarint(Tag tag, const Out &out) {
        if (!is(tag, WireType::length_delimited)) return false;
        for (const auto value : m_in.get_packed_uint64())
            out(value);
        m_unread = false;
        return true;
    }

private:
    protozero::pbf_message<Tag> m_in;
    bool m_unread = false;
};

} // namespace fanion::net::wire
