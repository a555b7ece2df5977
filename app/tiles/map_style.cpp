// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/map_style.h"

#include "app/tiles/map_style_reader.h"

#include <QFile>

#include <algorithm>

namespace fanion::app {

bool StyleRule::Condition::holds(const VectorLayer::Attribute *value) const {
    if (above) {
        const auto *number = value ? std::get_if<double>(value) : nullptr;
        return number != nullptr && *number > *above;
    }
    const bool isAmong = value != nullptr && std::ranges::contains(values, *value);
    return isAmong != isDenied;
}

double StyleRule::width(double zoom) const {
    if (widths.empty()) return 1;
    const auto after = std::ranges::upper_bound(widths, zoom, {}, &std::pair<double, double>::first);
    if (after == widths.begin()) return widths.front().second;
    if (after == widths.end()) return widths.back().second;
    const auto &[fromZoom, fromWidth] = *std::prev(after);
    const auto &[toZoom, toWidth] = *after;
    return fromWidth + (toWidth - fromWidth) * (zoom - fromZoom) / (toZoom - fromZoom);
}

Result<MapStyle> MapStyle::parse(const QByteArray &json) {
    MapStyleReader reader(json);
    MapStyle style;
    style.m_name = reader.name();
    style.m_layers = reader.layers();
    style.m_ground = reader.ground();
    style.m_rules = reader.rules();
    if (!reader.complaint().isEmpty())
        return fail(ErrorCode::InvalidArgument, "The map style is wrong: " + reader.complaint().toStdString());
    return style;
}

const std::vector<MapStyle> &MapStyle::all() {
    static const std::vector<MapStyle> styles = [] {
        std::vector<MapStyle> read;
        for (const char *name : {"fanion", "openmaptiles", "protomaps", "planign", "other"}) {
            QFile file(QStringLiteral(":/fanion/mapstyles/%1.json").arg(QLatin1StringView(name)));
            if (!file.open(QIODevice::ReadOnly)) qFatal("The map style “%s” is missing.", name);
            auto style = parse(file.readAll());
            if (!style) qFatal("%s: %s", name, style.error().message.c_str()); // a test reads them all
            read.push_back(std::move(*style));
        }
        return read;
    }();
    return styles;
}

const MapStyle &MapStyle::forLayers(const QStringList &layers) {
    const auto known = [&layers](const MapStyle &style) {
        return std::ranges::count_if(style.m_layers, [&](const QString &layer) { return layers.contains(layer); });
    };
    const auto best = std::ranges::max_element(all(), {}, known);
    return known(*best) > 0 ? *best : all().back();
}

} // namespace fanion::app
