// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/base/event_printer.h"
#include "app/post/post.h"

#include <map>
#include <set>

namespace fanion::ctl {

/** What happens to a serving post, as one JSON object a line (docs/format.md, "Events of serve"). */
class ServeEvents final : public app::PostObserver {
public:
    /** A bigger difference is told as one line with a count. */
    static constexpr std::size_t kMaxChangeLines = 200;

    explicit ServeEvents(EventPrinter &printer) : m_printer(printer) {}

    void onOpened(const app::IncidentInfo &info) override;
    void onClosed() override;
    void onBoard(const BoardDelta &delta) override;
    void onAttachment(const AttachmentId &id) override;
    void onListening(const net::Address &address) override;
    void onPeers(const std::vector<net::PeerStatus> &peers) override;
    void onHeard(const std::vector<net::HeardIncident> &heard) override;
    void onJoinRequests(const std::vector<net::JoinRequest> &requests) override;
    void onJoinProgress(const net::JoinProgress &progress) override;
    void onJoinFailed(const net::JoinFailure &failure) override;
    void onTrouble(const Error &error) override;
    void onWarnings(const app::Warnings &warnings) override;
    void onConverged(const Digest &digest) override;

private:
    EventPrinter &m_printer;
    bool m_boardComes = false;                  ///< the next difference is the whole board of a file just opened
    std::map<PostId, std::string> m_names;      ///< of the members
    std::map<std::string, std::string> m_peers; ///< what was printed last, by post or address
    std::set<std::pair<std::string, std::string>> m_heard;
    std::set<std::uint64_t> m_requests;
};

} // namespace fanion::ctl
