// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_tree.h"

#include <utility>

namespace fanion {

namespace {

/** Passes nlohmann's events on to a tree. */
class TreeEvents : public nlohmann::json_sax<JsonValue> {
public:
    explicit TreeEvents(JsonTreeBuilder &tree) : m_tree(tree) {}

    bool null() override { return m_tree.scalar(nullptr); }
    bool boolean(bool value) override { return m_tree.scalar(value); }
    bool number_integer(number_integer_t value) override { return m_tree.scalar(value); }
    bool number_unsigned(number_unsigned_t value) override { return m_tree.scalar(value); }
    bool number_float(number_float_t value, const string_t &) override { return m_tree.scalar(value); }
    bool string(string_t &value) override { return m_tree.scalar(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return m_tree.openObject(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return m_tree.openArray(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override { return m_tree.key(std::move(name)); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    bool close() {
        m_tree.close();
        return true;
    }
    JsonTreeBuilder &m_tree;
};

} // namespace

JsonValue *JsonTreeBuilder::append(JsonValue value) {
    if (++m_values > m_limits.valuesPerFeature) return nullptr;
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    JsonValue &container = *m_open.back();
    if (container.is_array()) {
        container.push_back(std::move(value));
        return &container.back();
    }
    JsonValue &member = container[m_key];
    if (container.size() > m_limits.columns) return nullptr;
    member = std::move(value);
    return &member;
}

bool JsonTreeBuilder::scalar(JsonValue value) {
    return append(std::move(value)) != nullptr;
}

bool JsonTreeBuilder::open(JsonValue container) {
    if (m_open.size() >= m_limits.depth) return false;
    JsonValue *added = append(std::move(container));
    if (added == nullptr) return false;
    m_open.push_back(added);
    return true;
}

bool JsonTreeBuilder::key(std::string name) {
    m_key = std::move(name);
    return true;
}

JsonValue JsonTreeBuilder::take() {
    m_values = 0;
    m_open.clear();
    return std::exchange(m_root, JsonValue());
}

std::optional<JsonValue> parseJson(std::string_view text, const ImportLimits &limits) {
    JsonTreeBuilder tree(limits);
    TreeEvents events(tree);
    // Memory for the parser's own buffers can run out like any other.
    try {
        if (!JsonValue::sax_parse(text.begin(), text.end(), &events)) return std::nullopt;
        if (!tree.isComplete()) return std::nullopt;
        return tree.take();
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace fanion
