// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/query_reader.h"

#include "core/base/utf8.h"
#include "core/index/folded_words.h"
#include "core/io/value_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <format>
#include <string_view>

namespace fanion::ctl {

namespace {

using nlohmann::json;

std::unexpected<Error> invalid(std::string message, std::string_view subject) {
    return fail(ErrorCode::InvalidArgument, std::move(message), std::string(subject));
}

/** So many finite numbers with a decimal point, commas between them. */
std::optional<std::vector<double>> readNumbers(std::string_view text, std::size_t count) {
    std::vector<double> numbers;
    const char *at = text.data();
    const char *const end = text.data() + text.size();
    while (numbers.size() < count) {
        if (!numbers.empty() && (at == end || *at++ != ',')) return std::nullopt;
        double number = 0;
        const auto [stop, problem] = std::from_chars(at, end, number);
        if (problem != std::errc() || !std::isfinite(number)) return std::nullopt;
        numbers.push_back(number);
        at = stop;
    }
    return at == end ? std::optional(numbers) : std::nullopt;
}

std::optional<Position> positionOf(double latitude, double longitude) {
    if (std::abs(latitude) > 90 || std::abs(longitude) > 180) return std::nullopt;
    return Position::fromDegrees(latitude, longitude);
}

Result<BoardQuery::Disc> readDisc(const std::string &text) {
    const auto numbers = readNumbers(text, 3);
    const auto centre = numbers ? positionOf((*numbers)[0], (*numbers)[1]) : std::nullopt;
    if (!centre || (*numbers)[2] < 0)
        return invalid(std::format("\"{}\" is no place with a distance: give LAT,LON,METRES in degrees, for instance "
                                   "43.2951,5.374,500.",
                                   text),
                       text);
    return BoardQuery::Disc{*centre, (*numbers)[2]};
}

Result<BoardQuery::Box> readBox(const std::string &text) {
    const auto numbers = readNumbers(text, 4);
    const auto southWest = numbers ? positionOf((*numbers)[0], (*numbers)[1]) : std::nullopt;
    const auto northEast = numbers ? positionOf((*numbers)[2], (*numbers)[3]) : std::nullopt;
    if (!southWest || !northEast || southWest->latitudeE7 > northEast->latitudeE7)
        return invalid(std::format("\"{}\" is no box: give SOUTH,WEST,NORTH,EAST in degrees, for instance "
                                   "43.2,5.3,43.4,5.5.",
                                   text),
                       text);
    return BoardQuery::Box{*southWest, *northEast};
}

Result<Kind> readKind(const std::string &name) {
    if (const auto *kind = findKind(std::string_view(name))) return kind->kind;
    return invalid(std::format("There is no kind \"{}\": see `schema`.", name), name);
}

/** Typed text as what JSON would say. */
Result<Value> readValue(const FieldSpec &field, const std::string &text) {
    if (text.empty()) return Value();
    if (field.type == ValueType::Position || field.type == ValueType::Path)
        return invalid(std::format("The field {} is a place: use --near or --box.", field.name), field.name);
    json value = text;
    const bool isNumber = field.type == ValueType::Integer || field.type == ValueType::Time;
    if (isNumber || field.type == ValueType::Boolean) {
        json plain = json::parse(text, nullptr, false);
        if (!plain.is_discarded()) value = std::move(plain);
    }
    return valueFromJson(field, value, false);
}

/** The fields of this name, in the kind or in all, that can have the value. */
Result<std::vector<FieldIs>> readField(const std::string &name, const std::string &text,
                                       const std::optional<Kind> &kind) {
    std::vector<FieldIs> alternatives;
    std::optional<Error> problem;
    for (const auto &spec : allKinds()) {
        const auto *field = !kind || spec.kind == *kind ? spec.find(name) : nullptr;
        if (!field) continue;
        auto value = readValue(*field, text);
        if (value)
            alternatives.push_back({spec.kind, field->field, std::move(*value)});
        else if (!problem)
            problem = value.error();
    }
    if (!alternatives.empty()) return alternatives;
    if (problem) return std::unexpected(*problem);
    return invalid(kind ? std::format("The kind {} has no field \"{}\": see `schema`.", findKind(*kind)->name, name)
                        : std::format("No kind has a field \"{}\": see `schema`.", name),
                   name);
}

/** Puts what was read into its place; the error otherwise. */
template <typename From, typename To>
Result<void> keep(Result<From> read, To &to) {
    if (!read) return std::unexpected(read.error());
    to = std::move(*read);
    return {};
}

Result<void> readFields(const FindWords &words, BoardQuery &query) {
    const auto add = [&query](const std::string &name, const std::string &value) {
        return keep(readField(name, value, query.kind), query.fields.emplace_back());
    };
    if (words.state)
        if (auto done = add("state", *words.state); !done) return done;
    for (const auto &word : words.fields) {
        const auto sign = word.find('=');
        if (sign == std::string::npos)
            return invalid(std::format("\"{}\" is no NAME=VALUE, for instance type=FPT.", word), word);
        if (auto done = add(word.substr(0, sign), word.substr(sign + 1)); !done) return done;
    }
    return {};
}

} // namespace

Result<BoardQuery> readQuery(const FindWords &words) {
    BoardQuery query;
    Result<void> done;
    if (words.kind) done = keep(readKind(*words.kind), query.kind);
    if (done) done = readFields(words, query);
    if (done && words.near) done = keep(readDisc(*words.near), query.near);
    if (done && words.box) done = keep(readBox(*words.box), query.box);
    if (!done) return std::unexpected(done.error());
    if (words.container) {
        query.container = EntityId::fromHex(*words.container);
        if (!query.container) return invalid("An id has 16 hexadecimal digits.", *words.container);
    }
    if (words.text) {
        if (!isCleanUtf8(*words.text) || foldedWords(*words.text).empty())
            return invalid("There is no word to look for: give letters or digits.", *words.text);
        query.text = words.text;
    }
    return query;
}

} // namespace fanion::ctl
