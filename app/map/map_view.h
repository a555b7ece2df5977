// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/view_history.h"
#include "core/geo/map_camera.h"

#include <QGeoCoordinate>
#include <QQuickItem>
#include <QTimer>

namespace fanion::app {

class MapScene;
class MapTools;
class CameraMotion;

/**
 * The map's camera and its input: what QML binds to. Layers are its children and follow its camera; the tools decide
 * what clicks and drags mean. Names follow QtLocation's Map where they mean the same.
 *
 * Navigation: wheel zooms at the pointer (half a level a notch), middle drag pans, left drag pans where the tool leaves
 * it, double click on nothing zooms in, + - arrows and Home on the keyboard, pinch through pinch(). The views the
 * officer stopped at can be gone back to, also with the mouse's buttons for that; what others had the map show cannot.
 */
class MapView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate center READ center WRITE setCenter NOTIFY cameraChanged)
    /** Web Mercator zoom: the world is 256·2^zoom pixels wide. */
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged)
    Q_PROPERTY(double minimumZoomLevel READ minimumZoomLevel WRITE setMinimumZoomLevel NOTIFY zoomLimitsChanged)
    Q_PROPERTY(double maximumZoomLevel READ maximumZoomLevel WRITE setMaximumZoomLevel NOTIFY zoomLimitsChanged)
    /** Degrees clockwise from north that point up. */
    Q_PROPERTY(double bearing READ bearing WRITE setBearing NOTIFY cameraChanged)
    Q_PROPERTY(double metresPerPixel READ metresPerPixel NOTIFY cameraChanged)
    /** The n of the scale 1:n at the centre, on this screen. */
    Q_PROPERTY(double scaleDenominator READ scaleDenominator NOTIFY cameraChanged)
    /** A round length for the scale bar ("500 m") and its pixels. */
    Q_PROPERTY(QString scaleBarText READ scaleBarText NOTIFY cameraChanged)
    Q_PROPERTY(double scaleBarLength READ scaleBarLength NOTIFY cameraChanged)
    /** What is under the pointer; invalid when it is not over the map. */
    Q_PROPERTY(QGeoCoordinate pointerCoordinate READ pointerCoordinate NOTIFY pointerChanged)
    Q_PROPERTY(fanion::app::MapScene *scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(fanion::app::MapTools *tools READ tools CONSTANT)
    /**
     * Until somebody moves the map it shows everything, at once and whatever arrives: for an incident that is being
     * opened.
     */
    Q_PROPERTY(bool followsAll READ followsAll WRITE setFollowsAll NOTIFY followsAllChanged)
    /** How many times larger than itself it is drawn (its scale): what is painted is that much finer. 1 to 8. */
    Q_PROPERTY(double magnification READ magnification WRITE setMagnification NOTIFY magnificationChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY historyChanged)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY historyChanged)
    /** Milliseconds of a zoom step; 0 jumps. */
    Q_PROPERTY(int animationDuration READ animationDuration WRITE setAnimationDuration NOTIFY animationDurationChanged)

public:
    explicit MapView(QQuickItem *parent = nullptr);
    ~MapView() override;

    [[nodiscard]] const MapCamera &camera() const { return m_camera; }
    /** Every change of the camera passes here: limits are applied, listeners told once. */
    void setCamera(const MapCamera &camera);

    [[nodiscard]] QGeoCoordinate center() const;
    void setCenter(const QGeoCoordinate &center);
    [[nodiscard]] double zoomLevel() const { return m_camera.zoom(); }
    void setZoomLevel(double zoom);
    [[nodiscard]] double minimumZoomLevel() const { return m_minimumZoom; }
    void setMinimumZoomLevel(double zoom);
    [[nodiscard]] double maximumZoomLevel() const { return m_maximumZoom; }
    void setMaximumZoomLevel(double zoom);
    [[nodiscard]] double bearing() const { return m_camera.bearing(); }
    void setBearing(double degrees);
    [[nodiscard]] double metresPerPixel() const { return m_camera.metresPerPixel(); }
    [[nodiscard]] double scaleDenominator() const;
    [[nodiscard]] QString scaleBarText() const;
    [[nodiscard]] double scaleBarLength() const;
    [[nodiscard]] QGeoCoordinate pointerCoordinate() const;
    [[nodiscard]] MapScene *scene() const { return m_scene; }
    void setScene(MapScene *scene);
    [[nodiscard]] MapTools *tools() const { return m_tools; }
    [[nodiscard]] bool followsAll() const { return m_followsAll; }
    void setFollowsAll(bool follows);
    [[nodiscard]] double magnification() const { return m_magnification; }
    void setMagnification(double times);
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack() || isLed(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    [[nodiscard]] int animationDuration() const { return m_animationDuration; }
    void setAnimationDuration(int milliseconds);

    Q_INVOKABLE [[nodiscard]] QPointF fromCoordinate(const QGeoCoordinate &coordinate) const;
    Q_INVOKABLE [[nodiscard]] QGeoCoordinate toCoordinate(const QPointF &point) const;
    Q_INVOKABLE [[nodiscard]] QPointF toScreen(double latitude, double longitude) const;
    /** Moves the content by pixels, as a drag does. */
    Q_INVOKABLE void pan(double dx, double dy);
    /** Zooms by levels around a point of the view, animated. */
    Q_INVOKABLE void zoomBy(double levels, const QPointF &anchor);
    /** The same around the middle. */
    Q_INVOKABLE void zoomIn();
    Q_INVOKABLE void zoomOut();
    /** A step of a pinch: the content under \p centre moves by \p shift, grows by \p scale and turns by \p degrees. */
    Q_INVOKABLE void pinch(const QPointF &centre, const QPointF &shift, double scale, double degrees);
    /** Shows all the places with a margin. Does nothing for none. */
    Q_INVOKABLE void fit(const QList<QGeoCoordinate> &places, double padding = 48);
    /** Shows objects of the scene (ids of 16 hex digits) without zooming in beyond level 16. */
    Q_INVOKABLE void showObjects(const QStringList &ids);
    /** Shows everything on the map; mainland France when there is nothing. */
    Q_INVOKABLE void showAll();
    /** Goes to a view the officer has chosen; all of it, the bearing too. */
    Q_INVOKABLE void showView(const QGeoCoordinate &center, double zoom, double bearing);
    /** To the view before, or after going back. From where somebody else led the map, back is to one's own last view.
     */
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();
    /** Goes to where somebody else looks; the officer's own move (takenOver) breaks it off. */
    Q_INVOKABLE void goTo(const QGeoCoordinate &center, double zoom);

signals:
    void cameraChanged();
    /** The officer at this screen moved the map, or had it moved; not goTo(). */
    void takenOver();
    void zoomLimitsChanged();
    void pointerChanged();
    void sceneChanged();
    void followsAllChanged();
    void magnificationChanged();
    void historyChanged();
    void animationDurationChanged();

protected:
    bool event(QEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] MapCamera cameraOfAll() const;
    /** Somebody takes the map over: what moved it by itself ends. */
    void takeOver();
    /** The present view is one to come back to. */
    void stopHere();
    /** Somebody else's view is shown. */
    [[nodiscard]] bool isLed() const { return m_mover == Mover::Other && m_history.present().has_value(); }
    void showPast(const std::optional<MapCamera> &view);
    void follow();
    void setPointer(std::optional<QPointF> point);
    [[nodiscard]] bool isNavigationKey(QKeyEvent *event);
    [[nodiscard]] double scaleBarMetres() const;

    MapCamera m_camera;
    double m_minimumZoom = 2;
    double m_maximumZoom = 20;
    MapScene *m_scene = nullptr;
    MapTools *m_tools;
    CameraMotion *m_motion;
    int m_animationDuration = 160;
    double m_magnification = 1;
    enum class Mover : std::uint8_t { Officer, History, Other };
    Mover m_mover = Mover::Officer; ///< who moved the map last
    ViewHistory m_history;
    QTimer m_rest; ///< runs while the officer moves the map
    bool m_followsAll = false;
    bool m_panning = false;
    QPointF m_lastMouse;
    std::optional<QPointF> m_pointer;
};

} // namespace fanion::app
