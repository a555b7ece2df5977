// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/history/membership_history.h"
#include "core/replica/replica.h"

namespace fanion::app {

/** What somebody did, as a phrase: "État : Engagé", "placé dans la corbeille". */
[[nodiscard]] QString historySentence(const BoardView &board, const HistoryLine &line);
/** What somebody did to a post: "Passation de commandement : PC site passe le commandement à PC Nord". */
[[nodiscard]] QString membershipSentence(const BoardView &board, const MembershipLine &line);
/** The same with the object's name in front, for undo: "FPT RNS, État : Engagé". */
[[nodiscard]] QString actText(const BoardView &board, const HistoryLine &line);

} // namespace fanion::app
