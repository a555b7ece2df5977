// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/place_state.h"

#include "app/map/map_tools.h"
#include "app/map/map_view.h"

#include <QCoreApplication>

namespace fanion::app {

bool PlaceState::press(const PointerInput &input) {
    if (input.button == Qt::LeftButton) m_pressed = input.at;
    if (input.button == Qt::RightButton) tools().setTool(MapTools::Select);
    return input.button == Qt::RightButton;
}

bool PlaceState::release(const PointerInput &input) {
    if (input.button != Qt::LeftButton || !m_pressed) return false;
    const bool isClick = QLineF(*m_pressed, input.at).length() <= kClickSlack;
    m_pressed.reset();
    m_pointer = input.at;
    if (!isClick) return false;
    place(input.at, input.modifiers);
    return true;
}

bool PlaceState::key(QKeyEvent &event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return false;
    const MapView &view = tools().view();
    place(m_pointer.value_or(QPointF(view.width() / 2, view.height() / 2)), event.modifiers());
    return true;
}

void PlaceState::place(QPointF at, Qt::KeyboardModifiers modifiers) {
    MapTools &owner = tools();
    const QString key = owner.catalogueKey();
    const QGeoCoordinate place = owner.view().toCoordinate(at);
    const bool stays = owner.isSticky() || modifiers.testFlag(Qt::ShiftModifier);
    owner.keepGhost(owner.previewOf({Position::fromDegrees(place.latitude(), place.longitude())}));
    if (!stays) owner.setTool(MapTools::Select); // ends this state: only locals from here
    emit owner.placed(key, place);
}

void PlaceState::hover(std::optional<QPointF> point) {
    m_pointer = point;
    tools().notifyPreview();
}

ToolPreview PlaceState::preview() const {
    ToolPreview preview;
    if (!m_pointer) return preview;
    const QGeoCoordinate place = tools().view().toCoordinate(*m_pointer);
    preview.ghosts.push_back(tools().previewOf({Position::fromDegrees(place.latitude(), place.longitude())}));
    return preview;
}

QString PlaceState::hint() const {
    return QCoreApplication::translate(
        "MapTools", "Cliquer ou Entrée pour placer · Maj pour en placer plusieurs · Échap pour finir");
}

} // namespace fanion::app
