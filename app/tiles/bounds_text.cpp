// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/bounds_text.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>

namespace fanion::app {

std::optional<Bounds> boundsFromText(std::string_view text) {
    std::array<double, 4> degrees{};
    for (std::size_t n = 0; n < degrees.size(); ++n) {
        const auto comma = text.find(',');
        if ((comma == std::string_view::npos) != (n + 1 == degrees.size())) return std::nullopt;
        bool isNumber = false;
        degrees[n] = QByteArrayView(text.substr(0, comma)).trimmed().toDouble(&isNumber);
        if (!isNumber) return std::nullopt;
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return boundsFromDegrees(degrees[0], degrees[1], degrees[2], degrees[3]);
}

std::optional<Bounds> boundsFromDegrees(double west, double south, double east, double north) {
    const bool isBox = west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;
    const bool isWorld = isBox && east - west > 359 && north - south > 150;
    if (!isBox || isWorld) return std::nullopt;
    Bounds bounds;
    bounds.extend(Position::fromDegrees(south, west));
    bounds.extend(Position::fromDegrees(north, east));
    return bounds;
}

} // namespace fanion::app
