// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_view.h"

#include "app/map/basemap/basemap_layer.h"
#include "app/map/camera_motion.h"
#include "app/map/map_scene.h"
#include "app/map/map_tools.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kClosestShow = 16; ///< showing one object does not zoom in beyond this
constexpr int kRestMs = 600;        ///< a view the map stays at for so long is one the officer stopped at
constexpr double kMostMagnified = 8;
constexpr double kScaleBarPixels = 140;
constexpr double kInchMetres = 0.0254;

Position toPosition(const QGeoCoordinate &coordinate) {
    return Position::fromDegrees(coordinate.latitude(), coordinate.longitude());
}

QGeoCoordinate toGeo(Position position) {
    return {position.latitude(), position.longitude()};
}

Bounds mainlandFrance() {
    Bounds bounds;
    bounds.extend(Position::fromDegrees(41.3, -5.3));
    bounds.extend(Position::fromDegrees(51.2, 9.7));
    return bounds;
}

} // namespace

MapView::MapView(QQuickItem *parent) : QQuickItem(parent), m_tools(new MapTools(this)) {
    m_motion =
        new CameraMotion([this] { return m_camera; }, [this](const MapCamera &camera) { setCamera(camera); }, this);
    m_camera.setZoom(6);
    m_camera.setCentre(Position::fromDegrees(46.6, 2.5));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_rest.callOnTimeout(this, &MapView::stopHere);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton | Qt::BackButton | Qt::ForwardButton);
    setAcceptHoverEvents(true);
    setFlag(ItemIsFocusScope);
    setActiveFocusOnTab(true);
    setClip(true);
}

MapView::~MapView() = default;

void MapView::setCamera(const MapCamera &wanted) {
    MapCamera camera = wanted;
    camera.resize(std::max(1.0, width()), std::max(1.0, height()));
    camera.setZoom(std::clamp(camera.zoom(), m_minimumZoom, m_maximumZoom));
    if (camera == m_camera) return;
    m_camera = camera;
    if (m_mover == Mover::Officer && !m_followsAll) m_rest.start();
    emit cameraChanged();
    if (m_pointer) emit pointerChanged();
}

QGeoCoordinate MapView::center() const {
    return toGeo(m_camera.centrePosition());
}

void MapView::setCenter(const QGeoCoordinate &center) {
    if (!center.isValid()) return;
    MapCamera camera = m_camera;
    camera.setCentre(toPosition(center));
    takeOver();
    setCamera(camera);
}

void MapView::setZoomLevel(double zoom) {
    MapCamera camera = m_camera;
    camera.setZoom(zoom);
    takeOver();
    setCamera(camera);
}

void MapView::setMinimumZoomLevel(double zoom) {
    if (zoom == m_minimumZoom) return;
    m_minimumZoom = std::clamp(zoom, MapCamera::kMinZoom, m_maximumZoom);
    setCamera(m_camera);
    emit zoomLimitsChanged();
}

void MapView::setMaximumZoomLevel(double zoom) {
    if (zoom == m_maximumZoom) return;
    m_maximumZoom = std::clamp(zoom, m_minimumZoom, MapCamera::kMaxZoom);
    setCamera(m_camera);
    emit zoomLimitsChanged();
}

void MapView::setBearing(double degrees) {
    MapCamera camera = m_camera;
    camera.setBearing(degrees);
    takeOver();
    setCamera(camera);
}

double MapView::scaleDenominator() const {
    const QScreen *screen = window() ? window()->screen() : QGuiApplication::primaryScreen();
    // Some displays report nonsense; 96 dpi is what the desktop then means by a pixel.
    const double reported = screen ? screen->physicalDotsPerInch() / screen->devicePixelRatio() : 0;
    const double dotsPerInch = reported > 50 && reported < 400 ? reported : 96;
    return m_camera.metresPerPixel() * dotsPerInch / kInchMetres;
}

double MapView::scaleBarMetres() const {
    const double longest = m_camera.metresPerPixel() * kScaleBarPixels;
    const double power = std::pow(10, std::floor(std::log10(longest)));
    for (const double digit : {5.0, 2.0})
        if (digit * power <= longest) return digit * power;
    return power;
}

QString MapView::scaleBarText() const {
    const double metres = scaleBarMetres();
    const QLocale locale;
    if (metres >= 1000) return locale.toString(metres / 1000, 'f', 0) + QStringLiteral(" km");
    return locale.toString(metres, 'f', metres < 1 ? 1 : 0) + QStringLiteral(" m");
}

double MapView::scaleBarLength() const {
    return scaleBarMetres() / m_camera.metresPerPixel();
}

QGeoCoordinate MapView::pointerCoordinate() const {
    return m_pointer ? toCoordinate(*m_pointer) : QGeoCoordinate();
}

void MapView::setScene(MapScene *scene) {
    if (scene == m_scene) return;
    if (m_scene) disconnect(m_scene, nullptr, this, nullptr);
    m_tools->interrupted();
    m_scene = scene;
    if (m_scene) {
        connect(m_scene, &QObject::destroyed, this, [this] { setScene(nullptr); });
        connect(m_scene, &MapScene::contentChanged, this, &MapView::follow);
    }
    emit sceneChanged();
}

void MapView::setAnimationDuration(int milliseconds) {
    if (milliseconds == m_animationDuration) return;
    m_animationDuration = std::max(0, milliseconds);
    emit animationDurationChanged();
}

QPointF MapView::fromCoordinate(const QGeoCoordinate &coordinate) const {
    return toScreen(coordinate.latitude(), coordinate.longitude());
}

QGeoCoordinate MapView::toCoordinate(const QPointF &point) const {
    return toGeo(m_camera.toPosition({point.x(), point.y()}));
}

QPointF MapView::toScreen(double latitude, double longitude) const {
    const ScreenPoint point = m_camera.toScreen(toMercator(latitude, longitude));
    return {point.x, point.y};
}

void MapView::pan(double dx, double dy) {
    MapCamera camera = m_camera;
    camera.pan(dx, dy);
    takeOver();
    setCamera(camera);
}

void MapView::zoomBy(double levels, const QPointF &anchor) {
    if (!m_rest.isActive()) stopHere();
    setFollowsAll(false); // a zoom under way goes on: steps add up
    m_mover = Mover::Officer;
    emit takenOver();
    m_motion->zoomBy(levels, anchor, m_minimumZoom, m_maximumZoom, m_animationDuration);
}

void MapView::zoomIn() {
    zoomBy(1, {width() / 2, height() / 2});
}

void MapView::zoomOut() {
    zoomBy(-1, {width() / 2, height() / 2});
}

void MapView::pinch(const QPointF &centre, const QPointF &shift, double scale, double degrees) {
    if (!(scale > 0)) return;
    MapCamera camera = m_camera;
    camera.pan(shift.x(), shift.y());
    const ScreenPoint anchor{centre.x(), centre.y()};
    camera.zoomAt(anchor, std::clamp(camera.zoom() + std::log2(scale), m_minimumZoom, m_maximumZoom));
    if (degrees != 0) camera.rotateAt(anchor, camera.bearing() - degrees);
    takeOver();
    setCamera(camera);
}

void MapView::fit(const QList<QGeoCoordinate> &places, double padding) {
    Bounds bounds;
    for (const QGeoCoordinate &place : places)
        if (place.isValid()) bounds.extend(toPosition(place));
    MapCamera camera = m_camera;
    camera.fit(bounds, padding, kClosestShow);
    stopHere();
    takeOver();
    m_motion->flyTo(camera, m_animationDuration * 2);
}

void MapView::showObjects(const QStringList &ids) {
    if (!m_scene) return;
    Bounds bounds;
    for (const QString &text : ids)
        if (const auto id = EntityId::fromHex(text.toStdString()))
            if (const auto object = m_scene->find(*id)) bounds.extend(object->path);
    MapCamera camera = m_camera;
    camera.fit(bounds, 96, std::max(kClosestShow, camera.zoom()));
    stopHere();
    takeOver();
    m_motion->flyTo(camera, m_animationDuration * 2);
}

void MapView::showAll() {
    stopHere();
    takeOver();
    m_motion->flyTo(cameraOfAll(), m_animationDuration * 2);
}

void MapView::showView(const QGeoCoordinate &center, double zoom, double bearing) {
    if (!center.isValid()) return;
    MapCamera camera = m_camera;
    camera.setCentre(toPosition(center));
    camera.setZoom(std::clamp(zoom, m_minimumZoom, m_maximumZoom));
    camera.setBearing(bearing);
    stopHere();
    takeOver();
    m_motion->flyTo(camera, m_animationDuration * 2);
}

void MapView::goBack() {
    const bool returns = isLed();
    if (m_rest.isActive()) stopHere();
    showPast(returns ? m_history.present() : m_history.back());
}

void MapView::goForward() {
    if (m_rest.isActive()) stopHere();
    showPast(m_history.forward());
}

void MapView::showPast(const std::optional<MapCamera> &view) {
    if (!view) return;
    m_motion->stop();
    setFollowsAll(false);
    m_mover = Mover::History;
    emit takenOver();
    emit historyChanged();
    m_motion->flyTo(*view, m_animationDuration * 2);
}

void MapView::goTo(const QGeoCoordinate &center, double zoom) {
    if (!center.isValid()) return;
    MapCamera camera = m_camera;
    camera.setCentre(toPosition(center));
    camera.setZoom(std::clamp(zoom, m_minimumZoom, m_maximumZoom));
    if (m_mover == Mover::Officer) stopHere();
    setFollowsAll(false);
    m_mover = Mover::Other;
    emit historyChanged();
    m_motion->flyTo(camera, m_animationDuration * 2);
}

MapCamera MapView::cameraOfAll() const {
    Bounds bounds;
    if (m_scene)
        for (const auto &object : m_scene->drawingOrder())
            bounds.extend(object->path);
    MapCamera camera = m_camera;
    camera.setBearing(0);
    camera.fit(bounds.isEmpty() ? mainlandFrance() : bounds, 64, kClosestShow);
    return camera;
}

void MapView::setFollowsAll(bool follows) {
    if (follows == m_followsAll) return;
    m_followsAll = follows;
    if (follows) { // another incident
        m_rest.stop();
        m_history.clear();
        m_mover = Mover::Officer;
        emit historyChanged();
    }
    emit followsAllChanged();
    follow();
}

void MapView::setMagnification(double times) {
    times = std::clamp(times, 1.0, kMostMagnified);
    if (times == m_magnification) return;
    m_magnification = times;
    emit magnificationChanged();
}

void MapView::follow() {
    if (!m_followsAll || width() <= 0 || height() <= 0) return;
    m_motion->stop();
    setCamera(cameraOfAll());
}

void MapView::stopHere() {
    m_rest.stop();
    m_history.visit(m_camera);
    emit historyChanged();
}

void MapView::takeOver() {
    m_motion->stop();
    setFollowsAll(false);
    if (!m_rest.isActive()) stopHere();
    m_mover = Mover::Officer;
    emit takenOver();
}

void MapView::itemChange(ItemChange change, const ItemChangeData &data) {
    if (change == ItemChildAddedChange) {
        if (auto *basemap = qobject_cast<BasemapLayer *>(data.item)) {
            connect(this, &MapView::cameraChanged, basemap, [this, basemap] { basemap->setCamera(m_camera); });
            connect(this, &MapView::magnificationChanged, basemap, &BasemapLayer::updateLook);
            basemap->setCamera(m_camera);
        }
    } else if (change == ItemChildRemovedChange) {
        disconnect(this, nullptr, data.item, nullptr);
    }
    QQuickItem::itemChange(change, data);
}

void MapView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size()) return;
    setCamera(m_camera);
    follow();
}

} // namespace fanion::app
