// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/incident/sealed_file.h"
#include "core/log/frontier.h"
#include "core/log/membership.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace fanion {

/** What to put into a bundle. */
struct CarryChoice {
    std::optional<PostId> to = {}; ///< what this post lacks; nothing: everything
    Frontier told = {};            ///< what `to` said last that it has, where that is known
    bool attachments = true;       ///< with the contents of those that are whole here
    /** Who can read it: those it was made for. Nothing: anybody who finds it. */
    std::optional<Sealer> sealer = {};
};

/** The members that stand: for whom a bundle is sealed. */
[[nodiscard]] std::vector<PostId> readersOf(const std::vector<Member> &members);

/** What is in a bundle that was written. */
struct Carried {
    std::size_t changes = 0;
    std::size_t attachments = 0;
    std::uint64_t bytes = 0; ///< of the file
    /** What the other post has is known, at least in part; false: it gets everything. */
    bool isKnown = false;
};

/**
 * Writes a bundle of what is durable in the incident file \p incident to \p out, whole or not at all, replacing what
 * was there; also beside the process that writes the incident. What a post lacks follows from what it said last and
 * from its own changes (receivedBy()), which is a lower bound: too much may be carried, never too little, unless it has
 * lost what it had. Attachments that the post brought itself are left out. Errors: as IncidentStore::open() to read,
 * NotFound (nothing is known here: the file is still to be received), TooLarge, Io (also when \p stop was asked for).
 */
[[nodiscard]] Result<Carried> carry(const std::filesystem::path &incident, const std::filesystem::path &out,
                                    const CarryChoice &choice, const std::stop_token &stop = {});

/** Takes the higher head of each log: of two posts' worth of changes, or of two things known of one post. */
void raise(Frontier &frontier, const Frontier &other);
/** How many changes up to \p wanted are not in \p held, by the post that made them. */
[[nodiscard]] std::map<PostId, std::size_t> lacking(const Frontier &held, const Frontier &wanted);

} // namespace fanion
