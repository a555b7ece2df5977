// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/serve_events.h"

#include "app/ctl/base/context.h"
#include "app/ctl/base/digest_json.h"
#include "app/post/carrying_commands.h"
#include "core/base/error_code_name.h"
#include "core/io/board_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace fanion::ctl {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 6> kJoinStates{"connecting", "compare", "receiving",
                                                      "done",       "refused", "failed"};

template <typename Names, typename State>
std::string_view nameOf(const Names &names, State state) {
    const auto index = static_cast<std::size_t>(state);
    return index < names.size() ? names[index] : "unknown";
}

} // namespace

void ServeEvents::onOpened(const app::IncidentInfo &info) {
    m_boardComes = true;
    m_printer.event({{"event", "opened"},
                     {"file", info.file.string()},
                     {"incident", info.id.hex()},
                     {"code", info.code},
                     {"title", info.title},
                     {"pending", info.pending},
                     {"readOnly", info.readOnly},
                     {"post", info.self.hex()}});
}

void ServeEvents::onClosed() {
    m_printer.event({{"event", "closed"}});
}

void ServeEvents::onBoard(const BoardDelta &delta) {
    const bool initial = std::exchange(m_boardComes, false);
    if (delta.membersChanged) {
        json members = json::array();
        m_names.clear();
        for (const Member &member : delta.members) {
            m_names[member.post] = member.name;
            members.push_back(memberToJson(member));
        }
        m_printer.event({{"event", "members"}, {"members", std::move(members)}});
    }
    if (delta.changed.empty()) return;
    if (initial || delta.changed.size() > kMaxChangeLines) {
        m_printer.event({{"event", initial ? "board" : "change"}, {"count", delta.changed.size()}});
        return;
    }
    for (const EntityPtr &entity : delta.changed) {
        json event = entityToJson(*entity);
        event["event"] = "change";
        m_printer.event(event);
    }
}

void ServeEvents::onAttachment(const AttachmentId &id) {
    m_printer.event({{"event", "attachment"}, {"attachment", id.hex()}});
}

void ServeEvents::onListening(const net::Address &address) {
    m_printer.event({{"event", "listening"}, {"address", address.host}, {"port", address.port}});
}

void ServeEvents::onPeers(const std::vector<net::PeerStatus> &peers) {
    std::set<std::string> listed;
    for (const net::PeerStatus &peer : peers) {
        const auto name = m_names.find(peer.post);
        json event{{"event", "peer"},
                   {"post", peer.post.isNull() ? json() : json(peer.post.hex())},
                   {"name", name == m_names.end() ? "" : name->second},
                   {"state", app::peerStateName(peer.state)},
                   {"address", peer.address.host.empty() ? "" : peer.address.text()},
                   {"hasEverything", peer.hasEverything}};
        if (!peer.lastError.message.empty()) event["error"] = peer.lastError.message;
        // The figures below change all the time; they go along when something else does.
        const std::string steady = jsonText(event);
        const std::string key = peer.post.isNull() ? peer.address.text() : peer.post.hex();
        listed.insert(key);
        if (std::exchange(m_peers[key], steady) == steady) continue;
        event["missingThere"] = peer.missingThere;
        event["missingHere"] = peer.missingHere;
        event["roundTripMs"] = peer.roundTripMs;
        event["clockSkewMs"] = peer.clockSkewMs;
        m_printer.event(event);
    }
    // Who was removed from the incident is in the list no more. (So is an address once it is known whose it is.)
    std::erase_if(m_peers, [&](const auto &known) {
        if (listed.contains(known.first)) return false;
        if (const auto post = PostId::fromHex(known.first)) {
            const auto name = m_names.find(*post);
            m_printer.event({{"event", "peer"},
                             {"post", known.first},
                             {"name", name == m_names.end() ? "" : name->second},
                             {"state", "lost"},
                             {"error", "This post does not take part in the incident any more."}});
        }
        return true;
    });
}

void ServeEvents::onHeard(const std::vector<net::HeardIncident> &heard) {
    for (const net::HeardIncident &incident : heard)
        if (m_heard.emplace(incident.code, incident.address.text()).second)
            m_printer.event({{"event", "heard"},
                             {"code", incident.code},
                             {"address", incident.address.text()},
                             {"member", incident.member}});
}

void ServeEvents::onJoinRequests(const std::vector<net::JoinRequest> &requests) {
    std::set<std::uint64_t> open;
    for (const net::JoinRequest &request : requests) {
        open.insert(request.id);
        if (m_requests.contains(request.id)) continue;
        m_printer.event({{"event", "joinRequest"},
                         {"request", request.id},
                         {"post", request.post.hex()},
                         {"name", request.name},
                         {"function", request.function},
                         {"number", request.number},
                         {"address", request.address.text()}});
    }
    m_requests = std::move(open);
}

void ServeEvents::onJoinProgress(const net::JoinProgress &progress) {
    json event{{"event", "join"}, {"state", nameOf(kJoinStates, progress.state)}};
    if (!progress.number.empty()) event["number"] = progress.number;
    if (!progress.incident.isNull()) event["incident"] = progress.incident.hex();
    if (!progress.error.message.empty()) event["error"] = progress.error.message;
    m_printer.event(event);
}

void ServeEvents::onJoinFailed(const net::JoinFailure &failure) {
    json event{{"event", "joinFailed"},
               {"name", failure.name},
               {"address", failure.at ? failure.address.host : failure.address.text()},
               {"error", failure.reason.message}};
    if (!failure.post.isNull()) event["post"] = failure.post.hex();
    if (failure.at) event["at"] = failure.at->hex();
    m_printer.event(event);
}

void ServeEvents::onTrouble(const Error &error) {
    if (error.message.empty()) {
        m_printer.event({{"event", "mended"}, {"code", errorCodeName(error.code)}});
        return;
    }
    m_printer.event({{"event", "trouble"}, {"code", errorCodeName(error.code)}, {"error", error.message}});
}

void ServeEvents::onWarnings(const app::Warnings &warnings) {
    json newer = json::array();
    for (const auto &[post, count] : warnings.newer)
        newer.push_back({{"post", post.hex()}, {"name", m_names[post]}, {"operations", count}});
    json forked = json::array();
    for (const auto &post : warnings.forked)
        forked.push_back({{"post", post.hex()}, {"name", m_names[post]}});
    m_printer.event({{"event", "warnings"},
                     {"wroteElsewhere", warnings.hasWrittenElsewhere},
                     {"twin", warnings.twin ? warnings.twin->text() : ""},
                     {"otherMachine", warnings.isOnOtherMachine},
                     {"newer", std::move(newer)},
                     {"forked", std::move(forked)}});
}

void ServeEvents::onConverged(const Digest &digest) {
    json event = digestToJson(digest);
    event["event"] = "converged";
    m_printer.event(event);
}

} // namespace fanion::ctl
