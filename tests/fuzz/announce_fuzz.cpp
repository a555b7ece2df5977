// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datagrams into a whole Hub. Each begins with a byte of flags (1: marked as by a member; 2: half a second passes
// first; 4: it is padded to the right size), a byte for the last part of the source address, and a byte of length.
#include "net/hub/hub.h"
#include "tests/fuzz/script_reader.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion;
using namespace fanion::net;

namespace {

class CountingPort : public HubPort {
public:
    void connect(ConnectionId, const Address &) override { ++dials; }
    void wake(ConnectionId) override {}
    void abort(ConnectionId) override {}
    void announce(const Bytes &) override { ++announcements; }
    void changed(HubList) override {}
    void joinProgress(const JoinProgress &) override {}
    void joinFailed(const JoinFailure &) override {}
    void converged() override {}
    void twinSeen(const net::Address &) override {}
    void ownChangesElsewhere() override {}
    void trouble(const Error &) override {}
    int dials = 0;
    int announcements = 0;
};

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    sim::SimRandom random(1);
    const auto identity = Identity::generate(random);
    const IncidentId incident{{1, 2, 3}};
    sim::MemoryTarget target(incident, identity.post(), 1);
    target.found();
    target.commit();
    CountingPort port;
    Hub hub({clock, random}, identity, port);
    hub.start(47800, true);
    hub.attach(target);

    test::ScriptReader script(ByteView(data, size));
    while (!script.atEnd()) {
        const auto flags = script.byte();
        const auto host = "10.0.0." + std::to_string(script.byte());
        const auto part = script.bytes(script.byte());
        Bytes datagram(part.begin(), part.end());
        if ((flags & 4) != 0) datagram.resize(Announcement::kSize);
        if ((flags & 2) != 0) time += 500;
        if (auto read = Announcement::decode(datagram)) {
            require(Announcement::decode(read->encode()) == read, "what was written is not read as the same");
            if ((flags & 1) != 0) {
                read->markFor(incident);
                if (read->port == 0 && !read->goodbye) read->port = 1;
                datagram = read->encode();
            }
        }
        hub.onAnnouncement(datagram, host);
        hub.tick();
        require(hub.heard().size() <= limits::kHeard, "the list of incidents grew over its limit");
        require(port.dials <= limits::kDialsPerSecond * (time / 1000 + 2), "more than five dials a second");
        require(port.announcements <= time / 1000 + 2, "more than one announcement a second");
    }
    return 0;
}
