// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/lasso_state.h"

#include "app/map/map_scene.h"
#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/map/scene_hit.h"

#include <QCoreApplication>
#include <QLineF>

namespace fanion::app {

namespace {
constexpr double kStep = 3; ///< pixels between two points of the loop
} // namespace

bool LassoState::press(const PointerInput &input) {
    if (input.button != Qt::LeftButton) return isBusy();
    m_loop = {input.at};
    return true;
}

bool LassoState::move(const PointerInput &input) {
    if (m_loop.isEmpty()) return false;
    if (QLineF(m_loop.back(), input.at).length() < kStep) return true;
    m_loop << input.at;
    tools().notifyPreview();
    return true;
}

bool LassoState::release(const PointerInput &input) {
    if (input.button != Qt::LeftButton || m_loop.isEmpty()) return false;
    const QPolygonF loop = std::exchange(m_loop, {});
    MapTools &owner = tools();
    MapScene *scene = owner.scene();
    if (scene && loop.size() >= 3) {
        const bool adds = input.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
        std::unordered_set<EntityId> ids = adds ? scene->selection() : std::unordered_set<EntityId>();
        for (const EntityId id : objectsIn(*scene, owner.view().camera(), loop))
            ids.insert(id);
        scene->select(scene->withGroups(std::move(ids)));
    }
    owner.setTool(MapTools::Select); // ends this state: only locals from here
    return true;
}

bool LassoState::cancel() {
    if (m_loop.isEmpty()) return false;
    m_loop.clear();
    tools().notifyPreview();
    return true;
}

ToolPreview LassoState::preview() const {
    ToolPreview preview;
    preview.lasso = m_loop;
    return preview;
}

QString LassoState::hint() const {
    return QCoreApplication::translate("MapTools",
                                       "Entourer ce qui est à sélectionner, en tenant appuyé · Maj pour ajouter");
}

} // namespace fanion::app
