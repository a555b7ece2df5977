// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/node.h"

#include "net/node_impl.h"

namespace fanion::net {

Node::Node(boost::asio::io_context &io, Environment environment, const Identity &identity, NodeObserver &observer)
    : m_impl(std::make_shared<Impl>(io, environment, identity, observer)) {}

Node::~Node() {
    m_impl->shutDown();
}

Result<Address> Node::start(const NodeSettings &settings) {
    return m_impl->start(settings);
}
void Node::stop(std::function<void()> done) {
    m_impl->stop(std::move(done));
}
bool Node::isRunning() const {
    return m_impl->isRunning();
}

void Node::attach(SyncTarget &target) {
    m_impl->act([&](Hub &hub) { hub.attach(target); });
}
void Node::detach() {
    m_impl->act([](Hub &hub) { hub.detach(); });
}
void Node::committed() {
    m_impl->act([](Hub &hub) { hub.committed(); });
}
void Node::dial(const Address &address) {
    m_impl->act([&](Hub &hub) { hub.dial(address); });
}
void Node::forget(const Address &address) {
    m_impl->act([&](Hub &hub) { hub.forget(address); });
}
void Node::know(const PostId &post, const Address &address) {
    m_impl->act([&](Hub &hub) { hub.know(post, address); });
}
void Node::recall(const PostId &post, WallTime lastSeen, std::optional<Frontier> told) {
    m_impl->act([&](Hub &hub) { hub.recall(post, lastSeen, std::move(told)); });
}
void Node::offerPacks(std::vector<PackOffer> packs) {
    m_impl->act([&](Hub &hub) { hub.offerPacks(std::move(packs)); });
}
void Node::setPresence(Presence presence) {
    m_impl->act([&](Hub &hub) { hub.setPresence(std::move(presence)); });
}
void Node::askToJoin(const Address &address) {
    m_impl->act([&](Hub &hub) { hub.askToJoin(address); });
}
void Node::joinByInvitation(const Invitation &invitation) {
    m_impl->act([&](Hub &hub) { hub.joinByInvitation(invitation); });
}
void Node::cancelJoin() {
    m_impl->act([](Hub &hub) { hub.cancelJoin(); });
}
Result<void> Node::answerJoin(std::uint64_t request, bool admitted) {
    Result<void> result;
    m_impl->act([&](Hub &hub) { result = hub.answerJoin(request, admitted); });
    return result;
}

std::vector<PeerStatus> Node::peers() const {
    return m_impl->hub().peers();
}
std::vector<DialStatus> Node::dialled() const {
    return m_impl->hub().dialled();
}
std::optional<Frontier> Node::toldBy(const PostId &post) const {
    return m_impl->hub().toldBy(post);
}
std::vector<HeardIncident> Node::heard() const {
    return m_impl->hub().heard();
}
std::vector<JoinRequest> Node::joinRequests() const {
    return m_impl->hub().joinRequests();
}
std::vector<Address> Node::reachableAt() const {
    return m_impl->reachableAt();
}

} // namespace fanion::net
