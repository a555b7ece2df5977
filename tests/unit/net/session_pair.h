// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/session/session.h"
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace fanion::test {

using namespace net;
using wire::Reason;

/** One end: a post with its log and one session. */
struct End {
    End(sim::SimClock &clock, std::uint64_t seed)
        : random(seed), identity(Identity::generate(random)), desk(clock),
          context{{clock, random}, identity, seed, 47800, nullptr, std::nullopt, &desk} {}
    void hold(const IncidentId &incident) {
        target.emplace(incident, identity.post(), random.draw());
        context.target = &*target;
    }
    void commit() {
        if (target->commit()) session->onCommitted();
    }
    template <typename Event>
    std::vector<Event> events() {
        for (auto &event : session->takeEvents())
            all.push_back(std::move(event));
        std::vector<Event> out;
        for (const auto &event : all) {
            if (const auto *kind = std::get_if<Event>(&event)) out.push_back(*kind);
        }
        return out;
    }

    sim::SimRandom random;
    Identity identity;
    JoinDesk desk;
    SessionContext context;
    std::optional<sim::MemoryTarget> target;
    std::unique_ptr<Session> session;
    std::vector<SessionEvent> all;
    std::size_t frames = 0; ///< sent
};

/** Two posts, mouth to mouth. */
class SessionPair : public testing::Test {
protected:
    SessionPair() { random.fill(incident.bytes); }
    /** Both hold the incident and know each other. */
    void bothMembers(Role role = Role::Editor) {
        a.hold(incident);
        b.hold(incident);
        a.target->found();
        a.target->admit(b.identity.post(), role);
        a.target->commit();
        const auto changes = a.target->changesAfter({}, SIZE_MAX);
        std::vector<Bytes> log;
        for (const auto &change : *changes)
            log.push_back(change.bytes);
        (void)b.target->accept(a.identity.post(), log);
        b.target->commit();
    }
    void connect(bool aAsks = false) {
        Hash32 binding{};
        random.fill(binding);
        a.session =
            std::make_unique<Session>(a.context, Link{b.identity.post(), {"10.0.0.2", 47800}, true, binding}, aAsks);
        b.session =
            std::make_unique<Session>(b.context, Link{a.identity.post(), {"10.0.0.1", 50'000}, false, binding}, false);
    }
    /** Carries frames both ways until both are quiet. */
    void exchange() {
        for (bool busy = true; busy;) {
            busy = false;
            for (auto [from, to] : {std::pair{&a, &b}, std::pair{&b, &a}}) {
                for (auto bytes = from->session->takeOutput(); !bytes.empty(); bytes = from->session->takeOutput()) {
                    to->session->onBytes(bytes);
                    ++from->frames;
                    busy = true;
                }
            }
        }
    }
    void pass(std::int64_t ms) {
        for (const auto end = time + ms; time < end;) {
            time += 50;
            a.session->tick();
            b.session->tick();
            exchange();
        }
    }
    static Bytes frameOf(const wire::Message &message) {
        std::string body;
        wire::encode(body, message);
        return wire::frame(body);
    }
    void expectEnd(End &end, Reason reason) {
        EXPECT_TRUE(end.session->hasEnded());
        EXPECT_EQ(end.session->endReason(), reason) << end.session->endError().message;
    }

    std::int64_t time = 1'000;
    sim::SimClock clock{time};
    sim::SimRandom random{42};
    IncidentId incident;
    End a{clock, 1};
    End b{clock, 2};
};

} // namespace fanion::test
