// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/model/intent.h"

#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fanion::app {

/** What is to become of one fiche; what is not given stays. */
struct VictimChange {
    EntityId id;
    std::optional<std::string> category;    ///< "": none
    std::optional<std::string> whereabouts; ///< "": not said
    std::optional<EntityId> means;          ///< null: none
    std::optional<std::string> destination;
};

struct VictimActs {
    std::vector<Intent> intents;
    /** Means whose "victimes transportées" somebody has written himself: left as it is. */
    QStringList ownWords;
    QStringList uncounted; ///< columns ("ua") from whose counter one was taken, one a fiche
};

/**
 * Everything a change of fiches writes, as one change: the fields; the time of a place, once; who comes back to the
 * chain loses the times of his leaving and the means; what a means carries follows from the fiches on board, the first
 * one on board puts it on its way to the hospital, and the last one handed over makes it available. The first category
 * of a fiche takes one from those counted without a fiche (docs/adr/0022).
 */
[[nodiscard]] VictimActs changeVictims(const BoardView &board, std::span<const VictimChange> changes, WallTime now);

/** "UA de moins parmi les comptés sans fiche."; empty when none was taken. */
[[nodiscard]] QString takenText(const VictimActs &acts);
/** What is to be told of each means whose load somebody wrote himself. */
[[nodiscard]] QStringList ownWordsTexts(const VictimActs &acts);

/** Takes one of this category from who is only counted, unless nobody is left there. \p taken counts those before. */
[[nodiscard]] std::optional<Intent> takeFromCount(const BoardView &board, std::string_view category,
                                                  std::map<Field, int> &taken);

/** The living fiche, or the one in the bin, that bears a code; null for none. \p except is passed over. */
[[nodiscard]] EntityPtr findByCode(const BoardView &board, std::string_view code, EntityId except = {});
/** "V8": one more than the largest number of a fiche here, those in the bin included. */
[[nodiscard]] QString nextVictimNumber(const BoardView &board);

} // namespace fanion::app
