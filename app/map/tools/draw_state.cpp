// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/draw_state.h"

#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/map/tools/measure_text.h"
#include "app/map/tools/snapping.h"
#include "app/symbols/catalogue.h"
#include "core/geo/geodesy.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

#include <cmath>
#include <numbers>

namespace fanion::app {

namespace {

/** Most vertices a path of the board may have (core/model). */
constexpr std::size_t kMostVertices = 10'000;

} // namespace

DrawState::DrawState(MapTools &tools, Purpose purpose) : ToolState(tools), m_purpose(purpose) {
    if (m_purpose != Purpose::Object) return;
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

/** Where a point of the screen is meant to be; Alt takes it as it is. */
Position DrawState::placeOf(QPointF point) const {
    const MapCamera &camera = tools().view().camera();
    const MapScene *scene = tools().scene();
    const bool isFree = QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
    if (scene && !isFree)
        if (const auto there = snap(*scene, camera, point)) return *there;
    return camera.toPosition({point.x(), point.y()});
}

/** Where what is typed leads to: from the last point, in the direction said or shown. */
std::optional<Position> DrawState::typedPlace() const {
    const auto leg = TypedLeg::parse(m_typed);
    if (!leg || m_path.empty()) return std::nullopt;
    if (!leg->bearing && !m_isCircle && !m_pointer) return std::nullopt;
    const double bearing = leg->bearing ? *leg->bearing
                           : m_pointer  ? bearingDegrees(m_path.back(), placeOf(*m_pointer))
                                        : 90;
    return destination(m_path.back(), bearing, leg->metres);
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
    if (m_isDone) drop();
    // A click on the first vertex of a ring closes it; one on the last vertex is the second half of a double click.
    if (closesAt(point)) {
        m_isClosed = true;
        finish();
        return;
    }
    if (!m_path.empty() && isNear(m_path.back(), point)) return;
    m_pointer = point;
    add(placeOf(point));
}

bool DrawState::closesAt(QPointF point) const {
    const bool isRing = (m_isArea && !m_isCircle) || m_purpose == Purpose::Measure;
    return isRing && m_path.size() >= 3 && isNear(m_path.front(), point);
}

void DrawState::drop() {
    m_path.clear();
    m_typed.clear();
    m_isDone = m_isClosed = false;
}

void DrawState::add(const Position &place) {
    if (m_path.size() >= kMostVertices) return;
    m_typed.clear();
    m_path.push_back(place);
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

bool DrawState::wants(const QKeyEvent &event) const {
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && !m_path.empty() && !m_isDone && event.text().size() == 1 &&
           TypedLeg::accepts(m_typed, event.text().front());
}

bool DrawState::key(QKeyEvent &event) {
    if (wants(event)) {
        m_typed += event.text();
        tools().notifyPreview();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed.isEmpty())
            finish();
        else if (const auto place = typedPlace())
            add(*place);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_typed.isEmpty()) {
            removeLastVertex();
        } else {
            m_typed.chop(1);
            tools().notifyPreview();
        }
        return true;
    default:
        return false;
    }
}

bool DrawState::cancel() {
    if (m_path.empty()) return false;
    if (m_typed.isEmpty())
        drop();
    else
        m_typed.clear();
    tools().notifyPreview();
    return true;
}

void DrawState::finish() {
    if (m_path.size() < fewestVertices()) return;
    if (m_purpose == Purpose::Measure) {
        m_isDone = true;
        tools().notifyPreview();
        return;
    }
    if (m_purpose == Purpose::Cut) return finishCut();
    MapTools &owner = tools();
    const QString key = owner.catalogueKey();
    QList<QGeoCoordinate> places;
    for (const Position &place : m_path)
        places.append({place.latitude(), place.longitude()});
    owner.keepGhost(owner.previewOf(m_path));
    drop();
    if (owner.isSticky() || m_stays)
        owner.notifyPreview();
    else
        owner.setTool(MapTools::Select); // ends this state: only locals from here
    emit owner.drawn(key, places);
}

void DrawState::finishCut() {
    MapTools &owner = tools();
    QList<QGeoCoordinate> places;
    for (const Position &place : m_path)
        places.append({place.latitude(), place.longitude()});
    owner.setTool(MapTools::Select); // ends this state: only locals from here
    emit owner.cut(places);
}

void DrawState::removeLastVertex() {
    if (m_path.empty()) return;
    m_path.pop_back();
    m_isDone = m_isClosed = false;
    tools().notifyPreview();
}

Path DrawState::pathWithPointer() const {
    Path path = m_path;
    if (m_isDone || path.empty()) return path;
    if (const auto typed = typedPlace())
        path.push_back(*typed);
    else if (m_pointer)
        path.push_back(closesAt(*m_pointer) ? m_path.front() : placeOf(*m_pointer));
    return path;
}

ToolPreview DrawState::preview() const {
    ToolPreview preview;
    preview.vertices = m_path;
    Path path = pathWithPointer();
    if (path.size() < 2) return preview;
    if (m_isClosed) path.push_back(path.front());
    preview.ghosts.push_back(tools().previewOf(path));
    // A measure says every leg, a drawing the one under way.
    for (std::size_t i = m_purpose == Purpose::Measure || m_isDone ? 1 : path.size() - 1; i < path.size(); ++i) {
        const double metres = distanceMetres(path[i - 1], path[i]);
        const double bearing = bearingDegrees(path[i - 1], path[i]);
        const QString text = QStringLiteral("%1 · %2").arg(lengthText(metres), bearingText(bearing));
        preview.texts.push_back({destination(path[i - 1], bearing, metres / 2), text});
    }
    return preview;
}

QString DrawState::hint() const {
    if (!m_typed.isEmpty())
        return QCoreApplication::translate("MapTools",
                                           "%1 ▏ longueur, puis cap : « 350 45 » · Entrée pour poser le point")
            .arg(m_typed);
    if (m_isDone)
        return QCoreApplication::translate("MapTools", "Cliquer pour une nouvelle mesure · Échap pour l'effacer");
    if (m_isCircle)
        return m_path.empty()
                   ? QCoreApplication::translate("MapTools", "Cliquer au centre du cercle")
                   : QCoreApplication::translate(
                         "MapTools", "Cliquer sur le bord du cercle, ou taper son rayon · Échap pour annuler");
    if (m_purpose == Purpose::Cut)
        return QCoreApplication::translate("MapTools",
                                           "Traverser la zone de part en part · Entrée ou double-clic pour scinder");
    if (m_path.empty()) return QCoreApplication::translate("MapTools", "Cliquer pour poser le premier point");
    if (m_path.size() < fewestVertices())
        return QCoreApplication::translate(
            "MapTools", "Cliquer le point suivant, ou taper longueur et cap · Retour arrière pour l'ôter");
    if (m_purpose == Purpose::Measure && m_path.size() >= 3)
        return QCoreApplication::translate("MapTools", "Entrée pour finir · premier point pour la surface");
    return QCoreApplication::translate("MapTools",
                                       "Entrée ou double-clic pour finir · Retour arrière pour ôter un point");
}

Path DrawState::measuredPath() const {
    if (m_purpose != Purpose::Measure) return {};
    Path path = m_path;
    if (m_isClosed) path.push_back(path.front());
    return path;
}

QString DrawState::measureText() const {
    const Path path = pathWithPointer();
    if (path.size() < 2) return {};
    if (m_isCircle) {
        const double radius = distanceMetres(path[0], path[1]);
        return QStringLiteral("r = %1 · %2").arg(lengthText(radius), areaText(std::numbers::pi * radius * radius));
    }
    if ((m_isArea || m_isClosed) && path.size() >= 3)
        return QStringLiteral("%1 · %2").arg(lengthText(perimeterMetres(path)), areaText(areaSquareMetres(path)));
    const double angle = bearingDegrees(path[path.size() - 2], path.back());
    return QStringLiteral("%1 · %2").arg(lengthText(lengthMetres(path)), bearingText(angle));
}

} // namespace fanion::app
