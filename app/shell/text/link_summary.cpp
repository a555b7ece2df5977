// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/link_summary.h"

#include "app/shell/text/time_text.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanion::app {

namespace {

QString say(const char *text, int n = -1) {
    return QCoreApplication::translate("Link", text, nullptr, n);
}

} // namespace

LinkSummary summariseLink(const std::vector<Member> &members, const PostId &self,
                          const std::vector<net::PeerStatus> &peers, const QDateTime &now) {
    int posts = 0;
    int complete = 0;
    int connected = 0;
    int viaOthers = 0;
    std::size_t waiting = 0;
    std::size_t missingHere = 0;
    const Member *lost = nullptr;
    WallTime lostSince = 0;
    for (const Member &member : members) {
        if (member.revoked) continue;
        ++posts;
        if (member.post == self) {
            ++complete;
            continue;
        }
        const auto status = std::ranges::find(peers, member.post, &net::PeerStatus::post);
        const bool isViaOthers = status != peers.end() && status->state == net::PeerStatus::State::ViaOthers;
        const bool isConnected =
            isViaOthers || (status != peers.end() && status->state == net::PeerStatus::State::Connected);
        connected += isConnected ? 1 : 0;
        viaOthers += isViaOthers ? 1 : 0;
        if (status == peers.end()) continue;
        complete += status->hasEverything ? 1 : 0;
        waiting = std::max(waiting, status->missingThere);
        missingHere = std::max(missingHere, status->missingHere);
        if (!isConnected && status->lastSeen > lostSince) {
            lost = &member;
            lostSince = status->lastSeen;
        }
    }

    LinkSummary summary;
    if (posts <= 1) {
        summary.text = say(QT_TRANSLATE_NOOP("Link", "Ce poste est seul sur l'incident"));
        return summary;
    }
    QStringList parts;
    if (complete == posts)
        parts += say(QT_TRANSLATE_N_NOOP("Link", "%n poste(s), tous ont tout"), posts);
    else
        parts += say(QT_TRANSLATE_N_NOOP("Link", "%1 sur %n poste(s) ont tout"), posts).arg(complete);
    if (connected < posts - 1)
        parts += connected == 0 ? say(QT_TRANSLATE_NOOP("Link", "aucun autre poste en liaison"))
                                : say(QT_TRANSLATE_N_NOOP("Link", "%n autre(s) en liaison"), connected);
    if (viaOthers > 0) parts += say(QT_TRANSLATE_N_NOOP("Link", "%n poste(s) par relais"), viaOthers);
    parts += say(QT_TRANSLATE_NOOP("Link", "en attente d'envoi : %1")).arg(waiting);
    if (missingHere > 0) parts += say(QT_TRANSLATE_NOOP("Link", "en réception : %1")).arg(missingHere);
    if (lost)
        parts += say(QT_TRANSLATE_NOOP("Link", "%1 vu à %2")).arg(shortText(lost->name, 32), clockText(lostSince, now));
    summary.text = parts.join(QStringLiteral(" · "));
    if (connected == 0)
        summary.level = LinkSummary::Level::Bad;
    else if (complete == posts && missingHere == 0)
        summary.level = LinkSummary::Level::Good;
    else
        summary.level = LinkSummary::Level::Waiting;
    return summary;
}

} // namespace fanion::app
