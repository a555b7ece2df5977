// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse, the wheel and the keys over the map.
#include "app/map/map_tools.h"
#include "app/map/map_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace fanion::app {

namespace {

constexpr double kLevelsPerNotch = 0.5;
constexpr double kKeyPan = 120; ///< pixels an arrow key moves the map

} // namespace

void MapView::mousePressEvent(QMouseEvent *event) {
    forceActiveFocus(Qt::MouseFocusReason);
    m_lastMouse = event->position();
    setPointer(event->position());
    if (event->button() == Qt::BackButton) return goBack();
    if (event->button() == Qt::ForwardButton) return goForward();
    m_panning = event->button() == Qt::MiddleButton || !m_tools->mousePress(event);
    takeOver();
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent *event) {
    if (m_panning || !m_tools->mouseMove(event)) {
        const QPointF step = event->position() - m_lastMouse;
        if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) pan(step.x(), step.y());
    }
    m_lastMouse = event->position();
    setPointer(event->position());
}

void MapView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton) return;
    if (!m_panning || event->button() != Qt::MiddleButton) m_tools->mouseRelease(event);
    m_panning = false;
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (event->button() == Qt::BackButton) return goBack(); // pressed twice quickly
    if (event->button() == Qt::ForwardButton) return goForward();
    if (event->button() != Qt::LeftButton || m_tools->mouseDoubleClick(event)) return;
    zoomBy(1, event->position());
}

void MapView::mouseUngrabEvent() {
    m_panning = false;
    m_tools->interrupted();
}

void MapView::wheelEvent(QWheelEvent *event) {
    // Touch pads tell pixels as well, but mean the same: 120 eighths of a degree are one notch.
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0) zoomBy(notches * kLevelsPerNotch, event->position());
    event->accept();
}

void MapView::hoverMoveEvent(QHoverEvent *event) {
    setPointer(event->position());
    m_tools->hover(event->position());
    event->ignore(); // items above may want it as well
}

void MapView::hoverLeaveEvent(QHoverEvent *event) {
    setPointer(std::nullopt);
    m_tools->hover(std::nullopt);
    event->ignore();
}

void MapView::setPointer(std::optional<QPointF> point) {
    if (point == m_pointer) return;
    m_pointer = point;
    emit pointerChanged();
}

bool MapView::event(QEvent *event) {
    // Digits are typed into a drawing before they are shortcuts.
    if (event->type() == QEvent::ShortcutOverride && m_tools->wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QQuickItem::event(event);
}

void MapView::keyPressEvent(QKeyEvent *event) {
    event->setAccepted(m_tools->keyPress(event) || isNavigationKey(event));
}

bool MapView::isNavigationKey(QKeyEvent *event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const double step = event->modifiers() & Qt::ShiftModifier ? kKeyPan * 4 : kKeyPan;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Left:
        pan(step, 0);
        return true;
    case Qt::Key_Right:
        pan(-step, 0);
        return true;
    case Qt::Key_Up:
        pan(0, step);
        return true;
    case Qt::Key_Down:
        pan(0, -step);
        return true;
    case Qt::Key_Home:
        showAll();
        return true;
    default:
        return false;
    }
}

} // namespace fanion::app
