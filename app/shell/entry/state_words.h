// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <string_view>

namespace fanion::app {

/** A state of a means found in a typed line. */
struct StateWord {
    std::string_view state; ///< a choice of Field::State
    qsizetype words = 0;    ///< how many words of the line it took
    bool isCertain = false; ///< false for words that also begin an ordinary sentence ("demande")
};

/** Reads the state that starts at word \p at: "engagé", "sur les lieux", "au CRM", "HS"… French first, English too. */
[[nodiscard]] std::optional<StateWord> readStateWord(const QStringList &words, qsizetype at);

} // namespace fanion::app
