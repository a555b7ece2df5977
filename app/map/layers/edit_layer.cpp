// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/edit_layer.h"

#include "app/map/map_scene.h"
#include "app/map/map_tools.h"
#include "app/map/shape_path.h"
#include "app/map/symbol_place.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <utility>

namespace fanion::app {

namespace {
constexpr double kHandleRadius = 6;
constexpr int kTextSize = 13;
constexpr double kFaint = 0.6; ///< of what somebody else drags
constexpr double kRoom = 12;   ///< around what is painted, for halos and handles
/** More selected objects than this are still selected, but only the first ones get a halo of their own. */
constexpr std::size_t kMostHalos = 500;
} // namespace

EditLayer::EditLayer(QQuickItem *parent)
    : QQuickPaintedItem(parent), m_symbols(Catalogue::inUse(), QGuiApplication::font()),
      m_lines(Catalogue::inUse(), QGuiApplication::font()) {
    setAntialiasing(true);
    m_textFont.setPixelSize(kTextSize);
    m_textFont.setWeight(QFont::DemiBold);
}

void EditLayer::setAccent(const QColor &accent) {
    if (accent == m_accent) return;
    m_accent = accent;
    polish();
    emit accentChanged();
}

void EditLayer::setOthers(MapScene *others) {
    if (others == m_others) return;
    if (m_others) disconnect(m_others, nullptr, this, nullptr);
    m_others = others;
    if (m_others) connect(m_others, &MapScene::contentChanged, this, [this] { polish(); });
    polish();
    emit othersChanged();
}

void EditLayer::setNight(bool night) {
    if (night == m_night) return;
    m_night = night;
    polish();
    emit nightChanged();
}

void EditLayer::itemChange(ItemChange change, const ItemChangeData &data) {
    if (change == ItemParentHasChanged) setView(qobject_cast<MapView *>(data.item));
    QQuickPaintedItem::itemChange(change, data);
}

void EditLayer::setView(MapView *view) {
    if (m_view) {
        disconnect(m_view, nullptr, this, nullptr);
        disconnect(m_view->tools(), nullptr, this, nullptr);
    }
    m_view = view;
    if (!m_view) return;
    connect(m_view, &MapView::cameraChanged, this, [this] { polish(); });
    connect(m_view, &MapView::sceneChanged, this, [this] { watchScene(); });
    connect(m_view->tools(), &MapTools::previewChanged, this, [this] { polish(); });
    watchScene();
}

void EditLayer::watchScene() {
    if (m_watched) disconnect(m_watched, nullptr, this, nullptr);
    m_watched = m_view->scene();
    if (m_watched) {
        connect(m_watched, &MapScene::selectionChanged, this, [this] { polish(); });
        connect(m_watched, &MapScene::contentChanged, this, [this] { polish(); });
        connect(m_watched, &MapScene::draggedChanged, this, [this] { polish(); });
    }
    polish();
}

QRectF EditLayer::boundsOf(const MapObject &object) const {
    const CatalogueEntry &entry = entryOf(object, Catalogue::inUse());
    if (object.shape == MapShape::Point) {
        const SymbolPlace place = SymbolPlace::of(object, entry, m_view->camera());
        const double reach = place.box.width() * 0.8 + kRoom;
        return {place.at.x() - reach * 1.4, place.at.y() - reach * 1.4, reach * 2.8, reach * 2.8};
    }
    const double reach = LinePainter::reach(entry) + kRoom;
    return screenPath(object, entry, m_view->camera()).boundingRect().adjusted(-reach, -reach, reach, reach);
}

void EditLayer::updatePolish() {
    m_selected.clear();
    m_hovered.clear();
    m_dragged.clear();
    if (!m_view) return;
    const QRectF whole(0, 0, m_view->width(), m_view->height());
    const MapScene *scene = m_view->scene();
    m_preview = m_view->tools()->state().preview();
    for (MapObject &kept : m_view->tools()->keptGhosts())
        m_preview.ghosts.push_back(std::move(kept));
    QRectF bounds;
    const auto show = [&](std::vector<MapObject> &list, const MapObject &object) {
        const QRectF box = boundsOf(object) & whole;
        if (box.isEmpty()) return;
        bounds |= box;
        list.push_back(object);
    };
    if (scene) {
        for (const EntityId id : scene->selection()) {
            if (m_selected.size() >= kMostHalos) break;
            if (const auto object = scene->find(id); object && !scene->isDragged(id)) show(m_selected, *object);
        }
        if (const auto object = scene->find(m_preview.hovered); object && !scene->isSelected(object->id))
            show(m_hovered, *object);
    }
    if (m_others)
        for (const auto &object : m_others->drawingOrder())
            show(m_dragged, *object);
    for (const MapObject &ghost : std::exchange(m_preview.ghosts, {}))
        show(m_preview.ghosts, ghost);
    for (const Position &vertex : m_preview.vertices) {
        const ScreenPoint at = m_view->camera().toScreen(vertex);
        bounds |= QRectF(at.x - kRoom, at.y - kRoom, 2 * kRoom, 2 * kRoom) & whole;
    }
    for (const PreviewText &text : m_preview.texts)
        bounds |= textBox(text).adjusted(-2, -2, 2, 2) & whole;
    for (const Handle &handle : m_preview.handles)
        bounds |= QRectF(handle.at.x() - kRoom, handle.at.y() - kRoom, 2 * kRoom, 2 * kRoom) & whole;
    if (m_preview.band) bounds |= m_preview.band->adjusted(-2, -2, 2, 2) & whole;
    if (m_preview.frame) bounds |= m_preview.frame->adjusted(-2, -kFrameArm, 2, 2) & whole;
    if (!m_preview.lasso.isEmpty()) bounds |= m_preview.lasso.boundingRect().adjusted(-2, -2, 2, 2) & whole;
    const QRect aligned = bounds.toAlignedRect();
    setPosition(aligned.topLeft());
    setSize(aligned.size());
    setVisible(!aligned.isEmpty());
    update();
}

void EditLayer::paint(QPainter *painter) {
    if (!m_view) return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(-position());
    painter->setOpacity(kFaint);
    for (const MapObject &object : m_dragged)
        paintObject(*painter, object);
    painter->setOpacity(1);
    for (const MapObject &object : m_hovered)
        paintSelection(*painter, object, true);
    for (const MapObject &object : m_selected)
        paintSelection(*painter, object, false);
    for (const MapObject &ghost : m_preview.ghosts)
        paintObject(*painter, ghost);
    if (m_preview.frame) {
        painter->setPen(QPen(m_accent, 1.5, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(*m_preview.frame);
        const QPointF top(m_preview.frame->center().x(), m_preview.frame->top());
        painter->drawLine(top, top - QPointF(0, kFrameArm));
    }
    paintHandles(*painter);
    paintTexts(*painter);
    QColor fill = m_accent;
    fill.setAlphaF(0.12F);
    painter->setPen(QPen(m_accent, 1.5));
    painter->setBrush(fill);
    if (m_preview.band) painter->drawRect(*m_preview.band);
    if (m_preview.lasso.size() > 1) painter->drawPolygon(m_preview.lasso);
}

void EditLayer::paintSelection(QPainter &painter, const MapObject &object, bool isHovered) const {
    const CatalogueEntry &entry = entryOf(object, Catalogue::inUse());
    QColor colour = m_accent;
    colour.setAlphaF(isHovered ? 0.45F : 1.0F);
    painter.setBrush(Qt::NoBrush);
    if (object.shape == MapShape::Point) {
        const SymbolPlace place = SymbolPlace::of(object, entry, m_view->camera());
        const QRectF box = place.touch(entry).adjusted(-5, -5, 5, 5);
        painter.save();
        painter.translate(place.at);
        painter.rotate(place.angle);
        painter.translate(-place.at);
        painter.setPen(QPen(m_night ? QColor(0, 0, 0, 140) : QColor(255, 255, 255, 200), 4.5));
        painter.drawRoundedRect(box, 5, 5);
        painter.setPen(QPen(colour, 2));
        painter.drawRoundedRect(box, 5, 5);
        painter.restore();
        return;
    }
    // Along the line, on both sides of its own strokes.
    const PixelLine line(screenPath(object, entry, m_view->camera()), object.shape == MapShape::Area);
    colour.setAlphaF(isHovered ? 0.25F : 0.5F);
    const QRectF view(0, 0, m_view->width(), m_view->height());
    for (const PixelLine::Run &run : line.runsIn(view.adjusted(-20, -20, 20, 20))) {
        painter.setPen(QPen(colour, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(run.points);
    }
}

void EditLayer::paintObject(QPainter &painter, const MapObject &object) const {
    const CatalogueEntry &entry = entryOf(object, Catalogue::inUse());
    const QColor halo = m_night ? QColor(0xE4, 0xE6, 0xEA) : QColor(Qt::white);
    if (object.shape != MapShape::Point) {
        const QPolygonF path = screenPath(object, entry, m_view->camera());
        const QRectF view(0, 0, m_view->width(), m_view->height());
        m_lines.paint(painter, lineSpecOf(object, entry), path, view, halo);
        m_lines.paintLabels(painter, lineSpecOf(object, entry), path, view, halo);
        return;
    }
    const SymbolPlace place = SymbolPlace::of(object, entry, m_view->camera());
    SymbolLook look;
    look.haloColour = halo;
    painter.save();
    painter.translate(place.at);
    painter.rotate(place.angle);
    painter.translate(-place.at);
    m_symbols.paint(painter, specOf(object, entry), place.box, look);
    painter.restore();
}

QRectF EditLayer::textBox(const PreviewText &text) const {
    const ScreenPoint at = m_view->camera().toScreen(text.at);
    const QSizeF size = QFontMetricsF(m_textFont).size(Qt::TextSingleLine, text.text) + QSizeF(12, 6);
    return {std::round(at.x - size.width() / 2), std::round(at.y - size.height() / 2), size.width(), size.height()};
}

void EditLayer::paintTexts(QPainter &painter) const {
    painter.setFont(m_textFont);
    for (const PreviewText &text : m_preview.texts) {
        const QRectF box = textBox(text);
        painter.setPen(QPen(m_accent, 1));
        painter.setBrush(m_night ? QColor(0x1C, 0x1E, 0x20) : QColor(Qt::white));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(m_night ? QColor(0xE4, 0xE6, 0xEA) : QColor(0x1C, 0x1E, 0x20));
        painter.drawText(box, Qt::AlignCenter, text.text);
    }
}

void EditLayer::paintHandles(QPainter &painter) const {
    const auto dot = [&](QPointF at, double radius, const QColor &fill) {
        painter.setPen(QPen(m_accent, 2));
        painter.setBrush(fill);
        painter.drawEllipse(at, radius, radius);
    };
    for (const Position &vertex : m_preview.vertices) {
        const ScreenPoint at = m_view->camera().toScreen(vertex);
        dot({at.x, at.y}, kHandleRadius - 2, Qt::white);
    }
    for (const Handle &handle : m_preview.handles) {
        if (handle.kind == Handle::Kind::Turn && m_selected.size() == 1) {
            const ScreenPoint at = m_view->camera().toScreen(m_selected.front().path.front());
            painter.setPen(QPen(m_accent, 1.5, Qt::DashLine));
            painter.drawLine(QPointF(at.x, at.y), handle.at);
        }
        const bool isMiddle = handle.kind == Handle::Kind::Middle;
        dot(handle.at, isMiddle ? kHandleRadius - 2 : kHandleRadius, isMiddle ? m_accent : QColor(Qt::white));
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace fanion::app
