// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do on a page; what is moved by them is one change, when the key is let go.
#include "app/shell/whiteboard/page_canvas.h"

#include <QKeyEvent>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr double kStep = 10; ///< page units a key moves by; with Ctrl one
constexpr double kKeyPan = 80;
constexpr double kKeyZoom = 1.25;

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void PageCanvas::step(QPointF by) {
    if (ownIds().isEmpty() || !m_canEdit) return pan(-by / kStep * kKeyPan);
    drag(m_shift + by);
    update();
}

void PageCanvas::goOn(bool back) {
    const std::vector<EntityId> order = m_scene->readingOrder();
    const auto known = std::ranges::find(order, toEntityId(m_selection->single()));
    const auto at = known - order.begin();
    const auto next = known == order.end() ? (back ? std::ssize(order) - 1 : 0) : back ? at - 1 : at + 1;
    const QString id = toText(order.at(static_cast<std::size_t>(next)));
    m_selection->select(id);
    reveal(id);
}

bool PageCanvas::isOwnKey(const QKeyEvent &event) {
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_C:
    case Qt::Key_X:
    case Qt::Key_D:
        return isControl && !(event.modifiers() & Qt::ShiftModifier);
    case Qt::Key_A:
    case Qt::Key_V:
        return !(event.modifiers() & Qt::ShiftModifier);
    case Qt::Key_N:
    case Qt::Key_E:
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Equal:
        return !isControl;
    case Qt::Key_Home:
    case Qt::Key_Delete:
        return true;
    default:
        return false;
    }
}

/** The letters of the map's tools, for those of a page; with Ctrl they are other things. */
bool PageCanvas::pressTool(int key) {
    switch (key) {
    case Qt::Key_V:
        setTool(Select);
        return true;
    case Qt::Key_A:
        setTool(Link);
        return true;
    case Qt::Key_E:
        setTool(Ink);
        return true;
    default:
        return false;
    }
}

bool PageCanvas::pressKey(const QKeyEvent &event) {
    if (!(event.modifiers() & Qt::ControlModifier) && pressTool(event.key())) return true;
    const double by = event.modifiers() & Qt::ControlModifier ? 1 : kStep;
    switch (event.key()) {
    case Qt::Key_Left:
        step({-by, 0});
        return true;
    case Qt::Key_Right:
        step({by, 0});
        return true;
    case Qt::Key_Up:
        step({0, -by});
        return true;
    case Qt::Key_Down:
        step({0, by});
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kKeyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / kKeyZoom);
        return true;
    case Qt::Key_Home:
        showAll();
        return true;
    case Qt::Key_A:
        m_selection->setIds(m_scene->within(m_scene->bounds()));
        return true;
    case Qt::Key_C:
        emit copyAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_canEdit && single()) emit editAsked(m_selection->single());
        return single() != nullptr;
    case Qt::Key_Menu:
        emit menuAsked(single() ? toView(single()->box.center()) : QPointF(width(), height()) / 2);
        return true;
    default:
        break;
    }
    if (!m_canEdit) return false;
    switch (event.key()) {
    case Qt::Key_N:
        emit draftAsked(QStringLiteral("note"), usualBox(QStringLiteral("note"), middle()));
        return true;
    case Qt::Key_X:
        emit cutAsked();
        return true;
    case Qt::Key_V:
        emit pasteAsked();
        return true;
    case Qt::Key_D:
        m_selection->setIds(m_gestures->duplicate(ownIds()));
        return true;
    case Qt::Key_Delete:
        emit deleteAsked();
        return true;
    default:
        return false;
    }
}

void PageCanvas::keyPressEvent(QKeyEvent *event) {
    const bool isUsable = m_scene && m_selection && m_gestures && !m_scene->page().isNull();
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isUsable && isTab) {
        // Through the notes, and after the last one out of the page.
        const bool isBack = event->key() == Qt::Key_Backtab;
        const auto order = m_scene->readingOrder();
        const EntityId now = toEntityId(m_selection->single());
        const bool isEnd = order.empty() || now == (isBack ? order.front() : order.back());
        if (!isEnd) return goOn(isBack);
    } else if (isUsable && pressKey(*event)) {
        event->accept();
        return;
    }
    event->ignore();
    QQuickPaintedItem::keyPressEvent(event);
}

void PageCanvas::keyReleaseEvent(QKeyEvent *event) {
    if (!isArrow(event->key()) || event->isAutoRepeat() || m_shift.isNull() || m_hand != Hand::Nothing) {
        QQuickPaintedItem::keyReleaseEvent(event);
        return;
    }
    drop();
}

bool PageCanvas::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool givesUp = key->key() == Qt::Key_Escape && (m_tool != Select || m_hand != Hand::Nothing);
        if (givesUp) {
            setTool(Select);
            giveUp();
        }
        if (givesUp || isOwnKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QQuickPaintedItem::event(event);
}

} // namespace fanion::app
