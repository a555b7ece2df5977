// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/model/intent.h"
#include "core/replica/board.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace fanion {

/** One line of JSON as wishes: what `fanionctl apply` reads. */
struct JsonRequest {
    enum class Act : std::uint8_t { Perform, Undo, Redo } act = Act::Perform;
    std::vector<Intent> intents;    ///< for Perform: one change, one step of undo; empty when nothing is to change
    std::vector<EntityId> subjects; ///< one an object of JSON: what it makes or changes
};

/** How a reader of intents looks up an object of the board; null when there is none. */
using EntityLookup = std::function<EntityPtr(EntityId)>;

/**
 * Reads one JSON object of untrusted origin (docs/format.md, "Intents"): {"do":"add","kind":…,"fields":{…}}, "set",
 * "delete", "restore", "setAdd", "setRemove", "text", "listInsert", "listMove", "listRemove", "counterAdd",
 * "counterReset", "move", "undo", "redo", and
 * {"do":"batch","intents":[…]} for several in one change. Setting a collaborative text, a set or a list as a whole
 * becomes the edits that lead there. Errors (InvalidArgument, NotFound, TooLarge) name what would have been right.
 */
[[nodiscard]] Result<JsonRequest> readIntent(std::string_view line, const EntityLookup &lookup, Random &random);

} // namespace fanion
