// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/node.h"
#include "tests/simulation/sim/memory_target.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <vector>

namespace fanion::test {

/** A Node with an owner over memory: commits what it is given, remembers what it is told. */
class LoopbackPost : public net::NodeObserver {
public:
    explicit LoopbackPost(boost::asio::io_context &io) : m_io(io), identity(Identity::generate(m_environment.random)) {
        identity.name = "PCC Alpha de test";
        identity.function = "Officier moyens";
        restart();
    }

    void restart() {
        node.reset();
        node = std::make_unique<net::Node>(m_io, m_environment, identity, *this);
    }
    net::Address listen(net::NodeSettings settings = {}) {
        if (!settings.listen) settings.listen = net::Address{"127.0.0.1", 0};
        auto started = node->start(settings);
        EXPECT_TRUE(started.has_value()) << started.error().message;
        return started.value_or(net::Address{});
    }
    void open(const IncidentId &incident) {
        target = std::make_unique<CommittingTarget>(*this, incident, identity.post(), m_environment.random.next());
        target->now = m_environment.clock.wallNow();
        node->attach(*target);
    }
    void write(std::string_view text) {
        target->write(asBytes(text));
        commit();
    }
    void commit() {
        target->commit();
        node->committed();
    }

    void onPeers(const std::vector<net::PeerStatus> &list) override { peers = list; }
    void onPresence(const std::vector<net::Presence> &list) override { presence = list; }
    void onHeard(const std::vector<net::HeardIncident> &list) override { heard = list; }
    void onJoinRequests(const std::vector<net::JoinRequest> &list) override { requests = list; }
    void onJoinProgress(const net::JoinProgress &update) override {
        progress.push_back(update);
        if (update.state == net::JoinProgress::State::Receiving && !target) open(update.incident);
    }
    void onConverged() override { ++converged; }
    void onTrouble(const Error &error) override { troubles.push_back(error); }

    [[nodiscard]] bool isConnectedTo(const LoopbackPost &other) const {
        for (const auto &peer : peers) {
            if (peer.post == other.identity.post()) return peer.state == net::PeerStatus::State::Connected;
        }
        return false;
    }

private:
    /** Commits what peers bring as soon as the io_context comes round, as an owner does. */
    class CommittingTarget : public sim::MemoryTarget {
    public:
        CommittingTarget(LoopbackPost &owner, const IncidentId &incident, const PostId &self, std::uint64_t incarnation)
            : MemoryTarget(incident, self, incarnation), m_owner(owner) {}
        net::Delivery accept(const PostId &from, std::span<const Bytes> changes) override {
            auto delivery = MemoryTarget::accept(from, changes);
            commitSoon();
            return delivery;
        }
        Result<void> admitInvited(const PostId &guest, ByteView key, ByteView proof, std::string_view name,
                                  std::string_view function) override {
            auto admitted = MemoryTarget::admitInvited(guest, key, proof, name, function);
            commitSoon();
            return admitted;
        }

    private:
        void commitSoon() {
            if (!hasStaged() || m_planned) return;
            m_planned = true;
            boost::asio::post(m_owner.m_io, [this] {
                m_planned = false;
                m_owner.commit();
            });
        }
        LoopbackPost &m_owner;
        bool m_planned = false;
    };

    boost::asio::io_context &m_io;
    Environment m_environment = systemEnvironment();

public:
    Identity identity;
    std::unique_ptr<sim::MemoryTarget> target;
    std::unique_ptr<net::Node> node;
    std::vector<net::PeerStatus> peers;
    std::vector<net::Presence> presence;
    std::vector<net::HeardIncident> heard;
    std::vector<net::JoinRequest> requests;
    std::vector<net::JoinProgress> progress;
    std::vector<Error> troubles;
    int converged = 0;
};

/** Posts on real sockets of this machine, driven by the test. */
class LoopbackWorld : public testing::Test {
protected:
    /** Lets the io_context work until the condition holds; false after `limit`. */
    template <typename Condition>
    bool runUntil(Condition &&condition, std::chrono::milliseconds limit = std::chrono::seconds(10)) {
        const auto end = std::chrono::steady_clock::now() + limit;
        while (!condition()) {
            if (std::chrono::steady_clock::now() >= end) return false;
            m_io.run_one_for(std::chrono::milliseconds(20));
            m_io.restart();
        }
        return true;
    }
    LoopbackPost &addPost() { return *m_posts.emplace_back(std::make_unique<LoopbackPost>(m_io)); }
    /** Posts that know each other as members of one incident, not started. */
    void addMembers(std::size_t count) {
        systemEnvironment().random.fill(incident.bytes);
        for (std::size_t i = 0; i < count; ++i)
            addPost().open(incident);
        auto &founder = *m_posts.front()->target;
        founder.found();
        for (std::size_t i = 1; i < count; ++i)
            founder.admit(m_posts[i]->identity.post(), Role::Editor);
        founder.commit();
        const auto changes = founder.changesAfter({}, SIZE_MAX);
        std::vector<Bytes> log;
        for (const auto &change : *changes)
            log.push_back(change.bytes);
        for (std::size_t i = 1; i < count; ++i) {
            (void)m_posts[i]->target->accept({}, log);
            m_posts[i]->commit();
        }
    }
    LoopbackPost &post(std::size_t i) { return *m_posts[i]; }

    boost::asio::io_context m_io;
    IncidentId incident;
    std::vector<std::unique_ptr<LoopbackPost>> m_posts;
};

} // namespace fanion::test
