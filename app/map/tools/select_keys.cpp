// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do to what is selected.
#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/map/scene_hit.h"
#include "app/map/tools/select_state.h"
#include "app/map/tools/tool_places.h"

#include <QKeyEvent>

namespace fanion::app {

namespace {
constexpr double kNudge = 4; ///< pixels an arrow key moves
constexpr double kLongNudge = 20;
} // namespace

bool SelectState::key(QKeyEvent &event) {
    MapScene *scene = tools().scene();
    if (!scene) return false;
    if (event.matches(QKeySequence::SelectAll)) {
        const QRectF whole(0, 0, tools().view().width(), tools().view().height());
        std::unordered_set<EntityId> ids;
        for (const EntityId id : objectsIn(*scene, tools().view().camera(), whole))
            ids.insert(id);
        scene->select(std::move(ids));
        return true;
    }
    const QStringList ids = scene->selectedIds();
    if (ids.isEmpty()) return false;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        askToDelete(ids);
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && ids.size() == 1) {
        emit tools().activated(ids.front());
        return true;
    }
    return nudge(event);
}

void SelectState::askToDelete(const QStringList &ids) {
    if (tools().isReadOnly()) return;
    const MapScene &scene = *tools().scene();
    QStringList free = ids;
    free.removeIf([&scene](const QString &id) {
        const auto object = scene.find(EntityId::fromHex(id.toStdString()).value_or(EntityId{}));
        return object && scene.filter().locks(*object);
    });
    if (!free.isEmpty()) emit tools().deleteRequested(free);
    if (free.size() < ids.size()) emit tools().heldBack(static_cast<int>(ids.size() - free.size()));
}

bool SelectState::nudge(const QKeyEvent &event) {
    const double step = event.modifiers() & Qt::ShiftModifier ? kLongNudge : kNudge;
    QPointF by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        return false;
    }
    QStringList ids;
    for (const EntityId id : tools().scene()->selection())
        if (mayMove(id)) ids.append(idText(id));
    ids.sort();
    if (ids.isEmpty()) return false; // the arrows are the map's
    const MapView &view = tools().view();
    const QPointF middle(view.width() / 2, view.height() / 2);
    const QGeoCoordinate from = view.toCoordinate(middle);
    const QGeoCoordinate to = view.toCoordinate(middle + by);
    emit tools().shifted(ids, to.latitude() - from.latitude(), to.longitude() - from.longitude());
    return true;
}

} // namespace fanion::app
