// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/packer.h"

#include "core/base/varint.h"
#include "core/log/block/column.h"
#include "core/log/wire.h"
#include "core/model/limits.h"

#include <algorithm>
#include <unordered_map>

namespace fanion::block {

namespace {

using wire::require;

/** A shape that fewer changes have, or that is longer (an import), would cost more in columns than it wins. */
constexpr std::uint32_t kFewest = 4;
constexpr std::size_t kLongest = 4096;
constexpr std::size_t kMostShapes = 1024;

class Packer {
public:
    Packer(ByteView bodies, std::span<const std::uint32_t> ends) : m_bodies(bodies), m_ends(ends) {}

    std::string run(Effort effort) {
        chooseShapes();
        for (std::size_t i = 0; i < m_ends.size(); ++i)
            take(body(i));
        return write(effort);
    }

private:
    struct Chosen {
        std::uint32_t number = 0;
        std::vector<ColumnWriter> columns;
    };

    [[nodiscard]] ByteView body(std::size_t at) const {
        const auto begin = at == 0 ? 0 : m_ends[at - 1];
        return m_bodies.subspan(begin, m_ends[at] - begin);
    }

    void chooseShapes() {
        std::unordered_map<std::string, std::uint32_t> met;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if (!Shape::split(body(i), m_shape, m_values) || m_shape.size() > kLongest) continue;
            if (met.size() >= 16 * kMostShapes && !met.contains(m_shape)) continue;
            if (++met[m_shape] != kFewest || m_chosen.size() >= kMostShapes) continue;
            auto &chosen = m_chosen[m_shape];
            chosen.number = static_cast<std::uint32_t>(m_chosen.size());
            for (const auto &value : m_values)
                chosen.columns.emplace_back(value.leaf);
            putVarint(m_shapes, m_shape.size());
            m_shapes += m_shape;
            m_inOrder.push_back(&chosen);
        }
    }

    void take(ByteView body) {
        const auto chosen = Shape::split(body, m_shape, m_values) ? m_chosen.find(m_shape) : m_chosen.end();
        if (chosen == m_chosen.end()) {
            m_numbers.push_back(0);
            putVarint(m_lengths, body.size());
            m_plain += asText(body);
            return;
        }
        m_numbers.push_back(chosen->second.number);
        m_memory.startChange();
        for (std::size_t i = 0; i < m_values.size(); ++i)
            chosen->second.columns[i].add(m_values[i], m_ids, m_memory);
    }

    std::string write(Effort effort) const {
        StreamWriter out(effort);
        out.add(m_shapes);
        out.addPlanes(m_numbers);
        m_ids.finish(out);
        out.add(m_lengths);
        out.add(m_plain);
        for (const auto *chosen : m_inOrder) {
            for (const auto &column : chosen->columns)
                column.finish(out);
        }
        return out.take();
    }

    ByteView m_bodies;
    std::span<const std::uint32_t> m_ends;
    std::unordered_map<std::string, Chosen> m_chosen;
    std::vector<const Chosen *> m_inOrder;
    std::string m_shapes;
    std::vector<std::uint32_t> m_numbers;
    IdWriter m_ids;
    Memory m_memory;
    std::string m_lengths;
    std::string m_plain;
    std::string m_shape;             // used again from change to change
    std::vector<LeafValue> m_values; // likewise
};

struct Unpacked {
    Shape shape;
    std::vector<ColumnReader> columns;
};

/** Puts changes of one shape together, value by value. */
class Joiner {
public:
    Joiner(Bytes &out, IdReader &ids, Memory &memory) : m_out(out), m_ids(ids), m_memory(memory) {}

    void join(Unpacked &unpacked) {
        m_memory.startChange();
        auto column = unpacked.columns.begin();
        for (const auto &step : unpacked.shape.steps()) {
            switch (step.kind) {
            case Shape::Step::Kind::Literal: {
                const auto bytes = unpacked.shape.literal(step);
                m_out.insert(m_out.end(), bytes.begin(), bytes.end());
                break;
            }
            case Shape::Step::Kind::Value:
                column++->next(m_out, m_ids, m_memory);
                require(m_out.size() <= limits::kBlockBodies, "its changes are too large");
                break;
            case Shape::Step::Kind::Open:
                m_open.push_back(m_out.size());
                m_out.push_back(0); // most lengths take one byte
                break;
            case Shape::Step::Kind::Close:
                close();
                break;
            }
        }
    }

private:
    void close() {
        const auto at = m_open.back();
        m_open.pop_back();
        auto size = m_out.size() - at - 1;
        if (size < 0x80) {
            m_out[at] = static_cast<std::uint8_t>(size);
            return;
        }
        std::string length;
        putVarint(length, size);
        const auto bytes = asBytes(length);
        m_out[at] = bytes.front();
        m_out.insert(m_out.begin() + static_cast<std::ptrdiff_t>(at) + 1, bytes.begin() + 1, bytes.end());
    }

    Bytes &m_out;
    IdReader &m_ids;
    Memory &m_memory;
    std::vector<std::size_t> m_open;
};

std::vector<Shape> readShapes(const std::string &bytes) {
    std::vector<Shape> shapes;
    VarintReader reader(bytes);
    while (!reader.isAtEnd()) {
        const auto size = reader.nextMinimal();
        require(size <= kLongest && shapes.size() < kMostShapes, "it has too many shapes");
        const auto shape = reader.take(size);
        require(!reader.failed(), "its shapes are cut short");
        shapes.emplace_back(shape);
    }
    return shapes;
}

} // namespace

std::string pack(ByteView bodies, std::span<const std::uint32_t> ends, Effort effort) {
    return Packer(bodies, ends).run(effort);
}

void unpack(std::string_view packed, std::size_t count, Bytes &bodies, std::vector<std::uint32_t> &ends) {
    StreamReader in(packed, limits::kBlockUnpacked);
    auto shapes = readShapes(in.next());
    const auto numbers = in.nextPlanes(count);
    std::vector<std::size_t> counts(shapes.size() + 1);
    for (const auto number : numbers) {
        require(number < counts.size(), "it names a shape that it lacks");
        ++counts[number];
    }
    IdReader ids(in);
    const auto lengthBytes = in.next();
    VarintReader lengths(lengthBytes);
    const auto plainBytes = in.next();
    VarintReader plain(plainBytes);
    std::vector<Unpacked> unpacked;
    unpacked.reserve(shapes.size());
    for (auto &shape : shapes) {
        auto &fresh = unpacked.emplace_back(Unpacked{std::move(shape), {}});
        const auto times = counts[unpacked.size()];
        require(times > 0, "it has a shape that nothing has");
        for (const auto &step : fresh.shape.steps()) {
            if (step.kind == Shape::Step::Kind::Value) fresh.columns.emplace_back(step.leaf, times, in);
        }
    }
    require(in.isAtEnd(), "something follows its columns");
    Memory memory;
    Joiner joiner(bodies, ids, memory);
    bodies.clear();
    ends.clear();
    ends.reserve(count);
    for (const auto number : numbers) {
        if (number == 0) {
            const auto bytes = asBytes(plain.take(lengths.nextMinimal()));
            require(!plain.failed() && !lengths.failed(), "its changes are cut short");
            bodies.insert(bodies.end(), bytes.begin(), bytes.end());
        } else {
            joiner.join(unpacked[number - 1]);
        }
        require(bodies.size() <= limits::kBlockBodies, "its changes are too large");
        ends.push_back(static_cast<std::uint32_t>(bodies.size()));
    }
    const auto areRead = [](const Unpacked &shape) {
        return std::ranges::all_of(shape.columns, &ColumnReader::isAtEnd);
    };
    require(plain.isAtEnd() && lengths.isAtEnd() && ids.isAtEnd() && std::ranges::all_of(unpacked, areRead),
            "something in it is not used");
}

} // namespace fanion::block
