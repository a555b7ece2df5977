// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/history/membership_history.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace fanion::app {

class Notices;

/** Tells this post that it has command now (passation de commandement), and from whom; takes no focus. */
class CommandNotices final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(Result<std::vector<MembershipLine>>)>;
    /** Asks for the acts of membership in the log; the answer comes on the UI thread. */
    using Source = std::function<void(Answer)>;

    CommandNotices(const BoardView &board, Source source, Notices &notices, QObject *parent = nullptr);

private:
    void onMembersChanged();
    void tell(const std::vector<MembershipLine> &lines);

    const BoardView &m_board;
    Source m_source;
    Notices &m_notices;
    std::optional<bool> m_commanded; ///< as last seen; nothing: this incident's members are still to come
};

} // namespace fanion::app
