// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/vector_names.h"

#include "app/tiles/vector_tile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>
#include <sqlite3.h>

namespace fanion::app {

namespace {
/** The largest tiles of each zoom: they have the most layers. */
constexpr const char *kSample = R"(SELECT tile_data FROM (SELECT tile_data,
    row_number() OVER (PARTITION BY zoom_level ORDER BY length(tile_data) DESC) AS place FROM tiles) WHERE place <= 3)";
} // namespace

QByteArray vectorLayersJson(sqlite3 *database) {
    std::set<std::string> names;
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(database, kSample, -1, &query, nullptr) == SQLITE_OK) {
        while (sqlite3_step(query) == SQLITE_ROW) {
            const auto *blob = static_cast<const std::uint8_t *>(sqlite3_column_blob(query, 0));
            const auto tile = VectorTile::decode({blob, static_cast<std::size_t>(sqlite3_column_bytes(query, 0))});
            if (!tile) continue;
            for (const VectorLayer &layer : tile->layers)
                names.insert(layer.name);
        }
    }
    sqlite3_finalize(query);
    QJsonArray layers;
    for (const std::string &name : names)
        layers.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(name)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("vector_layers"), layers}}).toJson(QJsonDocument::Compact);
}

} // namespace fanion::app
