// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/attachment/attachment_ref.h"
#include "core/model/intent.h"

#include <QStringList>

#include <string>
#include <vector>

namespace fanion::app {

/** A line of the main courante that is about to be written. */
struct LogLine {
    QString text;
    QString from;
    QString to;
    QString channel;
    QString type;         ///< choice of Field::EntryType; empty: a message
    WallTime eventAt = 0; ///< 0: now
    QStringList concerns; ///< functions that are to acknowledge it
    std::vector<EntityId> subjects;
    std::vector<AttachmentRef> attachments = {}; ///< stored already
    bool urgent = false;
    std::string recorded; ///< BoardAct::key() of the act it writes down; empty: none
};

/**
 * What writes a line, in one change: the first means and the first sector it is about have a field, all else is a link;
 * a demand (question) is to be dealt with from the start.
 */
[[nodiscard]] std::vector<Intent> logLineIntents(const BoardView &board, const LogLine &line, EntityId id,
                                                 WallTime now);

} // namespace fanion::app
