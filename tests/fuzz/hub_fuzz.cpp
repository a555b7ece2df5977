// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A script of what several peers do to one Hub at once, over up to eight connections, while time passes and the owner
// acts. Whatever they do: no stranger and no revoked post reads a change or counts as present, one session is left with
// each post, and what is kept of them stays within its limits.
#include "net/hub/hub.h"
#include "net/incident_tag.h"
#include "net/labelled_hash.h"
#include "net/wire/message_codec.h"
#include "net/wire/word_codec.h"
#include "tests/fuzz/script_reader.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>

using namespace fanion;
using namespace fanion::net;

namespace {

constexpr std::string_view kSecret = "victime DUPONT, gymnase Jean Moulin";
constexpr std::size_t kLines = 8;

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

class Port : public HubPort {
public:
    void connect(ConnectionId id, const Address &address) override { dialled.emplace_back(id, address); }
    void wake(ConnectionId) override {}
    void abort(ConnectionId id) override { aborted.push_back(id); }
    void announce(const Bytes &) override {}
    void changed(HubList) override {}
    void joinProgress(const JoinProgress &) override {}
    void joinFailed(const JoinFailure &failure) override { failuresElsewhere += failure.at ? 1 : 0; }
    void converged() override {}
    void twinSeen(const Address &) override {}
    void ownChangesElsewhere() override {}
    void trouble(const Error &) override {}

    std::vector<std::pair<ConnectionId, Address>> dialled;
    std::vector<ConnectionId> aborted;
    std::int64_t failuresElsewhere = 0;
};

class Play {
public:
    explicit Play(test::ScriptReader &script)
        : m_script(script),
          m_cast{Identity::generate(m_random), Identity::generate(m_random), Identity::generate(m_random),
                 Identity::generate(m_random), Identity::generate(m_random)},
          m_target(m_incident, m_cast[Self].post(), 1), m_hub({m_clock, m_random}, m_cast[Self], m_port) {
        m_target.found();
        m_target.write(asBytes(kSecret));
        m_target.admit(m_cast[Editor].post(), Role::Editor);
        m_target.admit(m_cast[Observer].post(), Role::Observer);
        m_target.admit(m_cast[Revoked].post(), Role::Editor);
        m_target.revoke(m_cast[Revoked].post());
        m_target.commit();
        m_hub.start(47800, true);
        m_hub.attach(m_target);
    }

    void run() {
        while (!m_script.atEnd()) {
            act(m_script.byte());
            settle();
            check();
        }
    }

private:
    enum Who : std::uint8_t { Self, Editor, Observer, Revoked, Stranger };
    struct Line {
        Who peer;
        Hash32 binding;
    };

    void act(std::uint8_t what) {
        switch (what % 16) {
        case 0:
            if (m_lines.size() < kLines) open(m_hub.newConnection(), false);
            break;
        case 1:
            if (!m_port.dialled.empty()) answerDial();
            break;
        case 2:
            hello();
            break;
        case 3: {
            const auto bytes = m_script.bytes(m_script.byte());
            onLine([&](ConnectionId id, const Line &) { m_hub.onBytes(id, bytes); });
            break;
        }
        case 4:
            say(wire::PresenceUpdate{presence()});
            break;
        case 5:
            say(wire::Neighbours{{m_cast[who()].post(), m_cast[who()].post()}});
            break;
        case 6: {
            wire::WordBody body;
            body.counter = m_script.number();
            body.instance = m_script.byte();
            body.presence = presence();
            say(wire::makeWord(m_cast[who()], m_incident, body));
            break;
        }
        case 7:
            say(frontier());
            break;
        case 8:
            say(wire::Goodbye{static_cast<wire::Reason>(m_script.byte())});
            break;
        case 9:
            onLine([&](ConnectionId id, const Line &) { close(id); });
            break;
        case 10:
            m_time += m_script.byte() * 40;
            m_hub.tick();
            break;
        case 11:
            ownerActs(m_script.byte());
            break;
        case 12:
            say(wire::Ask{{}, "invité", "chef"});
            break;
        case 13:
            say(wire::AskReveal{{}});
            break;
        case 14:
            say(wire::Invited{Bytes(32, m_script.byte()), Bytes(64, m_script.byte()), "invité", ""});
            break;
        case 15:
            say(wire::Pong{m_script.byte(), static_cast<WallTime>(m_script.number())});
            break;
        }
    }

    void ownerActs(std::uint8_t how) {
        switch (how % 6) {
        case 0:
            m_hub.setPresence(presence());
            break;
        case 1:
            m_target.write(asBytes(kSecret));
            if (m_target.commit()) m_hub.committed();
            break;
        case 2:
            ++m_detached; // forgets what it was told
            m_hub.detach();
            m_hub.attach(m_target);
            break;
        case 3:
            m_hub.dial({"10.0.0.9", 47800});
            break;
        case 4:
            m_hub.onNetworkChanged();
            break;
        case 5:
            if (const auto requests = m_hub.joinRequests(); !requests.empty())
                require(m_hub.answerJoin(requests.front().id, false).has_value(), "a request that is shown has gone");
            break;
        }
    }

    Who who() { return static_cast<Who>(m_script.byte() % m_cast.size()); }
    template <typename Act>
    void onLine(Act act) {
        if (m_lines.empty()) return;
        auto line = std::next(m_lines.begin(), m_script.byte() % static_cast<std::ptrdiff_t>(m_lines.size()));
        act(line->first, line->second);
    }
    void open(ConnectionId id, bool outgoing) {
        Hash32 binding{};
        binding[0] = static_cast<std::uint8_t>(id);
        const auto peer = who();
        m_lines[id] = {peer, binding};
        m_hub.onConnected(id, Link{m_cast[peer].post(), {"10.0.0." + std::to_string(peer), 50'000}, outgoing, binding});
    }
    void answerDial() {
        const auto id = m_port.dialled.back().first;
        m_port.dialled.pop_back();
        const bool comesAbout = (m_script.byte() & 1) != 0 && m_lines.size() < kLines;
        if (comesAbout) return open(id, true);
        m_hub.onClosed(id, {ErrorCode::Io, "nobody there"});
    }
    void close(ConnectionId id) {
        m_lines.erase(id);
        m_hub.onClosed(id, {ErrorCode::Io, "closed"});
    }
    void say(const wire::Message &message) {
        std::string body;
        wire::encode(body, message);
        onLine([&](ConnectionId id, const Line &) { m_hub.onBytes(id, wire::frame(body)); });
    }
    void hello() {
        const auto flags = m_script.byte();
        wire::Hello hello{1, 1, static_cast<wire::Purpose>(1 + flags % 3), m_script.byte(), 47800, 0, {}, {}};
        hello.links = static_cast<wire::Links>(m_script.byte() % 3);
        if ((flags & 4) == 0) hello.tag = incidentTag(m_incident);
        onLine([&](ConnectionId id, const Line &line) {
            if ((flags & 8) == 0 && line.peer != Stranger) { // which doesn't know the incident
                hello.proof =
                    labelledHash("fanion-hello-1", {line.binding, m_cast[line.peer].post().view()}, m_incident.view());
            }
            std::string body;
            wire::encode(body, hello);
            m_hub.onBytes(id, wire::frame(body));
        });
    }
    Presence presence() {
        const auto flags = m_script.byte();
        Presence presence;
        presence.look = MapLook{{}, flags};
        if ((flags & 1) != 0) presence.call = Call{flags, *presence.look};
        for (int n = 0; n < flags % 5; ++n)
            presence.failedJoins.push_back({m_script.byte() + std::uint64_t{1}, "invité", "10.0.0.9", {}});
        return presence;
    }
    wire::FrontierUpdate frontier() {
        const auto flags = m_script.byte();
        wire::FrontierUpdate update{(flags & 1) != 0, (flags & 2) != 0, {}};
        for (const auto &[log, head] : m_target.frontier()) {
            auto told = head;
            if ((flags & 4) != 0) told.sequence = m_script.number();
            if ((flags & 8) != 0) update.heads.emplace_back(log, told);
        }
        return update;
    }

    /** What the shell does after each act. */
    void settle() {
        for (const auto id : std::exchange(m_port.aborted, {}))
            m_lines.erase(id);
        std::vector<ConnectionId> finished;
        for (const auto &[id, line] : m_lines) {
            for (int piece = 0;; ++piece) {
                require(piece < 1'000, "a session never stops talking");
                const auto bytes = m_hub.takeOutput(id);
                if (bytes.empty()) break;
                const bool reads = line.peer != Stranger && line.peer != Revoked;
                require(reads || asText(bytes).find(kSecret) == std::string_view::npos, "told to one who is no member");
            }
            if (m_hub.isFinished(id)) finished.push_back(id);
        }
        for (const auto id : finished)
            close(id);
    }

    void check() {
        for (const auto &presence : m_hub.presence())
            require(presence.post == m_cast[Editor].post() || presence.post == m_cast[Observer].post(),
                    "one who is no member counts as present");
        std::set<PostId> connected;
        for (const auto &peer : m_hub.peers())
            require(connected.insert(peer.post).second, "a post is listed twice");
        require(m_hub.joinRequests().size() <= limits::kPendingJoins, "too many requests wait");
        require(m_port.failuresElsewhere <=
                    2 * static_cast<std::int64_t>(limits::kFailedJoinsTold) * (m_time / 1'000 + 2 + m_detached),
                "a flood of failures is passed on");
    }

    test::ScriptReader &m_script;
    std::int64_t m_time = 0;
    std::int64_t m_detached = 0;
    sim::SimClock m_clock{m_time};
    sim::SimRandom m_random{1};
    IncidentId m_incident{{1, 2, 3}};
    std::array<Identity, 5> m_cast;
    sim::MemoryTarget m_target;
    Port m_port;
    Hub m_hub;
    std::map<ConnectionId, Line> m_lines;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    test::ScriptReader script(ByteView(data, size));
    Play(script).run();
    return 0;
}
