// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/membership.h"

#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/**
 * The prefix of a post's journal numbers, from its function or else its name: capitals and figures as they are, other
 * words by their initial, without articles and accents ("officier renseignement": OR, "PC de colonne": PCC, "PCC 1":
 * PCC1); one ordinary word gives its first three letters. At most six characters, "P" when nothing is left.
 */
[[nodiscard]] std::string postCode(std::string_view name, std::string_view function);

/** Gives the later of two members with the same code a number behind it: OM, OM2, OM3. */
void makeCodesUnique(std::vector<Member> &members);

} // namespace fanion
