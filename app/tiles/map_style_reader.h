// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/json_cursor.h"
#include "app/tiles/map_style.h"

namespace fanion::app {

/** Takes a style file apart; the first thing that is wrong stays as the complaint. */
class MapStyleReader {
public:
    explicit MapStyleReader(const QByteArray &json);
    MapStyleReader(const MapStyleReader &) = delete;
    MapStyleReader &operator=(const MapStyleReader &) = delete;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QStringList layers() const;
    [[nodiscard]] std::optional<int> ground() const;
    [[nodiscard]] std::vector<StyleRule> rules() const;
    [[nodiscard]] QString complaint() const { return m_complaints.value(0); }

private:
    [[nodiscard]] static StyleRule rule(const JsonCursor &at);
    [[nodiscard]] static std::optional<int> colour(const JsonCursor &at, QLatin1StringView key);
    [[nodiscard]] static std::vector<StyleRule::Condition> conditions(const JsonCursor &at);
    [[nodiscard]] static std::vector<std::pair<double, double>> widths(const JsonCursor &at);
    [[nodiscard]] static std::optional<StyleRule::Name> nameOf(const JsonCursor &at);

    QStringList m_complaints;
    std::optional<JsonCursor> m_root;
};

} // namespace fanion::app
