// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace fanion::app {

/**
 * What people call the objects of the board, folded, so that typing in a search compares and does not compute: names
 * hold words of the language and of the catalogue, which the board's own index does not know. Kept up by deltas.
 */
class NameCache {
public:
    void take(const BoardDelta &delta);
    /** Names anew: the language is another one. */
    void refill(const Board &board);

    /** Living objects whose name holds \p wanted (folded, not empty); those that begin with it first, then by name. */
    [[nodiscard]] std::vector<EntityId> find(const QString &wanted, std::size_t limit) const;

private:
    void put(const Entity &entity);

    std::unordered_map<EntityId, QString> m_names;
};

/** As a result of a search shows it: of a line of the main courante with its text. */
[[nodiscard]] QString searchedName(const Entity &entity);

} // namespace fanion::app
