// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of changes, as anybody may send them. The first byte says how the rest is read:
//   0: as one run, as it is. Nothing of it may get in, for nobody but the posts can sign.
//   else: as bodies, each after a byte of flags (1: by the second editor; 2: has seen the other's latest; 4: signed
//   together with the next) and two bytes of length. Author, number, link and signature are set right (later fields of
//   a message replace earlier ones), so that mutations get past the hashes. Two posts receive them in opposite orders
//   and must end with the same board, and so must one that loads what the first accepted.
#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
#include "core/log/wire.h"
#include "tests/support/test_post.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <span>

using namespace fanion;
using test::TestPost;

namespace {

/** An incident with an object of some kinds and two more editors. */
struct Fixture {
    TestPost founder{1, "PCC", "COS"};
    std::array<TestPost, 2> editors{TestPost{2, "E2", "OM"}, TestPost{3, "E3", "OR"}};

    Fixture() {
        founder.found();
        for (auto &editor : editors)
            founder.admit(editor, Role::Commander);
        founder.perform({intent::Add{Kind::Means, {{Field::Label, "FPT"}}, EntityId{2}},
                         intent::Add{Kind::Task, {{Field::Steps, "one"}, {Field::Description, "text"}}, EntityId{3}},
                         intent::Add{Kind::LogEntry, {{Field::Text, "line"}}, EntityId{4}},
                         intent::Add{Kind::Symbol, {}, EntityId{5}}});
    }
};

/** The log of one editor: what a body needs to fit behind the changes before it. */
class Chain {
public:
    Chain(const Fixture &fixture, std::size_t editor)
        : m_fixture(&fixture), m_identity(fixture.editors[editor].identity) {}

    /** Adds a body to the open run; false, and nothing is added, when it is no change. */
    bool add(ByteView body, const Chain *seen) {
        std::string fixed(asText(body));
        protozero::pbf_writer writer{fixed};
        // The body's own names come first.
        Change own;
        static_cast<void>(change_codec::decode(body, {log(), 2, m_place.before}, own));
        auto named = m_named + static_cast<std::uint32_t>(own.logs.size());
        if (m_place.sequence == 1) {
            m_place.log = log();
            protozero::pbf_writer start{writer, 1};
            start.add_bytes(1, wire::dataView(m_fixture->founder.replica.incident()->view()));
            start.add_bytes(2, wire::dataView(log().post.view()));
            start.add_fixed64(3, log().incarnation);
        }
        if (m_place.sequence == 1) {
            const auto &[founding, head] = *m_fixture->founder.replica.frontier().begin();
            depend(writer, named, founding, static_cast<std::uint32_t>(head.sequence), head.hash);
        }
        if (seen) depend(writer, named, seen->log(), seen->m_place.sequence - 1, seen->m_head);
        Change change;
        if (!change_codec::decode(asBytes(fixed), m_place, change)) return false;
        if (m_bodies.empty()) m_start = {log(), m_place.sequence, m_head, m_place.before};
        m_named += static_cast<std::uint32_t>(change.logs.size());
        m_head = change_codec::hashOf(m_head, asBytes(fixed));
        m_place.before = change.time;
        ++m_place.sequence;
        m_bodies.push_back(std::move(fixed));
        return true;
    }
    [[nodiscard]] bool hasOpen() const { return !m_bodies.empty(); }
    [[nodiscard]] bool isEmpty() const { return m_place.sequence == 1; }
    /** The open run, signed. */
    [[nodiscard]] Bytes seal() {
        std::vector<ByteView> views;
        for (const auto &body : m_bodies)
            views.push_back(asBytes(body));
        auto bytes = run_codec::write(m_start, views, run_codec::sign(m_identity, m_head));
        m_bodies.clear();
        return bytes;
    }

private:
    [[nodiscard]] LogId log() const { return {m_identity.post(), 7}; }
    void depend(protozero::pbf_writer &writer, std::uint32_t &named, const LogId &on, std::uint32_t sequence,
                const ChangeHash &hash) {
        {
            protozero::pbf_writer name{writer, 5};
            name.add_bytes(1, wire::dataView(on.post.view()));
            name.add_fixed64(2, on.incarnation);
        }
        protozero::pbf_writer dependency{writer, 4};
        dependency.add_uint32(1, ++named);
        dependency.add_uint32(2, sequence);
        dependency.add_bytes(3, wire::dataView(hash.view()));
    }

    const Fixture *m_fixture;
    Identity m_identity;
    change_codec::Place m_place;
    run_codec::RunStart m_start;
    std::vector<std::string> m_bodies;
    std::uint32_t m_named = 0; ///< logs named by the changes before
    ChangeHash m_head;
};

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "fuzz-change: %s\n", what);
    std::abort();
}

/** A reader at the state of the fixture. */
Replica readerOf(const Fixture &fixture, test::ManualClock &clock, test::SeededRandom &random) {
    Replica replica({clock, random});
    for (const auto &change : fixture.founder.changes)
        require(replica.load(change).has_value(), "the fixture loads");
    return replica;
}

void checkDescription(const Bytes &change) {
    require(Replica::describe(change).has_value(), "an accepted change can be described");
    require(Replica::inspect(change).has_value(), "an accepted change can be inspected");
}

void runBodies(const Fixture &fixture, ByteView data) {
    std::array<Chain, 2> chains{Chain(fixture, 0), Chain(fixture, 1)};
    std::vector<Bytes> changes;
    for (std::size_t bodies = 0; data.size() > 3 && bodies < 16; ++bodies) {
        const auto flags = data[0];
        const auto size = std::min<std::size_t>(data[1] | data[2] << 8, data.size() - 3);
        auto &own = chains[flags & 1];
        auto &other = chains[1 - (flags & 1)];
        const bool hasSeen = (flags & 2) != 0 && !other.isEmpty();
        if (hasSeen && other.hasOpen()) changes.push_back(other.seal());
        own.add(data.subspan(3, size), hasSeen ? &other : nullptr);
        data = data.subspan(3 + size);
        if ((flags & 4) == 0 && own.hasOpen()) changes.push_back(own.seal());
    }
    for (auto &chain : chains)
        if (chain.hasOpen()) changes.push_back(chain.seal());
    test::ManualClock clock;
    test::SeededRandom random(1);
    auto forwards = readerOf(fixture, clock, random);
    auto backwards = readerOf(fixture, clock, random);
    auto loaded = readerOf(fixture, clock, random);
    for (const auto &change : changes) {
        for (const auto &accepted : forwards.receive({&change, 1}).accepted) {
            checkDescription(accepted.bytes);
            require(loaded.load(accepted.bytes, accepted.upTo()).has_value(), "what was accepted loads");
        }
    }
    std::ranges::reverse(changes);
    for (const auto &change : changes)
        static_cast<void>(backwards.receive({&change, 1}));
    require(forwards.frontier() == backwards.frontier(), "the logs are the same in both orders");
    require(forwards.stateHash() == backwards.stateHash(), "the boards are the same in both orders");
    require(forwards.stateHash() == loaded.stateHash(), "the loaded board is the same");
}

void runRaw(const Fixture &fixture, ByteView data) {
    test::ManualClock clock;
    test::SeededRandom random(1);
    auto replica = readerOf(fixture, clock, random);
    const Bytes bytes(data.begin(), data.end());
    const auto report = replica.receive({&bytes, 1});
    require(report.accepted.empty(), "nobody can sign for a post");
    static_cast<void>(Replica::describe(bytes));
    static_cast<void>(Replica::inspect(bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const Fixture fixture;
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    data[0] == 0 ? runRaw(fixture, rest) : runBodies(fixture, rest);
    return 0;
}
