// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/map_export.h"

#include "app/map/board_objects.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/report/map_features.h"
#include "app/shell/report/table_file.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"
#include "core/io/geojson_writer.h"
#include "core/io/kml_writer.h"

#include <algorithm>

namespace fanion::app {

namespace {

using Entities = std::vector<EntityPtr>;

Entities entitiesOf(const BoardView &board) {
    Entities all;
    all.reserve(board.board().size());
    for (const auto &[id, entity] : board.board())
        all.push_back(entity);
    return all;
}

/** Of immutable values alone, so that it can be done on any thread. */
std::pair<std::string, int> written(const Entities &all, const Catalogue &catalogue, bool isKml,
                                    const std::string &title) {
    Board layers;
    Entities objects;
    for (const EntityPtr &entity : all) {
        if (entity->kind == Kind::Layer) layers.emplace(entity->id, entity);
        if (!entity->deleted && toMapObject(*entity, nullptr, catalogue)) objects.push_back(entity);
    }
    std::ranges::sort(objects, [](const EntityPtr &a, const EntityPtr &b) {
        return std::pair(a->kind, a->id) < std::pair(b->kind, b->id);
    });
    const auto layerOf = [&layers](const Entity &entity) -> EntityPtr {
        const auto layer = layers.find(referenceOf(entity, Field::Layer));
        return layer == layers.end() ? nullptr : layer->second;
    };
    const auto features = mapFeatures(objects, layerOf, catalogue);
    return {isKml ? writeKml(features, title) : writeGeoJson(features, title), static_cast<int>(objects.size())};
}

} // namespace

MapExport::MapExport(const BoardView &board, const Catalogue &catalogue, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_catalogue(catalogue), m_notices(notices) {}

QUrl MapExport::suggestedFile(const QString &incident, const QString &format) {
    return app::suggestedFile(incident, tr("carte", "file name"), format);
}

std::pair<std::string, int> MapExport::text(bool isKml, const QString &title) const {
    return written(entitiesOf(m_board), m_catalogue, isKml, title.toStdString());
}

void MapExport::save(const QUrl &to, const QString &title) {
    const QString file = to.toLocalFile();
    if (file.isEmpty()) return;
    aside(
        *this,
        [all = entitiesOf(m_board), &catalogue = m_catalogue, to, title = title.toStdString(),
         isKml = file.endsWith(QLatin1StringView(".kml"), Qt::CaseInsensitive)] {
            const auto [text, count] = written(all, catalogue, isKml, title);
            return std::pair(writeTable(to, text), count);
        },
        [this, shown = shortText(file.toStdString(), 120)](const std::pair<QString, int> &done) {
            if (done.first.isEmpty())
                m_notices.tell(Notices::Information,
                               tr("Carte écrite dans %1 : %n objet(s).", nullptr, done.second).arg(shown));
            else
                m_notices.tell(Notices::Failure,
                               tr("La carte n'a pas pu être écrite dans %1 (%2) : choisissez un autre endroit.")
                                   .arg(shown, done.first));
            emit ended();
        });
}

} // namespace fanion::app
