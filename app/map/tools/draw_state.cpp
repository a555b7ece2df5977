// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/draw_state.h"

#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/symbols/catalogue.h"
#include "core/geo/geodesy.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>

#include <cmath>
#include <numbers>

namespace fanion::app {

namespace {

/** Most vertices a path of the board may have (core/model). */
constexpr std::size_t kMostVertices = 10'000;

Position positionAt(const MapView &view, QPointF point) {
    return view.camera().toPosition({point.x(), point.y()});
}

QString lengthText(double metres) {
    const QLocale locale;
    if (metres < 1000) return locale.toString(metres, 'f', 0) + QStringLiteral(" m");
    return locale.toString(metres / 1000, 'f', metres < 10'000 ? 2 : 1) + QStringLiteral(" km");
}

QString areaText(double squareMetres) {
    const QLocale locale;
    const double hectares = squareMetres / 10'000;
    if (hectares < 1) return locale.toString(squareMetres, 'f', 0) + QStringLiteral(" m²");
    return locale.toString(hectares, 'f', hectares < 100 ? 1 : 0) + QStringLiteral(" ha");
}

} // namespace

DrawState::DrawState(MapTools &tools, bool onlyMeasures) : ToolState(tools), m_onlyMeasures(onlyMeasures) {
    if (m_onlyMeasures) return;
    const CatalogueEntry *entry = Catalogue::inUse().find(tools.catalogueKey());
    m_isArea = entry && entry->isArea;
    m_isCircle = entry && entry->line.isCircle;
}

std::size_t DrawState::fewestVertices() const {
    return m_isArea && !m_isCircle ? 3 : 2;
}

bool DrawState::isNear(const Position &vertex, QPointF point) const {
    const ScreenPoint at = tools().view().camera().toScreen(vertex);
    return std::hypot(at.x - point.x(), at.y - point.y()) <= 2 * kClickSlack;
}

bool DrawState::press(const PointerInput &input) {
    if (input.button == Qt::RightButton) {
        finish();
        return true;
    }
    if (input.button == Qt::LeftButton) m_pressed = input.at;
    return false;
}

bool DrawState::release(const PointerInput &input) {
    if (input.button != Qt::LeftButton || !m_pressed) return false;
    const bool isClick = QLineF(*m_pressed, input.at).length() <= kClickSlack;
    m_pressed.reset();
    if (!isClick) return false;
    m_stays = input.modifiers.testFlag(Qt::ShiftModifier);
    add(input.at);
    return true;
}

void DrawState::add(QPointF point) {
    if (m_isDone) {
        m_path.clear();
        m_isDone = false;
    }
    // A click on the first vertex of a ring closes it; one on the last vertex is the second half of a double click.
    if (m_isArea && !m_isCircle && m_path.size() >= 3 && isNear(m_path.front(), point)) {
        finish();
        return;
    }
    if (!m_path.empty() && isNear(m_path.back(), point)) return;
    if (m_path.size() >= kMostVertices) return;
    m_path.push_back(positionAt(tools().view(), point));
    m_pointer = point;
    if (m_isCircle && m_path.size() == 2)
        finish();
    else
        tools().notifyPreview();
}

bool DrawState::doubleClick(const PointerInput &input) {
    // Its first click has come as press and release and added the vertex; its second release must not.
    m_pressed.reset();
    m_stays = input.modifiers.testFlag(Qt::ShiftModifier);
    finish();
    return true;
}

void DrawState::hover(std::optional<QPointF> point) {
    m_pointer = point;
    tools().notifyPreview();
}

bool DrawState::key(QKeyEvent &event) {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        removeLastVertex();
        return true;
    default:
        return false;
    }
}

bool DrawState::cancel() {
    if (m_path.empty()) return false;
    m_path.clear();
    m_isDone = false;
    tools().notifyPreview();
    return true;
}

void DrawState::finish() {
    if (m_path.size() < fewestVertices()) return;
    if (m_onlyMeasures) {
        m_isDone = true;
        tools().notifyPreview();
        return;
    }
    MapTools &owner = tools();
    const QString key = owner.catalogueKey();
    QList<QGeoCoordinate> places;
    for (const Position &place : m_path)
        places.append({place.latitude(), place.longitude()});
    owner.keepGhost(owner.previewOf(m_path));
    m_path.clear();
    if (owner.isSticky() || m_stays)
        owner.notifyPreview();
    else
        owner.setTool(MapTools::Select); // ends this state: only locals from here
    emit owner.drawn(key, places);
}

void DrawState::removeLastVertex() {
    if (m_path.empty()) return;
    m_path.pop_back();
    m_isDone = false;
    tools().notifyPreview();
}

Path DrawState::pathWithPointer() const {
    Path path = m_path;
    if (m_pointer && !m_isDone && !path.empty()) path.push_back(positionAt(tools().view(), *m_pointer));
    return path;
}

ToolPreview DrawState::preview() const {
    ToolPreview preview;
    preview.vertices = m_path;
    const Path path = pathWithPointer();
    if (path.size() >= 2) preview.ghosts.push_back(tools().previewOf(path));
    return preview;
}

QString DrawState::hint() const {
    if (m_isCircle)
        return m_path.empty()
                   ? QCoreApplication::translate("MapTools", "Cliquer au centre du cercle")
                   : QCoreApplication::translate("MapTools", "Cliquer sur le bord du cercle · Échap pour annuler");
    if (m_path.empty()) return QCoreApplication::translate("MapTools", "Cliquer pour poser le premier point");
    if (m_path.size() < fewestVertices())
        return QCoreApplication::translate("MapTools", "Cliquer le point suivant · Retour arrière pour l'ôter");
    return QCoreApplication::translate("MapTools",
                                       "Entrée ou double-clic pour finir · Retour arrière pour ôter un point");
}

QString DrawState::measureText() const {
    const Path path = pathWithPointer();
    if (path.size() < 2) return {};
    if (m_isCircle) {
        const double radius = distanceMetres(path[0], path[1]);
        return QStringLiteral("r = %1 · %2").arg(lengthText(radius), areaText(std::numbers::pi * radius * radius));
    }
    if (m_isArea && path.size() >= 3)
        return QStringLiteral("%1 · %2").arg(lengthText(perimeterMetres(path)), areaText(areaSquareMetres(path)));
    const double angle = bearingDegrees(path[path.size() - 2], path.back());
    return QStringLiteral("%1 · %2°").arg(lengthText(lengthMetres(path))).arg(std::lround(angle) % 360);
}

} // namespace fanion::app
