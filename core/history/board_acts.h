// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/past_line.h"
#include "core/history/row_source.h"

#include <string>
#include <vector>

namespace fanion {

/**
 * Something a post did on a board that belongs in the story of the operation: a means engaged or put into a sector, an
 * order given, acknowledged or done, a sector opened, a map frozen, a fact confirmed, a hypothesis come true. Nobody
 * writes it down: it is read out of the changes, so it is the same on every post and there once, whoever merged with
 * whom (docs/adr/0023).
 */
struct BoardAct {
    ChangeHash change;
    PostId by;
    WallTime at = 0;      ///< when it was entered, by the clock of `by`
    WallTime eventAt = 0; ///< when it happened: a time of the means written in the same change, else `at`
    Kind kind{};
    Field field{};                 ///< what was written; of Act::Created: none
    HistoryLine::Act act{};        ///< Created, Set or Added
    Value value;                   ///< what was written; of a task that is created: null
    EntityId sector;               ///< of a means: the sector it was put into in the same change
    std::vector<EntityId> objects; ///< what it was done to, in one change: a group of engines is one act; never empty

    /** Whether it raises an alarm: a distress call or a withdrawal. */
    [[nodiscard]] bool isAlarm() const { return kind == Kind::Alarm && act == HistoryLine::Act::Created; }
    /** All it speaks of: the objects and the sector. */
    [[nodiscard]] std::vector<EntityId> about() const;
    /** Names it for ever, on every post: "CHANGE FIELD OBJECT", the last being the first of its objects. */
    [[nodiscard]] std::string key() const;
    bool operator==(const BoardAct &) const = default;
};

/** All of them, in the order this post accepted them. Acts that a revocation made void are among them. */
[[nodiscard]] Result<std::vector<BoardAct>> boardActs(const RowSource &rows);

} // namespace fanion
