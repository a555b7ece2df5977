// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import_options.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** JSON whose objects keep the order of the source. */
using JsonValue = nlohmann::ordered_json;

/**
 * Builds one JSON value from a parser's events within limits on depth, members of an object and values in all. Looking
 * a key up is linear in an ordered object, so the limit on members is also what keeps hostile objects quick.
 */
class JsonTreeBuilder {
public:
    explicit JsonTreeBuilder(const ImportLimits &limits) : m_limits(limits) {}

    /** Each is false when a limit is passed; the tree is then of no use. */
    bool scalar(JsonValue value);
    bool openObject() { return open(JsonValue::object()); }
    bool openArray() { return open(JsonValue::array()); }
    bool key(std::string name);
    void close() { m_open.pop_back(); }

    /** True once the value that was begun is complete. */
    [[nodiscard]] bool isComplete() const { return m_open.empty() && m_values > 0; }
    /** The value, leaving the builder ready for the next one. */
    [[nodiscard]] JsonValue take();

private:
    bool open(JsonValue container);
    JsonValue *append(JsonValue value);

    const ImportLimits &m_limits;
    JsonValue m_root;
    std::vector<JsonValue *> m_open; // from the root down; a container moves only while it isn't in here
    std::string m_key;
    std::size_t m_values = 0;
};

/** Parses a small JSON text; empty when it is malformed or passes a limit. Never throws. */
[[nodiscard]] std::optional<JsonValue> parseJson(std::string_view text, const ImportLimits &limits);

} // namespace fanion
