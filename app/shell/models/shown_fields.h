// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"

#include <span>

namespace fanion::app {

/** Where a field stands in the inspector. */
enum class FieldSection : std::uint8_t { Main, Times, More };

struct ShownField {
    Field field;
    FieldSection section;
};

/** The fields of a kind that an officer sees, in the order he asks for them. */
[[nodiscard]] std::span<const ShownField> shownFields(Kind kind);

} // namespace fanion::app
