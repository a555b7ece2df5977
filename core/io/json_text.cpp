// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_text.h"

#include <nlohmann/json.hpp>

#include <format>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fanion {

namespace {

using nlohmann::json;

/** Builds the value, and stops at what a plain parse lets pass: depth and repeated keys. */
class StrictBuilder : public nlohmann::json_sax<json> {
public:
    StrictBuilder(json &root, std::size_t maxDepth) : m_builder(root, false), m_maxDepth(maxDepth) {}

    [[nodiscard]] const std::string &problem() const { return m_problem; }

    bool null() override { return m_builder.null(); }
    bool boolean(bool value) override { return m_builder.boolean(value); }
    bool number_integer(number_integer_t value) override { return m_builder.number_integer(value); }
    bool number_unsigned(number_unsigned_t value) override { return m_builder.number_unsigned(value); }
    bool number_float(number_float_t value, const string_t &text) override {
        return m_builder.number_float(value, text);
    }
    bool string(string_t &value) override { return m_builder.string(value); }
    bool binary(binary_t &value) override { return m_builder.binary(value); }
    bool start_object(std::size_t elements) override {
        m_keys.emplace_back();
        return enter() && m_builder.start_object(elements);
    }
    bool key(string_t &value) override {
        if (!m_keys.back().insert(value).second) {
            m_problem = std::format("the key \"{}\" stands twice in one object", value);
            return false;
        }
        return m_builder.key(value);
    }
    bool end_object() override {
        m_keys.pop_back();
        return m_builder.end_object();
    }
    bool start_array(std::size_t elements) override {
        m_keys.emplace_back();
        return enter() && m_builder.start_array(elements);
    }
    bool end_array() override {
        m_keys.pop_back();
        return m_builder.end_array();
    }
    bool parse_error(std::size_t position, const std::string &, const json::exception &) override {
        m_problem = std::format("it is no JSON from byte {} on", position);
        return false;
    }

private:
    [[nodiscard]] bool enter() {
        if (m_keys.size() <= m_maxDepth) return true;
        m_problem = std::format("it is nested deeper than {} levels", m_maxDepth);
        return false;
    }

    nlohmann::detail::json_sax_dom_parser<json> m_builder;
    std::vector<std::set<std::string>> m_keys; ///< one set a level, empty for arrays
    std::size_t m_maxDepth;
    std::string m_problem;
};

} // namespace

Result<json> readJson(std::string_view text, const JsonLimits &limits) {
    if (text.size() > limits.bytes)
        return fail(ErrorCode::TooLarge,
                    std::format("The line is {} bytes long; at most {} are read.", text.size(), limits.bytes));
    json root;
    StrictBuilder builder(root, limits.depth);
    if (!json::sax_parse(text, &builder))
        return fail(ErrorCode::InvalidArgument,
                    std::format("The line can't be read: {}.",
                                builder.problem().empty() ? "it is no JSON" : builder.problem()));
    return root;
}

} // namespace fanion
