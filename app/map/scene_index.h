// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/geo/web_mercator.h"

#include <memory>
#include <vector>

namespace fanion::app {

/** An upright box on the mercator square. */
struct MercatorBox {
    MercatorPoint northWest;
    MercatorPoint southEast;
    bool operator==(const MercatorBox &) const = default;
};

/** Which objects are where: an R-tree of their boxes on the mercator square. Log-time updates and look-ups. */
class SceneIndex {
public:
    SceneIndex();
    ~SceneIndex();
    SceneIndex(SceneIndex &&) noexcept;
    SceneIndex &operator=(SceneIndex &&) noexcept;

    /** Adds or moves. */
    void put(EntityId id, const MercatorBox &box);
    void remove(EntityId id);
    void clear();
    /** Objects whose box touches \p box, in no order. */
    [[nodiscard]] std::vector<EntityId> find(const MercatorBox &box) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace fanion::app
