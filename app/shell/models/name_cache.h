// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/gazetteer/name_query.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace fanion::app {

/**
 * What people call the objects of the board, in words as they are compared, so that typing in a search compares and
 * does not compute: names hold words of the language and of the catalogue, which the board's own index does not know.
 * Kept up by deltas.
 */
class NameCache {
public:
    struct Found {
        EntityId id;
        NameQuery::Fit fit;
    };

    void take(const BoardDelta &delta);
    /** Names anew: the language is another one. */
    void refill(const Board &board);

    /** Living objects the query stands for by their names; the best first, then by name. */
    [[nodiscard]] std::vector<Found> find(const NameQuery &query, std::size_t limit) const;

private:
    void put(const Entity &entity);

    std::unordered_map<EntityId, std::vector<std::string>> m_names;
};

/** As a result of a search shows it: of a line of the main courante with its text. */
[[nodiscard]] QString searchedName(const Entity &entity);

} // namespace fanion::app
