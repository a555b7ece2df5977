// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/acknowledgement.h"

#include <optional>
#include <vector>

namespace fanion::app {

/** A step of a task, and whether it is done: a checklist (liste de contrôle) is a task with steps. */
struct Step {
    ListItem item;
    std::optional<Acknowledgement> done; ///< by which post and when; of several the first

    bool operator==(const Step &) const = default;
};

/**
 * The steps of a task in their order. That one is done is an element of the field `doneSteps`, written as an
 * Acknowledgement whose role is the item as 16 hex digits: what two posts tick at once both counts.
 */
[[nodiscard]] std::vector<Step> stepsOf(const Entity &task);
/** How many are done. */
[[nodiscard]] int doneStepsOf(const Entity &task);
/** An element of `doneSteps`. */
struct DoneStep {
    ItemId item;
    Acknowledgement said;

    /** Nothing for what is none. */
    static std::optional<DoneStep> parse(std::string_view element);
};
/** Says that a step is done. */
[[nodiscard]] Intent doStep(EntityId task, ItemId step, WallTime at, const PostId &by);
/** Says that it is not, whoever said so. */
[[nodiscard]] std::vector<Intent> undoStep(const Entity &task, ItemId step);

} // namespace fanion::app
