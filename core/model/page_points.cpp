// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/page_points.h"

#include "core/model/limits.h"

#include <charconv>

namespace fanion {

namespace {

/** Takes a number off the beginning of the text; nothing when there is none, or one that lies beyond the page. */
std::optional<std::int32_t> takeNumber(std::string_view &text) {
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < -limits::kPageReach || number > limits::kPageReach) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeBlank(std::string_view &text) {
    if (!text.starts_with(' ')) return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::optional<std::vector<PagePoint>> readPagePoints(std::string_view text) {
    std::vector<PagePoint> points;
    do {
        const auto x = takeNumber(text);
        if (!x || !takeBlank(text) || points.size() >= limits::kInkPoints) return std::nullopt;
        const auto y = takeNumber(text);
        if (!y) return std::nullopt;
        points.push_back({*x, *y});
    } while (takeBlank(text));
    if (!text.empty()) return std::nullopt;
    return points;
}

std::string pagePointsText(std::span<const PagePoint> points) {
    std::string text;
    for (const PagePoint &point : points) {
        if (!text.empty()) text += ' ';
        text += std::to_string(point.x) + ' ' + std::to_string(point.y);
    }
    return text;
}

} // namespace fanion
