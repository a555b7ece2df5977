// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/carrying_commands.h"

#include "app/post/receipt_book.h"
#include "core/io/board_json.h"
#include "core/io/time_text.h"

#include <nlohmann/json.hpp>

#include <set>

namespace fanion::app {

namespace {

using Json = nlohmann::json;

std::size_t countOf(const std::map<PostId, std::size_t> &counts) {
    std::size_t sum = 0;
    for (const auto &[post, count] : counts)
        sum += count;
    return sum;
}

std::string nameOf(const Replica &replica, const PostId &post) {
    const Member *member = replica.member(post);
    return member ? member->name : std::string();
}

} // namespace

std::string_view peerStateName(net::PeerStatus::State state) {
    using State = net::PeerStatus::State;
    switch (state) {
    case State::Connecting:
        return "connecting";
    case State::Connected:
        return "connected";
    case State::Silent:
        return "silent";
    case State::Lost:
        return "lost";
    case State::ViaOthers:
        return "relayed";
    }
    return "unknown";
}

Json carriedToJson(const Carried &carried) {
    return {{"ok", true},
            {"changes", carried.changes},
            {"attachments", carried.attachments},
            {"bytes", carried.bytes},
            {"known", carried.isKnown}};
}

Json mergedToJson(const Merged &merged, const Replica &replica) {
    Json json{{"ok", true},
              {"accepted", merged.accepted},
              {"duplicates", merged.duplicates},
              {"refused", merged.refused},
              {"waiting", merged.waiting},
              {"missing", Json::array()},
              {"attachments", merged.attachments},
              {"attachmentsRefused", merged.attachmentsRefused}};
    if (merged.firstRefusal) json["firstRefusal"] = merged.firstRefusal->message;
    for (const auto &[post, count] : merged.missing)
        json["missing"].push_back({{"post", post.hex()}, {"name", nameOf(replica, post)}, {"changes", count}});
    return json;
}

Json statusToJson(const Replica &replica) {
    std::size_t members = 0;
    Json commanders = Json::array();
    for (const Member &member : replica.members()) {
        members += member.revoked ? 0 : 1;
        if (!member.revoked && member.role == Role::Commander) commanders.push_back(member.post.hex());
    }
    Json newer = Json::array();
    for (const auto &[post, count] : replica.newerOperations())
        newer.push_back({{"post", post.hex()}, {"name", nameOf(replica, post)}, {"operations", count}});
    std::set<PostId> posts;
    for (const Branch &branch : replica.branches())
        posts.insert(branch.log.post);
    Json forked = Json::array();
    for (const PostId &post : posts)
        forked.push_back({{"post", post.hex()}, {"name", nameOf(replica, post)}});
    const Epochs &epochs = replica.epochs();
    const auto epoch = epochs.current();
    const Json key{{"epoch", epoch ? Json(epoch->hex()) : Json()},
                   {"here", epochs.key() != nullptr},
                   {"lacking", epochs.lacking().size()}};
    return {{"ok", true},
            {"key", key},
            {"changes", replica.changeCount()},
            {"members", members},
            {"commanders", commanders},
            {"newer", std::move(newer)},
            {"forked", std::move(forked)}};
}

ReceiptBook keptReceipts(const Incident &incident) {
    const auto kept = incident.receipts();
    return kept && *kept ? decodeReceipts(**kept) : ReceiptBook();
}

Json ordersToJson(const Replica &replica, const PostId &self, const ReceiptBook &told) {
    Json all = Json::array();
    for (const ObjectReceipts &receipts : receiptsOf(openTasks(replica), replica, self, told)) {
        const EntityPtr task = replica.find(receipts.entity);
        Json lacking = Json::array();
        for (const PostId &post : receipts.lacking)
            lacking.push_back({{"post", post.hex()}, {"name", nameOf(replica, post)}});
        all.push_back({{"id", receipts.entity.hex()},
                       {"label", task->text(Field::Label)},
                       {"state", task->text(Field::State)},
                       {"posts", receipts.posts},
                       {"lacking", std::move(lacking)}});
    }
    return all;
}

std::vector<net::PeerStatus> lastKnown(const Incident &incident, const PostId &self) {
    const auto known = incident.knownPeers();
    const ReceiptBook receipts = keptReceipts(incident);
    const Frontier &here = incident.durableFrontier();
    std::vector<net::PeerStatus> all;
    for (const Member &member : incident.replica().members()) {
        if (member.revoked || member.post == self) continue;
        net::PeerStatus status;
        status.post = member.post;
        if (known)
            for (const KnownPeer &peer : *known) {
                if (peer.post != member.post) continue;
                status.lastSeen = peer.seen;
                status.address = net::Address::parse(peer.address).value_or(net::Address());
            }
        const auto told = receipts.find(member.post);
        const Frontier theirs = told == receipts.end() ? Frontier() : told->second;
        auto missingThere = lacking(theirs, here);
        missingThere.erase(member.post); // its own changes it has, whatever it said last
        status.missingThere = countOf(missingThere);
        status.missingHere = countOf(lacking(here, theirs));
        status.hasEverything = status.missingThere == 0;
        all.push_back(std::move(status));
    }
    return all;
}

Json peersToJson(const std::vector<net::PeerStatus> &peers, const Replica &replica) {
    Json all = Json::array();
    for (const net::PeerStatus &peer : peers) {
        Json json{{"post", peer.post.isNull() ? Json() : Json(peer.post.hex())},
                  {"name", nameOf(replica, peer.post)},
                  {"state", peerStateName(peer.state)},
                  {"address", peer.address.port == 0 ? std::string() : peer.address.text()},
                  {"lastSeen", peer.lastSeen > 0 ? Json(isoTime(peer.lastSeen)) : Json()},
                  {"hasEverything", peer.hasEverything},
                  {"missingThere", peer.missingThere},
                  {"missingHere", peer.missingHere},
                  {"clockSkewMs", peer.clockSkewMs},
                  {"roundTripMs", peer.roundTripMs}};
        if (const Member *member = replica.member(peer.post)) json["role"] = roleName(member->role);
        const auto newer = replica.newerOperations().find(peer.post);
        json["newerOperations"] = newer == replica.newerOperations().end() ? 0 : newer->second;
        if (!peer.lastError.message.empty()) json["error"] = peer.lastError.message;
        all.push_back(std::move(json));
    }
    return all;
}

} // namespace fanion::app
