// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a page.
#include "app/shell/whiteboard/page_canvas.h"

#include "app/shell/whiteboard/page_words.h"

#include <QCursor>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kFarthest = 0.05; ///< pixels for a unit
constexpr double kNearest = 6;
constexpr double kMargin = 16; ///< pixels round everything
constexpr double kDots = 40;   ///< page units between the dots of the ground
constexpr int kSettle = 1500;  ///< ms: a change that was refused is back in its place by then
constexpr double kCorner = 5;

} // namespace

PageCanvas::PageCanvas(QQuickItem *parent) : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setFlag(ItemAcceptsInputMethod, false);
    setActiveFocusOnTab(true);
    setAntialiasing(true);
    PageLook look;
    look.font = QGuiApplication::font();
    m_painter.setLook(look);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettle);
    m_settling.callOnTimeout(this, &PageCanvas::giveUp);
}

void PageCanvas::setScene(PageScene *scene) {
    m_scene = scene;
    connect(scene, &PageScene::changed, this, [this] {
        if (m_settles) giveUp();
        emit currentChanged();
        update();
    });
    connect(scene, &PageScene::pageChanged, this, [this] {
        emit currentChanged();
        update();
    });
}

void PageCanvas::setSelection(Selection *selection) {
    m_selection = selection;
    connect(selection, &Selection::changed, this, [this] {
        emit currentChanged();
        update();
    });
}

void PageCanvas::setPreviews(PreviewLoader *previews) {
    m_previews = previews;
    if (previews) connect(previews, &PreviewLoader::made, this, [this] { update(); });
    update();
}

QImage PageCanvas::pictureOf(const AttachmentRef &ref, double pixels) const {
    if (!m_previews) return {};
    const double seen = pixels * (window() ? window()->effectiveDevicePixelRatio() : 1);
    const int edge = seen > PreviewLoader::kThumbnail * 1.3 ? PreviewLoader::kMiddle : PreviewLoader::kThumbnail;
    return m_previews->pictureOrWant(ref, {edge});
}

void PageCanvas::setTool(Tool tool) {
    const Tool wanted = m_canEdit ? tool : Select;
    if (std::exchange(m_tool, wanted) == wanted) return;
    emit toolChanged();
    setCursor(QCursor(m_tool == Select ? Qt::ArrowCursor : Qt::CrossCursor));
}

void PageCanvas::setEditedId(const QString &id) {
    if (const EntityId edited = toEntityId(id); std::exchange(m_edited, edited) == edited) return;
    emit editedIdChanged();
    update();
}

void PageCanvas::setPapers(const QList<QColor> &papers) {
    PageLook look = m_painter.look();
    look.papers = papers;
    m_painter.setLook(std::move(look));
    lookAgain();
}

void PageCanvas::setColour(QColor PageLook::*part, const QColor &colour) {
    PageLook look = m_painter.look();
    look.*part = colour;
    m_painter.setLook(std::move(look));
    lookAgain();
}

void PageCanvas::lookAgain() {
    emit lookChanged();
    update();
}

QStringList PageCanvas::ownIds() const {
    QStringList ids = m_scene && m_selection ? m_selection->ids() : QStringList();
    ids.removeIf([this](const QString &id) { return !m_scene->find(toEntityId(id)); });
    return ids;
}

QString PageCanvas::currentText() const {
    const QStringList ids = ownIds();
    if (ids.isEmpty()) return {};
    const auto count = static_cast<int>(ids.size());
    return count == 1 ? m_scene->spoken(ids.front()) : tr("%n éléments sélectionnés", nullptr, count);
}

QRectF PageCanvas::toViewBox(const QRectF &box) const {
    return {toView(box.topLeft()), box.size() * m_zoom};
}

void PageCanvas::setView(QPointF origin, double zoom) {
    if (origin == m_origin && zoom == m_zoom) return;
    m_origin = origin;
    m_zoom = zoom;
    emit viewChanged();
    update();
}

void PageCanvas::zoomAt(QPointF at, double factor) {
    const double zoom = std::clamp(m_zoom * factor, kFarthest, kNearest);
    setView(toPage(at) - at / zoom, zoom);
}

void PageCanvas::pan(QPointF pixels) {
    setView(m_origin - pixels / m_zoom, m_zoom);
}

void PageCanvas::showAll() {
    const QRectF all = m_scene ? m_scene->bounds() : QRectF();
    if (all.isEmpty() || width() < 1 || height() < 1) return setView({-kMargin, -kMargin}, 1);
    const double across = std::max(1.0, width() - 2 * kMargin) / all.width();
    const double down = std::max(1.0, height() - 2 * kMargin) / all.height();
    const double zoom = std::clamp(std::min({across, down, 1.0}), kFarthest, kNearest);
    setView(all.center() - QPointF(width(), height()) / 2 / zoom, zoom);
}

void PageCanvas::reveal(const QString &id) {
    const QRectF box = m_scene ? m_scene->boxOf(id) : QRectF();
    const QRectF seen(m_origin, QSizeF(width(), height()) / m_zoom);
    if (box.isNull() || seen.contains(box)) return;
    setView(box.center() - QPointF(width(), height()) / 2 / m_zoom, m_zoom);
}

QRectF PageCanvas::usualBox(const QString &form, QPointF middle) {
    const QSizeF size = form == QLatin1String("text")    ? QSizeF(240, 40)
                        : form == QLatin1String("frame") ? QSizeF(480, 360)
                                                         : QSizeF(160, 120);
    return {middle - QPointF(size.width(), size.height()) / 2, size};
}

const PageShape *PageCanvas::single() const {
    return m_scene && m_selection ? m_scene->find(toEntityId(m_selection->single())) : nullptr;
}

QPointF PageCanvas::shiftOf(const PageShape &shape) const {
    return !shape.isLocked && m_dragged.contains(shape.id) ? m_shift : QPointF();
}

PagePainter::View PageCanvas::view() const {
    PagePainter::View view{QRectF(m_origin, QSizeF(width(), height()) / m_zoom), m_zoom,
                           m_scene ? m_scene->legend() : QStringList(), m_edited};
    view.picture = [this](const AttachmentRef &ref, double pixels) { return pictureOf(ref, pixels); };
    if (!m_shift.isNull()) view.shift = [this](const PageShape &shape) { return shiftOf(shape); };
    return view;
}

void PageCanvas::paintGround(QPainter &painter) const {
    painter.fillRect(QRectF({}, size()), m_painter.look().ground);
    double step = kDots;
    while (step * m_zoom < 24)
        step *= 4;
    QColor dot = m_painter.look().line;
    dot.setAlphaF(0.5F);
    painter.setPen(QPen(dot, 1.5));
    QList<QPointF> dots;
    const QPointF first(std::ceil(m_origin.x() / step) * step, std::ceil(m_origin.y() / step) * step);
    const int across = static_cast<int>(width() / m_zoom / step) + 1;
    const int down = static_cast<int>(height() / m_zoom / step) + 1;
    for (int column = 0; column < across; ++column)
        for (int row = 0; row < down; ++row)
            dots += toView(first + QPointF(column, row) * step);
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void PageCanvas::paintSelection(QPainter &painter) const {
    if (!m_selection || !m_scene) return;
    painter.setBrush(Qt::NoBrush);
    for (const QString &id : m_selection->ids()) {
        const PageShape *shape = m_scene->find(toEntityId(id));
        if (!shape || shape->id == m_edited) continue;
        const QRectF box = toViewBox(shape->box.translated(shiftOf(*shape))).adjusted(-3, -3, 3, 3);
        painter.setPen(QPen(m_painter.look().accent, 2, shape->isLocked ? Qt::DotLine : Qt::SolidLine));
        painter.drawRect(box);
        if (shape != single() || shape->isLocked || !m_canEdit || shape->form == PageForm::Link) continue;
        painter.setBrush(m_painter.look().ground);
        for (const QPointF &corner : {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})
            painter.drawRect(QRectF(corner - QPointF(kCorner, kCorner), QSizeF(2 * kCorner, 2 * kCorner)));
        painter.setBrush(Qt::NoBrush);
    }
}

void PageCanvas::paintHand(QPainter &painter) const {
    const PageLook &look = m_painter.look();
    painter.setPen(QPen(look.accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    switch (m_hand) {
    case Hand::Box:
    case Hand::Shape:
        painter.drawRect(toViewBox(handBox()));
        break;
    case Hand::Resize:
        painter.drawRect(toViewBox(resizedBox()));
        break;
    case Hand::Link:
        painter.drawLine(m_pressed, m_at);
        break;
    case Hand::Ink: {
        QPolygonF way;
        for (const QPointF &point : m_way)
            way += toView(point);
        painter.setPen(QPen(look.strokeOf(m_colour), 3 * m_zoom, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(way);
        break;
    }
    default:
        break;
    }
}

void PageCanvas::paint(QPainter *painter) {
    paintGround(*painter);
    if (!m_scene) return;
    painter->save();
    painter->scale(m_zoom, m_zoom);
    painter->translate(-m_origin);
    m_painter.paint(*painter, m_scene->shapes(), view());
    painter->restore();
    paintSelection(*painter);
    paintHand(*painter);
}

} // namespace fanion::app
