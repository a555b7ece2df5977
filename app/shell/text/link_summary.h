// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QDateTime>
#include <QString>

namespace fanion::app {

/** How the link stands, for the status bar: one sentence and how much it should worry. */
struct LinkSummary {
    enum class Level : std::uint8_t { Alone, Good, Waiting, Bad } level = Level::Alone;
    QString text;
};

/**
 * "3 postes sur 4 ont tout · en attente 2 · PC site vu à 14:30". Posts are the members that are not revoked, this one
 * included; a post never heard of counts as one that does not have everything. A post that is reached through others is
 * in touch like one with a link of its own; how many are is said.
 */
[[nodiscard]] LinkSummary summariseLink(const std::vector<Member> &members, const PostId &self,
                                        const std::vector<net::PeerStatus> &peers, const QDateTime &now);

} // namespace fanion::app
