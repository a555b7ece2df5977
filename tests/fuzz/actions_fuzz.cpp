// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of actions on five posts: each is a byte that says what, one that says who, and what the action needs. Posts
// ask for things of every kind, undo, seal or do not, hear of each other's runs in any order and twice, restart from
// their logs or from pages, admit, demote and revoke each other; and as the fuzzer holds all keys, it writes mutated
// changes with right hashes and signatures. When all have been told all, they must have the same board, the same logs,
// the same board again after a restart and from pages, and (unless there was a mutation or a change of membership, of
// which the reference knows nothing) the board of the reference merge.
#include "tests/convergence/random_intents.h"
#include "tests/convergence/reference_merge.h"
#include "tests/fuzz/script_reader.h"
#include "tests/support/forge.h"
#include "tests/support/memory_archive.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <memory>

using namespace fanion;
using test::TestPost;

namespace {

constexpr std::size_t kPosts = 5;
constexpr std::size_t kMostActions = 120;

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "fuzz-actions: %s\n", what);
    std::abort();
}

/** A post with its store: its log is in TestPost, its pages are here. */
struct Place {
    explicit Place(std::uint64_t seed, const char *name) : post(seed, name, "OM") {}

    TestPost post;
    std::map<std::int64_t, Bytes> pages;
    std::unique_ptr<test::MemoryArchive> archive; ///< of the replica that was restored from pages

    void restart() {
        post.restart();
        pages.clear();
        archive.reset();
    }
    void restoreFromPages() {
        post.seal();
        const auto before = post.replica.stateHash();
        for (auto &[number, page] : post.replica.takePages())
            pages[number] = std::move(page);
        auto stored = std::make_unique<test::MemoryArchive>(post);
        Replica fresh(post.environment());
        fresh.follow(*post.replica.incident());
        fresh.useArchive(*stored);
        const bool isRestored = fresh.restore([&](std::int64_t number) -> std::optional<Bytes> {
            const auto found = pages.find(number);
            return found == pages.end() ? std::nullopt : std::optional(found->second);
        });
        require(isRestored, "own pages can be read");
        fresh.endLoading();
        post.replica = std::move(fresh);
        archive = std::move(stored);
        post.replica.writeAs(post.identity);
        for (const auto &record : post.undoRecords)
            post.replica.restoreUndo(record);
        require(post.replica.stateHash() == before, "the board from pages is another");
    }
};

class Play {
public:
    explicit Play(test::ScriptReader &script) : m_script(script) {
        static constexpr std::array<const char *, kPosts> kNames{"PCC", "PC site", "CODIS", "Secteur 1", "Secteur 2"};
        for (std::size_t i = 0; i < kPosts; ++i)
            m_places.emplace_back(i + 1, kNames[i]);
        auto &founder = m_places.front().post;
        founder.found();
        for (std::size_t i = 1; i < kPosts; ++i)
            founder.admit(m_places[i].post, i == 1 ? Role::Commander : Role::Editor);
        for (std::size_t i = 1; i < kPosts; ++i) {
            m_places[i].post.follow(founder);
            m_places[i].post.pull(founder);
        }
    }

    void run() {
        for (std::size_t i = 0; i < kMostActions && !m_script.atEnd(); ++i)
            act();
        heal();
        check();
    }

private:
    Place &who() { return m_places[m_script.byte() % kPosts]; }

    void act() {
        const auto what = m_script.byte();
        auto &place = who();
        switch (what % 16) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
        case 5:
            return wish(place.post, what % 16 < 3 ? test::Leaning::Any : test::Leaning::Trees);
        case 6:
            place.post.sealsAtOnce = !place.post.sealsAtOnce;
            return place.post.seal();
        case 7:
        case 8:
        case 9:
            return tell(place.post, who().post);
        case 10: // to everybody
            for (auto &other : m_places)
                if (&other != &place) tell(place.post, other.post);
            return;
        case 11:
            return place.restart();
        case 12:
            return place.restoreFromPages();
        case 13:
            place.post.clock.wall += (static_cast<std::int64_t>(m_script.byte()) - 100) * 1000;
            return;
        case 14:
            return changeMembers(place.post);
        case 15:
            return forge(place.post);
        }
    }

    void wish(TestPost &post, test::Leaning leaning) {
        const auto seed = m_script.byte() | m_script.byte() << 8;
        test::SeededRandom random(static_cast<std::uint64_t>(seed));
        test::RandomIntents::act(post, random, leaning);
    }

    /** Some of the runs of one, from the first or the last on, some of them twice. */
    void tell(TestPost &from, TestPost &to) {
        if (&from == &to) return;
        from.seal();
        const auto how = m_script.byte();
        const auto start = std::size_t{m_script.byte()} * from.changes.size() / 256;
        std::vector<Bytes> some(from.changes.begin() + static_cast<std::ptrdiff_t>(start), from.changes.end());
        if ((how & 1) != 0 && some.size() > 1) some.resize(some.size() / 2);
        if ((how & 2) != 0) std::ranges::reverse(some);
        if ((how & 4) != 0 && !some.empty()) some.push_back(some.front());
        if ((how & 8) != 0) {
            for (const auto &run : some)
                to.receive({run});
        } else {
            to.receive(some);
        }
    }

    void changeMembers(TestPost &post) {
        m_isOfReference = false;
        const auto &other = who().post;
        const auto how = m_script.byte();
        const auto role = static_cast<Role>(1 + how / 4 % 3);
        switch (how % 4) {
        case 0:
            static_cast<void>(post.tryPerform({intent::Revoke{other.id()}}));
            return;
        case 1:
            static_cast<void>(post.tryPerform({intent::ChangeRole{other.id(), role}}));
            return;
        case 2:
            static_cast<void>(post.tryPerform({intent::Admit{other.id(), role, "again", "OM"}}));
            return;
        case 3:
            static_cast<void>(post.tryPerform({intent::Profile{"renamed", "OR"}}));
            return;
        }
    }

    /** Operations somebody has written, in a change of the post's key that has seen what the post has, mutated. */
    void forge(TestPost &post) {
        m_isOfReference = false;
        post.seal();
        auto &source = who().post;
        source.seal();
        const auto &runs = source.changes;
        const auto &run = runs[m_script.byte() % runs.size()];
        test::Forger forger(post, ++m_incarnation);
        auto change = forger.change;
        Change written;
        const auto read = visitChanges(run, UINT32_MAX, [&](const StoredChange &stored) {
            return change_codec::decode(stored.body, stored.place, written);
        });
        require(read.has_value(), "an accepted run can be read");
        for (const auto &operation : written.operations)
            if (!std::holds_alternative<op::Found>(operation.act)) change.operations.push_back(operation);
        std::string body;
        change_codec::encode(change, {}, body);
        for (auto flips = m_script.byte() % 4; flips > 0; --flips) {
            const auto at = static_cast<std::size_t>(m_script.byte() | m_script.byte() << 8) % body.size();
            body[at] = static_cast<char>(m_script.byte());
        }
        m_forged.push_back(forger.sealBody(body));
        who().post.receive({m_forged.back()});
    }

    void heal() {
        for (auto &place : m_places)
            place.post.seal();
        for (bool isNew = true; isNew;) {
            isNew = false;
            for (auto &to : m_places) {
                isNew = !to.post.receive(m_forged).accepted.empty() || isNew;
                for (auto &from : m_places) {
                    if (&from != &to) isNew = !to.post.pull(from.post).accepted.empty() || isNew;
                }
            }
        }
    }

    void check() {
        auto &first = m_places.front();
        const auto state = first.post.replica.stateHash();
        for (auto &place : m_places) {
            require(place.post.replica.frontier() == first.post.replica.frontier(), "the logs differ");
            require(place.post.replica.stateHash() == state, "the boards differ");
        }
        m_places[1].restart();
        require(m_places[1].post.replica.stateHash() == state, "the board after a restart is another");
        m_places[2].restoreFromPages();
        require(m_places[2].post.replica.stateHash() == state, "the board from pages is another");
        if (!m_isOfReference) return;
        require(test::referenceMerge(first.post.changes) == test::textOf(first.post.replica.board()),
                "the board is not that of the reference merge");
    }

    test::ScriptReader &m_script;
    std::deque<Place> m_places;
    std::vector<Bytes> m_forged;
    std::uint64_t m_incarnation = 1000;
    bool m_isOfReference = true;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    test::ScriptReader script(ByteView(data, size));
    Play(script).run();
    return 0;
}
