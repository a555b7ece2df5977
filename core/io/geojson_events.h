// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_tree.h"

#include <cstdint>
#include <functional>
#include <string>

namespace fanion {

/**
 * Takes a GeoJSON text apart while it is parsed: each item of a "features" array (of the root, or of an item of the
 * root's "layers") goes to `onFeature` as soon as it is complete; the root's other members are kept.
 */
class GeoJsonEvents : public nlohmann::json_sax<JsonValue> {
public:
    /** A complete item and the line it began on; false stops the parser. */
    using OnFeature = std::function<bool(JsonValue feature, std::uint64_t line)>;

    GeoJsonEvents(const ImportLimits &limits, const std::uint64_t &line, OnFeature onFeature);

    /** The root's members but for the features; null when the root isn't an object. */
    [[nodiscard]] const JsonValue &root() const { return m_root; }
    [[nodiscard]] bool hadFeatures() const { return m_hadFeatures; }
    /** True when the parser was stopped by a limit on depth, members or values. */
    [[nodiscard]] bool passedLimit() const { return m_passedLimit; }
    /** True when the text was malformed. */
    [[nodiscard]] bool hadError() const { return m_hadError; }

    bool null() override { return scalar(nullptr); }
    bool boolean(bool value) override { return scalar(value); }
    bool number_integer(number_integer_t value) override { return scalar(value); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(value); }
    bool number_float(number_float_t value, const string_t &) override { return scalar(value); }
    bool string(string_t &value) override { return scalar(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override;
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override;

private:
    /** What each open container outside a tree is. */
    enum class Level : std::uint8_t { Root, Features, Layers, LayerObject, Other };

    bool scalar(JsonValue value);
    bool open(bool isObject);
    bool close();
    bool finishTree();
    bool limited(bool withinLimits);
    [[nodiscard]] Level top() const { return m_levels.back(); }

    const std::uint64_t &m_line;
    OnFeature m_onFeature;
    JsonTreeBuilder m_tree;
    JsonValue m_root;
    std::size_t m_maxMembers;
    std::vector<Level> m_levels;
    std::string m_key;
    std::size_t m_treeDepth = 0; // containers open inside the tree
    std::uint64_t m_treeLine = 0;
    bool m_hadFeatures = false;
    bool m_passedLimit = false;
    bool m_hadError = false;
};

} // namespace fanion
