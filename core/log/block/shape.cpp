// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/shape.h"

#include "core/base/varint.h"
#include "core/log/wire.h"

#include <optional>

namespace fanion::block {

namespace {

using wire::require;

/**
 * Messages of change.proto that are taken apart; what is not named here is carried as it is. What is named is part of
 * the format of packed changes: a program of before may have carried a later one's acts, and they must unpack the same.
 */
enum class Node : std::uint8_t { Change, Operation, Create, FieldValue, Value, ListItem, TextEdit, CharRange };

enum Wire : std::uint8_t { kVarint = 0, kFixed64 = 1, kLength = 2, kFixed32 = 5 };

struct Rule {
    enum class Kind : std::uint8_t { Inline, Value, Message } kind{};
    Leaf leaf{};
    Node child{};
};

constexpr int kDeepest = 8;

Rule message(Node child) {
    return {Rule::Kind::Message, {}, child};
}
Rule value(Leaf leaf) {
    return {Rule::Kind::Value, leaf, {}};
}

/** The rule for a field by its wire type alone. */
std::optional<Rule> plainRule(std::uint64_t wire) {
    switch (wire) {
    case kVarint:
        return value(Leaf::Varint);
    case kFixed64:
        return value(Leaf::Fixed64);
    case kLength:
        return value(Leaf::Text);
    case kFixed32:
        return value(Leaf::Fixed32);
    default:
        return std::nullopt;
    }
}

std::optional<Rule> messageRule(Node node, std::uint64_t field) {
    switch (node) {
    case Node::Change:
        return field == 6 ? std::optional(message(Node::Operation)) : std::nullopt;
    case Node::Operation:
        if (field == 2) return message(Node::Create);
        if (field == 3 || field == 6 || field == 7) return message(Node::FieldValue);
        if (field >= 8 && field <= 10) return message(Node::ListItem);
        return field == 11 ? std::optional(message(Node::TextEdit)) : std::nullopt;
    case Node::Create:
        return field == 2 ? std::optional(message(Node::FieldValue)) : std::nullopt;
    case Node::FieldValue:
        return field == 2 ? std::optional(message(Node::Value)) : std::nullopt;
    case Node::TextEdit:
        return field == 2 || field == 3 ? std::optional(message(Node::CharRange)) : std::nullopt;
    case Node::Value:
    case Node::ListItem:
    case Node::CharRange:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Rule> ruleOf(Node node, std::uint64_t key) {
    const auto field = key >> 3;
    const auto wire = key & 7;
    if (field == 0) return std::nullopt;
    if (wire == kLength) {
        if (const auto rule = messageRule(node, field)) return rule;
    } else if (wire == kFixed64) {
        const bool isId = (node == Node::Operation && field == 1) || (node == Node::Value && field == 6) ||
                          (node == Node::ListItem && field == 2);
        if (isId) return value(Leaf::Id);
        if (node == Node::Value && field == 4) return value(Leaf::Position);
    } else if (wire == kVarint) {
        const bool isInline =
            (field == 1 && (node == Node::Create || node == Node::FieldValue || node == Node::ListItem)) ||
            (node == Node::TextEdit && (field == 1 || field == 4));
        if (isInline) return Rule{Rule::Kind::Inline, {}, {}};
        if (node == Node::CharRange && field == 2) return value(Leaf::Counter);
    }
    return plainRule(wire);
}

/** Takes bytes apart in the order they stand in. */
class Splitter {
public:
    Splitter(std::string &shape, std::vector<LeafValue> &values) : m_shape(shape), m_values(values) {}

    bool message(ByteView bytes, Node node, int depth) {
        if (depth > kDeepest) return false;
        VarintReader reader(asText(bytes));
        while (!reader.isAtEnd()) {
            const auto key = reader.nextMinimal();
            const auto rule = ruleOf(node, key);
            if (!rule) return false;
            putVarint(m_shape, key);
            if (!field(reader, *rule, key & 7, depth)) return false;
        }
        return !reader.failed();
    }

private:
    bool field(VarintReader &reader, const Rule &rule, std::uint64_t wire, int depth) {
        LeafValue found{rule.leaf, 0, {}};
        if (wire == kFixed64 || wire == kFixed32) {
            const auto bytes = asBytes(reader.take(wire == kFixed64 ? 8 : 4));
            for (std::size_t i = 0; i < bytes.size(); ++i)
                found.number |= std::uint64_t{bytes[i]} << (8 * i);
            m_values.push_back(found);
            return !reader.failed();
        }
        const auto number = reader.nextMinimal();
        if (reader.failed()) return false;
        if (rule.kind == Rule::Kind::Inline) {
            putVarint(m_shape, number);
            return true;
        }
        if (wire == kVarint) {
            found.number = number;
            m_values.push_back(found);
            return true;
        }
        const auto bytes = asBytes(reader.take(number));
        if (reader.failed()) return false;
        if (rule.kind == Rule::Kind::Message) {
            if (!message(bytes, rule.child, depth + 1)) return false;
            m_shape.push_back('\0');
            return true;
        }
        found.bytes = bytes;
        m_values.push_back(found);
        return true;
    }

    std::string &m_shape;
    std::vector<LeafValue> &m_values;
};

} // namespace

bool Shape::split(ByteView body, std::string &shape, std::vector<LeafValue> &values) {
    shape.clear();
    values.clear();
    return Splitter(shape, values).message(body, Node::Change, 0);
}

Shape::Shape(std::string_view bytes) {
    std::vector<Node> open{Node::Change};
    VarintReader reader(bytes);
    while (!reader.isAtEnd()) {
        const auto key = reader.nextMinimal();
        require(!reader.failed(), "a shape is cut short");
        if (key == 0) {
            require(open.size() > 1, "a shape closes what is not open");
            open.pop_back();
            m_steps.push_back({Step::Kind::Close});
            continue;
        }
        const auto rule = ruleOf(open.back(), key);
        require(rule.has_value(), "a shape has an unknown field");
        std::string literal;
        putVarint(literal, key);
        if (rule->kind == Rule::Kind::Inline) {
            const auto number = reader.nextMinimal();
            require(!reader.failed(), "a shape is cut short");
            putVarint(literal, number);
        }
        addLiteral(literal);
        if (rule->kind == Rule::Kind::Message) {
            require(open.size() <= kDeepest, "a shape is too deep");
            open.push_back(rule->child);
            m_steps.push_back({Step::Kind::Open});
        } else if (rule->kind == Rule::Kind::Value) {
            m_steps.push_back({Step::Kind::Value, rule->leaf});
            ++m_leaves;
        }
    }
    require(open.size() == 1, "a shape is not closed");
}

void Shape::addLiteral(std::string_view bytes) {
    if (m_steps.empty() || m_steps.back().kind != Step::Kind::Literal)
        m_steps.push_back({Step::Kind::Literal, {}, static_cast<std::uint32_t>(m_literals.size()), 0});
    m_steps.back().size += static_cast<std::uint32_t>(bytes.size());
    m_literals += bytes;
}

} // namespace fanion::block
