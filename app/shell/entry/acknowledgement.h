// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/model/entity.h"
#include "core/model/intent.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::app {

/**
 * Somebody has an order, or a line of the main courante: an element of the field `acknowledgements`, as "MILLISECONDS
 * POST ROLE" (milliseconds since 1970 UTC, the post's 64 hex digits, the role to the end of the text). The post is the
 * one where it was written down; that it was is in the signed log.
 */
struct Acknowledgement {
    WallTime at = 0;
    PostId post;
    std::string role; ///< who answered: "Chef S1", "FPT RNS"; never empty, at most 200 bytes

    [[nodiscard]] std::string text() const;
    /** Nothing unless the text is one that text() gives. */
    [[nodiscard]] static std::optional<Acknowledgement> parse(std::string_view text);
    bool operator==(const Acknowledgement &) const = default;
};

/** Writes it down. */
[[nodiscard]] Intent acknowledge(EntityId id, const Acknowledgement &said);
/** All that a task or a line has, one a role (its first), in the order of their times. */
[[nodiscard]] std::vector<Acknowledgement> acknowledgementsOf(const Entity &task);

} // namespace fanion::app
