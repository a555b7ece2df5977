// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QStringList>

#include <memory>
#include <unordered_map>
#include <vector>

namespace fanion::app {

/**
 * Finds the objects a text speaks of by their names (means, sectors, tasks, signs): the links of a line of the main
 * courante. Keeps the names as they are compared, so that asking with every key compares and does not compute.
 */
class Mentions {
public:
    explicit Mentions(const BoardView &board) : m_board(board) {}

    /** Living objects whose whole name stands in the text, in the order of the text; names two objects have: none. */
    [[nodiscard]] std::vector<EntityId> named(const QString &text);
    struct Begun {
        EntityId id;
        qsizetype letters = 0; ///< how much of the text's end the name would replace
    };
    /** Living objects whose name begins as the text ends, the shortest name first. At least two letters count. */
    [[nodiscard]] std::vector<Begun> begun(const QString &text, std::size_t limit);

private:
    struct Name {
        std::weak_ptr<const Entity> entity; ///< whose name it is: another one when it was changed
        QString folded;
    };
    /** Calls with id and folded name of every living object a line can be about. */
    template <typename Visit>
    void forEachName(const Visit &visit);

    const BoardView &m_board;
    std::unordered_map<EntityId, Name> m_names;
};

/** What a line of the main courante is about: its means, its sector, its links; each once, living or in the bin. */
[[nodiscard]] std::vector<EntityId> subjectsOf(const BoardView &board, const Entity &entry);

} // namespace fanion::app
