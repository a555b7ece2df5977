// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::block {

/** How the values of a leaf are packed: what they mean decides what is left to say once the value before is known. */
enum class Leaf : std::uint8_t {
    Varint,   ///< a number, as it stands
    Counter,  ///< a number near the one before
    Id,       ///< fixed64, seldom new: an object, a list item
    Position, ///< fixed64 (Value.position), near the last one of its object
    Fixed64,
    Fixed32,
    Text, ///< bytes with their length
};

/** A value found at a leaf. */
struct LeafValue {
    Leaf leaf{};
    std::uint64_t number = 0;
    ByteView bytes; ///< of Leaf::Text
};

/**
 * What is left of a change's bytes when the values of its leaves are taken out: keys, nesting and the few numbers
 * (kind, field) that make changes alike. Changes of one shape are packed column by column.
 *
 * As bytes: for each field its key; after it, for a small number that belongs to the shape, the number; for a message
 * its own fields and a 0 (no key is 0).
 */
class Shape {
public:
    struct Step {
        enum class Kind : std::uint8_t {
            Literal, ///< bytes to repeat as they are
            Value,   ///< a leaf
            Open,    ///< a message starts: its length goes here
            Close,   ///< it ends
        } kind{};
        Leaf leaf{};
        std::uint32_t begin = 0; ///< of a literal, in literals()
        std::uint32_t size = 0;
    };

    /** Takes a change apart. False when its bytes are not in the one form that can be put together again. */
    [[nodiscard]] static bool split(ByteView body, std::string &shape, std::vector<LeafValue> &values);
    /** Reads the bytes of a shape; throws wire::Malformed. */
    explicit Shape(std::string_view bytes);

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] ByteView literal(const Step &step) const {
        return asBytes(std::string_view(m_literals).substr(step.begin, step.size));
    }
    [[nodiscard]] std::size_t leafCount() const { return m_leaves; }

private:
    void addLiteral(std::string_view bytes);

    std::vector<Step> m_steps;
    std::string m_literals;
    std::size_t m_leaves = 0;
};

} // namespace fanion::block
