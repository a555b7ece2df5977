// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/ink_state.h"

#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/map/tools/measure_text.h"
#include "app/symbols/catalogue.h"
#include "core/geo/geodesy.h"
#include "core/geo/line_shaping.h"
#include "core/model/limits.h"

#include <QCoreApplication>
#include <QLineF>

namespace fanion::app {

namespace {
constexpr double kStep = 1.5; ///< pixels between two places that are kept while drawing
} // namespace

InkState::InkState(MapTools &tools) : ToolState(tools) {
    const CatalogueEntry *entry = Catalogue::inUse().find(tools.catalogueKey());
    m_isArea = entry && entry->isArea;
}

bool InkState::press(const PointerInput &input) {
    if (input.button != Qt::LeftButton) return m_isDown || input.button == Qt::RightButton;
    m_isDown = true;
    m_path.clear();
    add(input.at);
    return true;
}

void InkState::add(QPointF point) {
    if (m_path.size() >= limits::kPathPoints) return;
    m_last = point;
    m_path.push_back(tools().view().camera().toPosition({point.x(), point.y()}));
    tools().notifyPreview();
}

bool InkState::move(const PointerInput &input) {
    if (!m_isDown) return false;
    if (QLineF(m_last, input.at).length() >= kStep) add(input.at);
    return true;
}

bool InkState::release(const PointerInput &input) {
    if (input.button != Qt::LeftButton || !m_isDown) return false;
    if (input.at != m_last) add(input.at);
    m_isDown = false;
    // What differs by less than a pixel here differs for nobody.
    const Path path = simplified(std::exchange(m_path, {}), false, tools().view().metresPerPixel());
    tools().notifyPreview();
    const bool isTap = lengthMetres(path) < kClickSlack * tools().view().metresPerPixel();
    if (isTap || path.size() < (m_isArea ? 3U : 2U)) return true;
    QList<QGeoCoordinate> places;
    for (const Position &place : path)
        places.append({place.latitude(), place.longitude()});
    tools().keepGhost(tools().previewOf(path));
    emit tools().drawn(tools().catalogueKey(), places);
    return true;
}

bool InkState::cancel() {
    if (!m_isDown) return false;
    m_isDown = false;
    m_path.clear();
    tools().notifyPreview();
    return true;
}

ToolPreview InkState::preview() const {
    ToolPreview preview;
    if (m_path.size() >= 2) preview.ghosts.push_back(tools().previewOf(m_path));
    return preview;
}

QString InkState::hint() const {
    return m_isDown
               ? QCoreApplication::translate("MapTools", "Relâcher pour finir le trait · Échap pour l'abandonner")
               : QCoreApplication::translate(
                     "MapTools", "Tracer à main levée en tenant appuyé · « Nettoyer le trait » ensuite · V pour finir");
}

QString InkState::measureText() const {
    return m_path.size() < 2 ? QString() : lengthText(lengthMetres(m_path));
}

} // namespace fanion::app
