// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_notices.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/text/time_text.h"

#include <QPointer>

#include <algorithm>

namespace fanion::app {

CommandNotices::CommandNotices(const BoardView &board, Source source, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_source(std::move(source)), m_notices(notices) {
    connect(&board, &BoardView::cleared, this, [this] { m_commanded.reset(); });
    connect(&board, &BoardView::membersChanged, this, &CommandNotices::onMembersChanged);
}

void CommandNotices::onMembersChanged() {
    const Member *self = m_board.member(m_board.self());
    if (!self) return;
    const bool commands = !self->revoked && self->role == Role::Commander;
    const auto before = std::exchange(m_commanded, commands);
    // What was so when the incident was opened is no news.
    if (!before || *before || !commands) return;
    if (self->succeeds)
        return m_notices.tell(Notices::Standing, tr("Il ne reste aucun commandant : ce poste commande d'office."));
    m_source([self = QPointer(this)](const Result<std::vector<MembershipLine>> &lines) {
        if (self && lines) self->tell(*lines);
    });
}

void CommandNotices::tell(const std::vector<MembershipLine> &lines) {
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [this](const MembershipLine &line) {
        return line.post == m_board.self() && line.role == Role::Commander;
    });
    if (last == lines.rend()) return;
    const QString text = last->act == MembershipLine::Act::HandedOver
                             ? tr("Passation de commandement : %1 vous a passé le commandement à %2.")
                             : tr("Vous êtes commandant : nommé par %1 à %2.");
    m_notices.tell(Notices::Standing, text.arg(m_board.postName(last->by), clockText(last->at)));
}

} // namespace fanion::app
