// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of changes, as anybody may send them. The first byte says how the rest is read:
//   0: as one signed change, as it is. Nothing of it may get in, for nobody but the posts can sign.
//   else: as bodies, each after a byte of flags (1: by the second editor; 2: has seen the other's latest) and two bytes
//   of length. Author, number, link and signature are set right (later fields of a message replace earlier ones), so
//   that mutations get past the hashes. Two posts receive them in opposite orders and must end with the same board, and
//   so must one that loads what the first accepted.
#include "core/log/change_codec.h"
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
    ChangeHash head;

    Fixture() {
        founder.found();
        for (auto &editor : editors)
            founder.admit(editor, Role::Commander);
        founder.perform({intent::Add{Kind::Means, {{Field::Label, "FPT"}}, EntityId{2}},
                         intent::Add{Kind::Task, {{Field::Steps, "one"}, {Field::Description, "text"}}, EntityId{3}},
                         intent::Add{Kind::LogEntry, {{Field::Text, "line"}}, EntityId{4}},
                         intent::Add{Kind::Symbol, {}, EntityId{5}}});
        head = founder.replica.frontier().begin()->second.hash;
    }
};

/** The header a body needs to fit behind the changes before it. */
class Chain {
public:
    Chain(const Fixture &fixture, std::size_t editor)
        : m_fixture(&fixture), m_identity(fixture.editors[editor].identity) {}

    [[nodiscard]] Bytes wrap(ByteView body, const ChangeHash *seen) {
        std::string fixed(asText(body));
        protozero::pbf_writer writer{fixed};
        writer.add_bytes(2, wire::dataView(m_identity.post().view()));
        writer.add_fixed64(3, 7);
        writer.add_uint64(4, ++m_sequence);
        if (m_sequence == 1) {
            writer.add_bytes(1, wire::dataView(m_fixture->founder.replica.incident()->view()));
            writer.add_bytes(6, wire::dataView(m_fixture->head.view()));
        } else {
            writer.add_bytes(5, wire::dataView(last.view()));
        }
        if (seen) writer.add_bytes(6, wire::dataView(seen->view()));
        const auto bytes = asBytes(fixed);
        last = change_codec::hashOf(bytes);
        return change_codec::seal(bytes, last, m_identity);
    }
    [[nodiscard]] bool isEmpty() const { return m_sequence == 0; }

    ChangeHash last;

private:
    const Fixture *m_fixture;
    Identity m_identity;
    std::uint64_t m_sequence = 0;
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
    while (data.size() > 3 && changes.size() < 16) {
        const auto flags = data[0];
        const auto size = std::min<std::size_t>(data[1] | data[2] << 8, data.size() - 3);
        auto &own = chains[flags & 1];
        const auto &other = chains[1 - (flags & 1)];
        const bool hasSeen = (flags & 2) != 0 && !other.isEmpty();
        const auto before = own;
        auto change = own.wrap(data.subspan(3, size), hasSeen ? &other.last : nullptr);
        data = data.subspan(3 + size);
        // A body that is refused would stop its whole log: leave it out, but try it.
        const auto envelope = change_codec::open(change);
        if (!envelope || !change_codec::decode(envelope->body)) {
            own = before;
            continue;
        }
        changes.push_back(std::move(change));
    }
    test::ManualClock clock;
    test::SeededRandom random(1);
    auto forwards = readerOf(fixture, clock, random);
    auto backwards = readerOf(fixture, clock, random);
    auto loaded = readerOf(fixture, clock, random);
    for (const auto &change : changes) {
        for (const auto &accepted : forwards.receive({&change, 1}).accepted) {
            checkDescription(accepted.bytes);
            require(loaded.load(accepted.bytes).has_value(), "what was accepted loads");
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
