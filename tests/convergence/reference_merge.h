// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "tests/convergence/board_text.h"

#include <vector>

namespace fanion::test {

/** Rules gone wrong on purpose: to show that the comparison notices. */
enum class Rule {
    Right,
    DeleteWins,              ///< an edit does not keep an object somebody deleted beside it
    EarlierWins,             ///< the earlier of two concurrent writes is shown
    SiblingsReverse,         ///< concurrent text at one place in the other order
    ResetTakesAll,           ///< a reset takes away also what its author had not seen added
    CutsTheEarliest,         ///< of the moves that close a cycle the earliest does not count
    DeletedDropWhatTheyHold, ///< what hung under a deleted node is shown at the top level
};

/**
 * The board by definition (docs/convergence.md): everything computed anew from the set of all changes, with nothing
 * incremental, no version vectors and none of the code under test but the codec. Slow.
 */
[[nodiscard]] BoardText referenceMerge(const std::vector<Bytes> &changes, Rule rule = Rule::Right);

} // namespace fanion::test
