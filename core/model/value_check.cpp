// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/model/limits.h"
#include "core/model/page_points.h"
#include "core/model/schema.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

struct Range {
    std::int64_t low;
    std::int64_t high;
};

/** What a whole-number field may hold; fields not named take any number. */
Range rangeOf(Field field) {
    switch (field) {
    case Field::Rotation:
        return {0, 3599};
    case Field::Echelon:
        return {0, 3};
    case Field::Level:
        return {0, 4};
    case Field::Width:
        return {0, 100'000'000};
    case Field::Size:
        return {1, 10'000};
    default:
        return {INT64_MIN, INT64_MAX};
    }
}

/** Years 1 to 9999, the range of ISO 8601 dates. */
constexpr Range kTimeRange{-62'135'596'800'000, 253'402'300'799'999};

std::unexpected<Error> wrong(const FieldSpec &field, std::string_view wanted) {
    return fail(ErrorCode::InvalidArgument, std::format("The field {} takes {}.", field.name, wanted),
                std::string(field.name));
}

/** A sum may go beyond what can be added at once. */
Range rangeOf(const FieldSpec &field) {
    if (field.merge == Merge::Counter) return {-limits::kCounterAmount, limits::kCounterAmount};
    return rangeOf(field.field);
}

Result<void> checkRange(const FieldSpec &field, std::int64_t number, Range range) {
    if (number >= range.low && number <= range.high) return {};
    return wrong(field, std::format("a number from {} to {}, not {}", range.low, range.high, number));
}

Result<void> checkWords(const FieldSpec &field, const std::string &text) {
    if (text.size() > limits::kTextBytes) {
        return fail(ErrorCode::TooLarge,
                    std::format("The text of {} is {} bytes long; at most {} are kept.", field.name, text.size(),
                                limits::kTextBytes),
                    std::string(field.name));
    }
    if (!isCleanUtf8(text)) return wrong(field, "valid UTF-8 text");
    return {};
}

/** What stands for numbers on a page (Place, Extent, Points) is read by every post, so it must be readable. */
Result<void> checkPageText(const FieldSpec &field, const std::string &text) {
    const auto points = readPagePoints(text);
    if (field.field == Field::Place)
        return points && points->size() == 1 ? Result<void>{} : wrong(field, "two whole numbers: X Y");
    if (field.field == Field::Extent) {
        const bool isSize = points && points->size() == 1 && points->front().x > 0 && points->front().y > 0;
        return isSize ? Result<void>{} : wrong(field, "two whole numbers above 0: WIDTH HEIGHT");
    }
    const bool isLine = points && points->size() >= 2;
    return isLine ? Result<void>{} : wrong(field, std::format("2 to {} points: X Y X Y …", limits::kInkPoints));
}

Result<void> checkText(const FieldSpec &field, const std::string &text) {
    if (auto checked = checkWords(field, text); !checked) return checked;
    switch (field.field) {
    case Field::Place:
    case Field::Extent:
    case Field::Points:
        return checkPageText(field, text);
    default:
        return {};
    }
}

Result<void> checkChoice(const FieldSpec &field, const std::string &choice) {
    if (std::ranges::find(field.choices, choice) != field.choices.end()) return {};
    std::string wanted = "one of";
    for (const auto name : field.choices) {
        wanted += wanted == "one of" ? " " : ", ";
        wanted += name;
    }
    return wrong(field, wanted);
}

Result<void> checkPath(const FieldSpec &field, const Path &path) {
    if (path.size() > limits::kPathPoints) {
        return fail(ErrorCode::TooLarge,
                    std::format("The path has {} points; at most {} are kept.", path.size(), limits::kPathPoints),
                    std::string(field.name));
    }
    if (path.empty() || !std::ranges::all_of(path, &Position::isValid)) {
        return wrong(field, "at least one point, all with latitudes within 90 and longitudes within 180 degrees");
    }
    return {};
}

} // namespace

Result<void> checkValue(const FieldSpec &field, const Value &value) {
    if (isNull(value)) {
        if (field.merge == Merge::Fixed || field.merge == Merge::Set || field.merge == Merge::List) {
            return wrong(field, "a value, not nothing");
        }
        return {};
    }
    const auto *text = std::get_if<std::string>(&value);
    const auto *number = std::get_if<std::int64_t>(&value);
    switch (field.type) {
    case ValueType::Boolean:
        return std::holds_alternative<bool>(value) ? Result<void>{} : wrong(field, "true or false");
    case ValueType::Integer:
        return number ? checkRange(field, *number, rangeOf(field)) : wrong(field, "a whole number");
    case ValueType::Time:
        return number ? checkRange(field, *number, kTimeRange) : wrong(field, "a time");
    case ValueType::Text:
        return text ? checkText(field, *text) : wrong(field, "text");
    case ValueType::Choice:
        return text ? checkChoice(field, *text) : checkChoice(field, {});
    case ValueType::Position: {
        const auto *position = std::get_if<Position>(&value);
        return position && position->isValid() ? Result<void>{}
                                               : wrong(field, "a position on the Earth (latitude, longitude)");
    }
    case ValueType::Path: {
        const auto *path = std::get_if<Path>(&value);
        return path ? checkPath(field, *path) : wrong(field, "a list of positions");
    }
    case ValueType::Reference: {
        const auto *place = std::get_if<TreePlace>(&value);
        if (place && field.merge == Merge::Tree) {
            const bool isGood = !place->key.empty() && place->key.size() <= limits::kOrderKeyBytes;
            return isGood ? Result<void>{} : wrong(field, "a place in a tree");
        }
        const auto *reference = std::get_if<EntityId>(&value);
        return reference && !reference->isNull() ? Result<void>{} : wrong(field, "the id of an object");
    }
    }
    return wrong(field, "another type of value");
}

} // namespace fanion
