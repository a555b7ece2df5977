// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/index/board_query.h"

#include <optional>
#include <string>
#include <vector>

namespace fanion::ctl {

/** The options of `find` as they were typed. */
struct FindWords {
    std::optional<std::string> kind;
    std::optional<std::string> state;     ///< empty: none
    std::optional<std::string> container; ///< an id
    std::optional<std::string> near;      ///< LAT,LON,METRES
    std::optional<std::string> box;       ///< SOUTH,WEST,NORTH,EAST
    std::optional<std::string> text;
    std::vector<std::string> fields; ///< NAME=VALUE; without a value: not set
};

/**
 * What they ask for. Names are those of `fanionctl schema` and their aliases; a value is read as its field's type, in
 * every kind that has the field and can have the value. Errors: InvalidArgument.
 */
[[nodiscard]] Result<BoardQuery> readQuery(const FindWords &words);

} // namespace fanion::ctl
