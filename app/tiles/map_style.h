// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/vector_tile.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fanion::app {

/** One thing a style draws: which features, and how. See docs/map-styles.md for the file's words. */
struct StyleRule {
    /** On one attribute: one of the values (or, denied, none of them), or a number above a limit. */
    struct Condition {
        std::string key;
        std::vector<VectorLayer::Attribute> values;
        bool isDenied = false; ///< true too of features without the attribute
        std::optional<double> above;
        [[nodiscard]] bool holds(const VectorLayer::Attribute *value) const;
    };
    /** A name is put where a point is, in the middle of a line, or in the middle of an area. */
    struct Name {
        enum class As : std::uint8_t { Town, Chief, Place, Area, Country, Sea, Water, Street };
        std::string key; ///< of the attribute that holds it
        As as = As::Place;
        double rank = 0; ///< importance: this, and …
        std::string rankBy;
        double times = 1; ///< … so many times this attribute
    };

    std::string layer; ///< "*": every layer
    std::vector<Condition> conditions;
    int minZoom = 0; ///< of tiles of 512 pixels
    int maxZoom = 24;
    // Colours are indices into a palette.
    std::optional<int> fill, edge, line;
    std::vector<std::pair<double, double>>
        widths; ///< of line or edge: zoom, pixels; between them straight, rising zooms
    QList<qreal> dashes;
    std::optional<Name> name;

    [[nodiscard]] double width(double zoom) const;
};

/** How the vectors of one schema are drawn: rules in painting order. Immutable. */
class MapStyle {
public:
    /** Errors: InvalidArgument (what is wrong and where). */
    [[nodiscard]] static Result<MapStyle> parse(const QByteArray &json);
    /** The style that ships with the program for a map with these layers; the one for any other map if none fits. */
    [[nodiscard]] static const MapStyle &forLayers(const QStringList &layers);
    /** All that ship with the program. */
    [[nodiscard]] static const std::vector<MapStyle> &all();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const std::vector<StyleRule> &rules() const { return m_rules; }
    /** What a tile is filled with first; nothing: it lets through what lies below. */
    [[nodiscard]] std::optional<int> ground() const { return m_ground; }

private:
    QString m_name;
    QStringList m_layers; ///< by which its schema is recognised
    std::optional<int> m_ground;
    std::vector<StyleRule> m_rules;
};

} // namespace fanion::app
