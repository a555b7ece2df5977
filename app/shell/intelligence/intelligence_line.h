// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/model/intent.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace fanion::app {

/** A piece of intelligence that is about to be written. */
struct IntelligenceLine {
    QString text;
    QString heading;     ///< choice of Field::Heading; empty: the incident itself
    QString source;      ///< who, how
    QString reliability; ///< choices; empty: not rated
    QString credibility;
    bool confirmed = false;
    WallTime eventAt = 0; ///< 0: now
    QStringList concerns; ///< functions it is given to, which are to acknowledge it
    std::vector<EntityId> subjects;
    std::optional<Position> place;
};

/** What writes it, in one change. A long text is cut at a word to what a row shows, and kept whole as its description.
 */
[[nodiscard]] std::vector<Intent> intelligenceIntents(const BoardView &board, const IntelligenceLine &line, EntityId id,
                                                      WallTime now);

/** Takes "eau :" off the front of a text: the heading it names, or nothing and the text stays. */
[[nodiscard]] std::optional<std::string_view> takeHeading(QString &text);

} // namespace fanion::app
