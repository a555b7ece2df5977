// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string>

namespace fanion::net {

/**
 * What a stranger may know of an incident: 8 bytes that stay the same and lead back to nothing (BLAKE2b of the id,
 * which is itself 256 bits that only members and the invited know).
 */
using PublicTag = FixedBytes<struct PublicTagTag, 8>;

[[nodiscard]] PublicTag incidentTag(const IncidentId &incident);

/**
 * The short code people say aloud ("K7-42"), from the tag: a letter, a digit, two digits; letters that are mistaken for
 * digits (I, O, Q, S, Z, B) aren't used. 20,000 codes: it helps to pick a line of a list, it identifies nothing.
 */
[[nodiscard]] std::string incidentCode(const PublicTag &tag);
[[nodiscard]] inline std::string incidentCode(const IncidentId &incident) {
    return incidentCode(incidentTag(incident));
}

} // namespace fanion::net
