// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/schema.h"
#include "core/replica/board.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fanion {

/** An object as it travels by the clipboard: what it was, and its fields (those of sets and lists once an element). */
struct CopiedObject {
    EntityId id; ///< where it came from: references among the copied ones point at it
    Kind kind{};
    std::vector<std::pair<Field, Value>> fields;
};

/** What a text from the clipboard holds. */
struct CopiedObjects {
    std::string source; ///< the incident's id, 32 hex digits; empty: unknown
    std::vector<CopiedObject> objects;
    std::size_t unknownFields = 0; ///< left out: of a newer version
    std::size_t unknownKinds = 0;  ///< objects left out for the same reason
};

/** The fields an intent::Add needs to make an object like this one; of a field in conflict the value shown. */
[[nodiscard]] std::vector<std::pair<Field, Value>> fieldsOf(const Entity &entity);

/** Our own clipboard type (docs/format.md, "Clipboard"): JSON with every field these objects have. */
[[nodiscard]] std::string copiedToJson(std::span<const EntityPtr> objects, std::string_view source);

/**
 * Reads it; the text may come from anybody. At most 10,000 objects and 16 MiB. InvalidArgument for another text, or one
 * with a value its field doesn't take; TooLarge. The incident's own entity and lines of the main courante are refused:
 * they can't be copied.
 */
[[nodiscard]] Result<CopiedObjects> readCopied(std::string_view text);

} // namespace fanion
