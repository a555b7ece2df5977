// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"

#include <QEvent>
#include <QGeoCoordinate>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace fanion::app {

class MapTools;

/** A press, move or release of a button on the map. */
struct PointerInput {
    QPointF at;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
};

/** Something to take hold of. */
struct Handle {
    enum class Kind : std::uint8_t { Vertex, Middle, Turn, Scale, TurnAll };
    Kind kind = Kind::Vertex;
    QPointF at;            ///< on the screen
    std::size_t index = 0; ///< of the vertex, of the vertex before the middle, of the corner
    bool operator==(const Handle &) const = default;
};

/** Words at a place of the map while a tool is at work. */
struct PreviewText {
    Position at;
    QString text;
    bool operator==(const PreviewText &) const = default;
};

/** What the edit layer shows of a tool. */
struct ToolPreview {
    std::vector<MapObject> ghosts; ///< drawn as they would be
    Path vertices;                 ///< dots of a drawing in progress
    std::vector<PreviewText> texts;
    std::vector<Handle> handles;
    std::optional<QRectF> band;
    std::optional<QRectF> frame; ///< round several objects
    QPolygonF lasso;
    EntityId hovered;
};

/** Pixels from the frame round several objects to the handle that turns them. */
inline constexpr double kFrameArm = 30;

/** Pixels the pointer may move between press and release of a click. */
inline constexpr double kClickSlack = 5;

/** One tool at work: a small state machine. It lives as long as the tool is chosen. */
class ToolState {
public:
    explicit ToolState(MapTools &tools) : m_tools(tools) {}
    virtual ~ToolState() = default;
    ToolState(const ToolState &) = delete;
    ToolState &operator=(const ToolState &) = delete;

    // True when the event was used; false leaves it to navigation.
    virtual bool press(const PointerInput &input) = 0;
    virtual bool move(const PointerInput &) { return false; }
    virtual bool release(const PointerInput &) { return false; }
    virtual bool doubleClick(const PointerInput &) { return false; }
    virtual void hover(std::optional<QPointF>) {}
    virtual bool key(QKeyEvent &) { return false; }
    /** A key that is typed into the tool now, whatever it is a shortcut of. */
    [[nodiscard]] virtual bool wants(const QKeyEvent &) const { return false; }
    /** Drops what is under way; false when there was nothing. */
    virtual bool cancel() { return false; }
    virtual void finish() {}
    virtual void removeLastVertex() {}

    [[nodiscard]] virtual ToolPreview preview() const { return {}; }
    [[nodiscard]] virtual bool isBusy() const { return false; }
    [[nodiscard]] virtual int vertexCount() const { return 0; }
    [[nodiscard]] virtual QString hint() const { return {}; }
    [[nodiscard]] virtual QString measureText() const { return {}; }
    /** What is measured so far; closed when it came back to its first place. */
    [[nodiscard]] virtual Path measuredPath() const { return {}; }

protected:
    [[nodiscard]] MapTools &tools() const { return m_tools; }

private:
    MapTools &m_tools;
};

} // namespace fanion::app
