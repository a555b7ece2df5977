// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does on a page: everything it changes is one change, when it lets go.
#include "app/shell/whiteboard/page_canvas.h"

#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kDragged = 4;       ///< pixels: less is a press
constexpr double kCornerReach = 22;  ///< half of what a finger hits
constexpr double kSmallest = 20;     ///< page units of a side
constexpr double kInkStep = 1.5;     ///< pixels between two points that are kept while drawing
constexpr qsizetype kInkMost = 4000; ///< points of a stroke while it is drawn: more would take long to simplify

QString formOf(PageCanvas::Tool tool) {
    switch (tool) {
    case PageCanvas::Text:
        return QStringLiteral("text");
    case PageCanvas::Rectangle:
        return QStringLiteral("rectangle");
    case PageCanvas::Ellipse:
        return QStringLiteral("ellipse");
    case PageCanvas::Frame:
        return QStringLiteral("frame");
    default:
        return QStringLiteral("note");
    }
}

} // namespace

QRectF PageCanvas::handBox() const {
    return QRectF(toPage(m_pressed), toPage(m_at)).normalized();
}

QRectF PageCanvas::resizedBox() const {
    const PageShape *shape = single();
    if (!shape) return {};
    QRectF box = shape->box;
    const QPointF by = (m_at - m_pressed) / m_zoom;
    if (m_corner == 0 || m_corner == 3) box.setLeft(std::min(box.left() + by.x(), box.right() - kSmallest));
    if (m_corner == 1 || m_corner == 2) box.setRight(std::max(box.right() + by.x(), box.left() + kSmallest));
    if (m_corner == 0 || m_corner == 1) box.setTop(std::min(box.top() + by.y(), box.bottom() - kSmallest));
    if (m_corner == 2 || m_corner == 3) box.setBottom(std::max(box.bottom() + by.y(), box.top() + kSmallest));
    if (shape->form != PageForm::Picture) return box;
    // A picture keeps its shape: as wide as it is drawn, and as high as that asks for.
    const double height = box.width() * shape->box.height() / shape->box.width();
    if (m_corner == 0 || m_corner == 1)
        box.setTop(box.bottom() - height);
    else
        box.setBottom(box.top() + height);
    return box;
}

int PageCanvas::cornerAt(QPointF at) const {
    const PageShape *shape = single();
    if (!shape || shape->isLocked || !m_canEdit || shape->form == PageForm::Link) return -1;
    const QRectF box = toViewBox(shape->box).adjusted(-3, -3, 3, 3);
    // The middle of a small one stays free to take it by.
    const double reach = std::min(kCornerReach, std::max(8.0, std::min(box.width(), box.height()) / 4));
    const std::array corners{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (QLineF(corners.at(i), at).length() <= reach) return static_cast<int>(i);
    return -1;
}

void PageCanvas::pressSelect(const QMouseEvent &event) {
    m_corner = cornerAt(event.position());
    if (m_corner >= 0) {
        m_hand = Hand::Resize;
        return;
    }
    const PageShape *shape = m_scene->at(toPage(event.position()), slack());
    const bool isAdded = (event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
    if (!shape) {
        m_before = isAdded ? m_selection->ids() : QStringList();
        if (!isAdded) m_selection->clear();
        m_hand = Hand::Box;
        return;
    }
    const QString id = toText(shape->id);
    if (isAdded)
        m_selection->toggle(id);
    else if (!m_selection->ids().contains(id))
        m_selection->select(id);
    m_hand = m_canEdit && m_selection->ids().contains(id) ? Hand::Move : Hand::Nothing;
}

void PageCanvas::mousePressEvent(QMouseEvent *event) {
    forceActiveFocus(Qt::MouseFocusReason);
    giveUp();
    if (!m_scene || !m_selection || m_scene->page().isNull()) return;
    m_pressed = m_at = event->position();
    m_isMoved = false;
    if (event->button() == Qt::MiddleButton) {
        m_hand = Hand::Pan;
        return;
    }
    if (event->button() == Qt::RightButton) {
        const PageShape *shape = m_scene->at(toPage(event->position()), slack());
        if (shape && !m_selection->ids().contains(toText(shape->id))) m_selection->select(toText(shape->id));
        if (!shape) m_selection->clear();
        emit menuAsked(event->position());
        return;
    }
    switch (m_tool) {
    case Select:
        return pressSelect(*event);
    case Ink:
        m_way = {toPage(m_at)};
        m_hand = Hand::Ink;
        return;
    case Link:
        m_hand = Hand::Link;
        return;
    default:
        m_hand = Hand::Shape;
    }
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event) {
    const QPointF was = m_at;
    m_at = event->position();
    m_isMoved = m_isMoved || QLineF(m_pressed, m_at).length() >= kDragged;
    switch (m_hand) {
    case Hand::Pan:
        pan(m_at - was);
        return;
    case Hand::Ink:
        if (m_way.size() < kInkMost && QLineF(toView(m_way.back()), m_at).length() >= kInkStep) m_way += toPage(m_at);
        break;
    case Hand::Move:
        if (m_isMoved) drag((m_at - m_pressed) / m_zoom);
        break;
    case Hand::Box:
        if (m_isMoved) {
            QStringList ids = m_before;
            for (const QString &id : m_scene->within(handBox()))
                if (!ids.contains(id)) ids += id;
            m_selection->setIds(ids);
        }
        break;
    default:
        break;
    }
    update();
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event) {
    m_at = event->position();
    letGo();
}

void PageCanvas::drag(QPointF shift) {
    if (m_shift.isNull()) m_dragged = m_scene->withContents(ownIds());
    m_shift = shift;
}

void PageCanvas::drop() {
    // It stays where it was let go until the board has it there.
    m_settles = true;
    m_settling.start();
    QStringList ids;
    for (const PageShape &shape : m_scene->shapes())
        if (m_dragged.contains(shape.id)) ids += toText(shape.id);
    m_gestures->move(ids, m_shift.x(), m_shift.y());
}

void PageCanvas::letGo() {
    const Hand hand = std::exchange(m_hand, Hand::Nothing);
    const QString page = m_scene ? m_scene->pageIdText() : QString();
    switch (hand) {
    case Hand::Move:
        if (m_isMoved) drop();
        break;
    case Hand::Resize:
        if (m_isMoved) m_gestures->resize(m_selection->single(), resizedBox());
        break;
    case Hand::Ink:
        m_gestures->addInk(page, std::exchange(m_way, {}), 0.75 / m_zoom, m_colour);
        break;
    case Hand::Link: {
        const PageShape *from = m_scene->at(toPage(m_pressed), slack());
        const PageShape *to = m_scene->at(toPage(m_at), slack());
        if (m_isMoved)
            m_gestures->addLink(page, from ? toText(from->id) : QString(), to ? toText(to->id) : QString(),
                                toPage(m_pressed), toPage(m_at));
        setTool(Select);
        break;
    }
    case Hand::Shape: {
        const QString form = formOf(m_tool);
        const QRectF box = m_isMoved ? handBox() : usualBox(form, toPage(m_at));
        const bool hasWordsFirst = m_tool == Note || m_tool == Text || m_tool == Frame;
        setTool(Select);
        if (hasWordsFirst)
            emit draftAsked(form,
                            box.width() < kSmallest || box.height() < kSmallest ? usualBox(form, box.center()) : box);
        else
            m_selection->select(m_gestures->add(page, form, box, {}, m_colour));
        break;
    }
    default:
        break;
    }
    update();
}

void PageCanvas::mouseUngrabEvent() {
    m_hand = Hand::Nothing;
    giveUp();
}

void PageCanvas::giveUp() {
    m_hand = Hand::Nothing;
    m_settling.stop();
    m_settles = false;
    m_shift = {};
    m_dragged.clear();
    m_way.clear();
    update();
}

void PageCanvas::mouseDoubleClickEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || m_tool != Select || !m_canEdit || !m_scene || m_scene->page().isNull())
        return;
    m_hand = Hand::Nothing;
    const QPointF place = toPage(event->position());
    if (const PageShape *shape = m_scene->at(place, slack()))
        emit editAsked(toText(shape->id));
    else
        emit draftAsked(QStringLiteral("note"), usualBox(QStringLiteral("note"), place));
}

void PageCanvas::wheelEvent(QWheelEvent *event) {
    if (event->modifiers() & Qt::ShiftModifier)
        pan(QPointF(event->angleDelta()) / 2);
    else
        zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace fanion::app
