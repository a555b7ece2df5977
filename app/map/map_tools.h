// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/map/object_place.h"
#include "core/geo/map_camera.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QPointF>
#include <QPolygonF>
#include <QStringList>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

class QHoverEvent;
class QKeyEvent;
class QMouseEvent;

namespace fanion::app {

class MapView;
class MapScene;
class ToolState;

/**
 * What clicks, drags and keys on the map mean. It only reads the scene; results leave as signals and the caller writes
 * the board (places as coordinates, ids as 16 hex digits). One per MapView, on the UI thread.
 *
 * select: click, Ctrl or Shift click adds or takes away, Shift drag draws a box, drag moves what is selected, handles
 *   turn a directed sign and move vertices, a click on the middle of a side adds one, Delete asks to delete. Several
 *   selected objects have a frame: its corners scale them about its middle, its arm turns them (Shift: by 15°).
 * lasso: a loop drawn round objects selects them, and select is back.
 * place: click puts the sign of `catalogueKey` ("engin", "vehicle:FPT"); the tool stays for the next one when Shift is
 *   held or `sticky` is on, else it goes back to select.
 * draw: clicks add vertices, Enter or double click ends, Backspace takes the last one back, Escape cancels. A line, a
 *   ring or a circle (centre, then edge) as the entry of `catalogueKey` says.
 *   Digits begin a typed leg ("350 45": 350 m towards 45°), Enter sets its end. Alt draws past what is near.
 * ink: a line or ring of `catalogueKey` (else a plain line) drawn with the hand, from press to release; the tool stays.
 * measure: as drawing, and the length is in `measureText`; back at the first point it is an area. Nothing is sent.
 * cut: as drawing a line; what it goes through is to be split.
 * pan: left drag moves the map and nothing is selected.
 */
class MapTools final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("MapView.tools")
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged)
    /** What the place and draw tools make. Setting it to an entry of the catalogue also takes the tool it needs. */
    Q_PROPERTY(QString catalogueKey READ catalogueKey WRITE setCatalogueKey NOTIFY toolChanged)
    /** Overrides of the entry for the preview: empty for its own. Same words as the board's. */
    Q_PROPERTY(QString nature READ nature WRITE setNature NOTIFY previewChanged)
    Q_PROPERTY(QString phase READ phase WRITE setPhase NOTIFY previewChanged)
    Q_PROPERTY(bool sticky READ isSticky WRITE setSticky NOTIFY stickyChanged)
    /** An observer selects and looks but moves and draws nothing. */
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly NOTIFY readOnlyChanged)
    /** Vertices set so far; 0 when nothing is being drawn. */
    Q_PROPERTY(int vertexCount READ vertexCount NOTIFY previewChanged)
    /** Something is under way that Escape would cancel. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY previewChanged)
    /** One line that says what to do now. */
    Q_PROPERTY(QString hint READ hint NOTIFY previewChanged)
    /** Length (and area of a ring) of what is being drawn or measured, "1,2 km"; empty otherwise. */
    Q_PROPERTY(QString measureText READ measureText NOTIFY previewChanged)

public:
    enum Tool { Select, Pan, Place, Draw, Measure, Ink, Lasso, Cut };
    Q_ENUM(Tool)
    /** The same as app/map/arrange.h, for QML. */
    enum Arrange { Left, Centre, Right, Top, Middle, Bottom, Across, Down };
    Q_ENUM(Arrange)

    explicit MapTools(MapView *view);
    ~MapTools() override;

    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    [[nodiscard]] QString catalogueKey() const { return m_key; }
    void setCatalogueKey(const QString &key);
    [[nodiscard]] QString nature() const { return m_nature; }
    void setNature(const QString &nature);
    [[nodiscard]] QString phase() const { return m_phase; }
    void setPhase(const QString &phase);
    [[nodiscard]] bool isSticky() const { return m_sticky; }
    void setSticky(bool sticky);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] int vertexCount() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString measureText() const;

    /** The places measured so far, by the measuring tool; closed when it came back to the first. */
    Q_INVOKABLE [[nodiscard]] QList<QGeoCoordinate> measuredPath() const;
    /** Ends a drawing, as Enter does. */
    Q_INVOKABLE void finish();
    /** Escape: drops what is under way; a second time goes back to select, a third clears the selection. */
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void removeLastVertex();
    /** Lines up or spreads what is selected and may move, by its boxes on the screen. */
    Q_INVOKABLE void arrange(Arrange how);
    /** Selects everything on the map that is the same sign as something selected. */
    Q_INVOKABLE void selectAlike();

    // For MapView: true when the tool has used the event.
    bool mousePress(QMouseEvent *event);
    bool mouseMove(QMouseEvent *event);
    bool mouseRelease(QMouseEvent *event);
    bool mouseDoubleClick(QMouseEvent *event);
    void hover(std::optional<QPointF> point);
    bool keyPress(QKeyEvent *event);
    /** A key that is typed into the tool now, though it is a shortcut elsewhere. */
    [[nodiscard]] bool wants(const QKeyEvent &event) const;
    /** The pointer was taken away in the middle of something (a popup, another window). */
    void interrupted();

    // For the layer that draws previews, and for the tools' states.
    [[nodiscard]] const ToolState &state() const { return *m_state; }
    [[nodiscard]] MapView &view() const { return *m_view; }
    /** Null until the view has a scene. */
    [[nodiscard]] MapScene *scene() const;
    /** The object the catalogue key would make at a path: what is previewed. */
    [[nodiscard]] MapObject previewOf(const Path &path) const;
    void notifyPreview() { emit previewChanged(); }
    /** An object's place as results tell it. */
    [[nodiscard]] static ObjectPlace placeOf(const MapObject &object, bool withRotation);
    /**
     * Shows the result of an edit until the board tells it (or half a second has passed: it was refused), so that
     * nothing jumps back in between. An object without an id stands for one just made.
     */
    void keepGhost(const MapObject &ghost);
    [[nodiscard]] std::vector<MapObject> keptGhosts() const;
    /** The objects whose kept ghost is shown in their stead. */
    [[nodiscard]] std::unordered_set<EntityId> keptIds() const;

signals:
    void toolChanged();
    void stickyChanged();
    void readOnlyChanged();
    /** Anything the preview layer shows has changed. */
    void previewChanged();

    // Results.
    void placed(const QString &catalogueKey, const QGeoCoordinate &place);
    /** At least two places; for a circle its centre and a place on its edge; a ring's first place is not repeated. */
    void drawn(const QString &catalogueKey, const QList<QGeoCoordinate> &path);
    /** A line was drawn through what is to be split. */
    void cut(const QList<QGeoCoordinate> &line);
    /** One point object was dragged to a new place. */
    void moved(const QString &id, const QGeoCoordinate &place);
    /** Several objects, or lines and areas, were dragged by degrees of latitude and longitude. */
    void shifted(const QStringList &ids, double latitude, double longitude);
    /** What is selected is being dragged by so many degrees, and not dropped yet; (0, 0): not any more. */
    void dragging(double latitude, double longitude);
    /** This is being turned, scaled or reshaped, and would come there; nothing: not any more. */
    void shaping(const QList<fanion::app::ObjectPlace> &places);
    /** Vertices of a line or area were moved, added or removed. */
    void reshaped(const QString &id, const QList<QGeoCoordinate> &path);
    /** Several objects were turned, scaled, lined up or spread. */
    void rearranged(const QList<fanion::app::ObjectPlace> &places);
    /** Degrees clockwise from north. */
    void rotated(const QString &id, double degrees);
    /** Double click or Enter on an object. */
    void activated(const QString &id);
    /** Right click: on an object (which is then selected) or, with an empty id, on the map. */
    void contextRequested(const QString &id, const QGeoCoordinate &place, const QPointF &point);
    void deleteRequested(const QStringList &ids);
    /** So many of the objects that were to be deleted are on a locked overlay, and stay. */
    void heldBack(int count);

private:
    [[nodiscard]] std::unique_ptr<ToolState> makeState();
    void watchScene();
    void releaseGhosts(bool all);

    /** An edit sent but not yet told by the board. */
    struct Kept {
        MapObject ghost;
        std::shared_ptr<const MapObject> before; ///< null for one just made
    };

    MapView *m_view;
    Tool m_tool = Select;
    QString m_key;
    QString m_nature;
    QString m_phase;
    bool m_sticky = false;
    bool m_readOnly = false;
    std::unique_ptr<ToolState> m_state;
    std::unique_ptr<ToolState> m_retired; ///< it may be the one that asked to be replaced
    std::vector<Kept> m_kept;
    QTimer m_keptTimer;
    QMetaObject::Connection m_sceneConnection;
};

} // namespace fanion::app
