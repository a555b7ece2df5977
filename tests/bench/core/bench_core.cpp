// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-core [--quick] [--json]: how fast the replica is, on a board like that of ../shared/bench (10,000 objects of 12
// fields, 100,000 updates of one field: 70 % position, 20 % state, 10 % label). Hashing, signing, checking and undo are
// on, as a user has them; disk and network are not in it. Changes are signed in groups of 256, as a busy post does
// between two commits ("alone": each by itself). Always prints JSON lines.
#include "core/log/block/block_writer.h"
#include "tests/bench/figure/figure.h"
#include "tests/support/test_environment.h"

#include "core/replica/replica.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <string_view>

namespace fanion::bench {
namespace {

constexpr std::uint64_t kSeed = 20240521;
constexpr std::string_view kMeasured = " (crdt.md 2.1, 2 cores, wasm or JavaScript, unsigned)";

struct Size {
    std::size_t objects = 10'000;
    std::size_t updates = 100'000;
    int runs = 5;
};

double secondsOf(const std::function<void()> &work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[noreturn]] void stop(const Error &error) {
    std::fprintf(stderr, "bench-core: %s\n", error.message.c_str());
    std::exit(1);
}

/** A post whose clock moves on by itself, one millisecond every few actions. */
struct Writer {
    explicit Writer(std::uint64_t seed)
        : random(seed), identity(Identity::generate(random)), replica({clock, random}) {}

    test::ManualClock clock;
    test::SeededRandom random;
    Identity identity;
    Replica replica;
    std::vector<Bytes> changes;

    std::size_t group = 256; ///< changes signed together
    std::size_t open = 0;

    void keep(const Result<Performed> &performed) {
        if (!performed) stop(performed.error());
        if (performed->change && ++open == group) seal();
    }
    void perform(const Intent &intent) {
        if (random.oneIn(4)) clock.advance(1);
        keep(replica.perform({&intent, 1}));
    }
    void seal() {
        if (auto run = replica.seal()) changes.push_back(std::move(run->bytes));
        open = 0;
    }
};

Position drawPosition(test::SeededRandom &random) {
    return {static_cast<std::int32_t>(430'000'000 + random.below(10'000'000)),
            static_cast<std::int32_t>(50'000'000 + random.below(10'000'000))};
}

Intent drawObject(test::SeededRandom &random, EntityId id) {
    static constexpr std::array kStates{"requested", "enRoute", "engaged", "released"};
    return intent::Add{Kind::Means,
                       {{Field::Label, "FPT " + std::to_string(random.below(1000))},
                        {Field::Position, drawPosition(random)},
                        {Field::State, kStates[random.below(kStates.size())]},
                        {Field::Catalogue, "means.fpt"},
                        {Field::Nature, "fire"},
                        {Field::Phase, "engaged"},
                        {Field::Type, "FPT"},
                        {Field::Station, "RNS"},
                        {Field::Echelon, std::int64_t{1}},
                        {Field::Crew, "1/1/4"},
                        {Field::Rotation, static_cast<std::int64_t>(random.below(3600))},
                        {Field::Order, static_cast<std::int64_t>(random.below(1000))}},
                       id};
}

Intent drawUpdate(test::SeededRandom &random, std::size_t objects) {
    static constexpr std::array kStates{"requested", "alerted", "enRoute", "engaged", "reserve", "released"};
    const EntityId id{2 + random.below(objects)};
    const auto dice = random.below(10);
    if (dice < 7) return intent::Set{id, Field::Position, drawPosition(random)};
    if (dice < 9) return intent::Set{id, Field::State, kStates[random.below(kStates.size())]};
    return intent::Set{id, Field::Label, "FPT " + std::to_string(random.below(1000))};
}

struct Board {
    std::vector<Bytes> changes; ///< runs: founding, objects, updates
    std::size_t firstUpdate = 0;
    std::size_t updates = 0;
    IncidentId incident;
    ChangeHash state;
};

struct LocalRun {
    double create = 0;
    double update = 0;
    double p50 = 0;
    double p99 = 0;
    double bytes = 0;
};

LocalRun writeBoard(const Size &size, std::size_t group, Board &board) {
    Writer writer(kSeed);
    writer.group = group;
    auto founded = writer.replica.found(writer.identity, {"Bench", "", true});
    if (!founded) stop(founded.error());
    writer.changes.push_back(std::move(founded->bytes));
    LocalRun run;
    std::vector<Intent> intents;
    for (std::size_t i = 0; i < size.objects; ++i)
        intents.push_back(drawObject(writer.random, EntityId{2 + i}));
    const auto creating = secondsOf([&] { std::ranges::for_each(intents, [&](const auto &i) { writer.perform(i); }); });
    writer.seal();
    board.firstUpdate = writer.changes.size();
    const auto before = writer.replica.changeCount();
    intents.clear();
    for (std::size_t i = 0; i < size.updates; ++i)
        intents.push_back(drawUpdate(writer.random, size.objects));
    std::vector<double> each;
    each.reserve(size.updates);
    const auto updating = secondsOf([&] {
        for (const auto &intent : intents)
            each.push_back(secondsOf([&] { writer.perform(intent); }) * 1e6);
        writer.seal();
    });
    board.updates = writer.replica.changeCount() - before; // one that sets what is there already is no change
    std::ranges::sort(each);
    const auto updateBytes =
        std::accumulate(writer.changes.begin() + static_cast<std::ptrdiff_t>(board.firstUpdate), writer.changes.end(),
                        0.0, [](double sum, const Bytes &bytes) { return sum + static_cast<double>(bytes.size()); });
    run.create = static_cast<double>(size.objects) / creating;
    run.update = static_cast<double>(size.updates) / updating;
    run.p50 = each[each.size() / 2];
    run.p99 = each[each.size() * 99 / 100];
    run.bytes = updateBytes / static_cast<double>(board.updates);
    board.incident = *writer.replica.incident();
    board.state = writer.replica.stateHash();
    board.changes = std::move(writer.changes);
    return run;
}

void checkSame(const Replica &replica, const Board &board) {
    if (replica.stateHash() == board.state) return;
    std::fprintf(stderr, "bench-core: the two boards differ\n");
    std::exit(1);
}

void benchLocal(const Size &size, Board &board) {
    std::vector<LocalRun> runs;
    for (int i = 0; i < size.runs; ++i)
        runs.push_back(writeBoard(size, 256, board));
    const auto values = [&runs](double LocalRun::*figure) {
        std::vector<double> all;
        for (const auto &run : runs)
            all.push_back(run.*figure);
        return all;
    };
    const auto peer = [](std::string_view name) { return std::string(name) + std::string(kMeasured); };
    print({"core.local.create", "op/s", true, values(&LocalRun::create), {}, peer("json-joy 17.67.0"), 46'521}, kSeed);
    print({"core.local.update", "op/s", true, values(&LocalRun::update), 500'000, peer("json-joy 17.67.0"), 94'007},
          kSeed);
    print({"core.local.update.p50", "us", false, values(&LocalRun::p50), 2, peer("json-joy 17.67.0"), 9.3}, kSeed);
    print({"core.local.update.p99", "us", false, values(&LocalRun::p99), {}, peer("json-joy 17.67.0"), 24.2}, kSeed);
    print({"core.update.bytes", "B", false, values(&LocalRun::bytes), 38, peer("json-joy 17.67.0"), 38.0}, kSeed);
}

/** The updates arrive, run by run, at a post that has all before. */
double receiveUpdates(const Board &board) {
    Writer reader(kSeed + 1);
    reader.replica.follow(board.incident);
    const auto first = board.changes.begin() + static_cast<std::ptrdiff_t>(board.firstUpdate);
    static_cast<void>(reader.replica.receive({board.changes.begin(), first}));
    const auto before = reader.replica.changeCount();
    const auto seconds = secondsOf([&] {
        for (auto run = first; run != board.changes.end(); ++run)
            static_cast<void>(reader.replica.receive({&*run, 1}));
    });
    if (reader.replica.changeCount() != before + board.updates)
        stop({ErrorCode::Corrupt, "not every change was accepted"});
    checkSame(reader.replica, board);
    return static_cast<double>(board.updates) / seconds;
}

void benchRemote(const Size &size, const Board &board) {
    Figure alone{"core.remote.update.alone", "op/s", true, {}, {}, {}, {}};
    Figure together{"core.remote.update", "op/s", true, {}, 700'000, "ywasm 0.18.3" + std::string(kMeasured), 141'113};
    Board one;
    static_cast<void>(writeBoard({size.objects, std::min<std::size_t>(size.updates, 20'000), 1}, 1, one));
    for (int i = 0; i < size.runs; ++i) {
        alone.runs.push_back(receiveUpdates(one));
        together.runs.push_back(receiveUpdates(board));
    }
    print(alone, kSeed);
    print(together, kSeed);
}

void benchJoin(const Size &size, const Board &board) {
    Figure join{"core.join.verified", "ms", false, {}, 100, "ywasm 0.18.3" + std::string(kMeasured), 378};
    Figure load{"core.load", "ms", false, {}, 1000, "loro 1.17.1, load and read" + std::string(kMeasured), 245};
    Figure digest{"core.digest.first", "ms", false, {}, {}, {}, {}};
    for (int i = 0; i < size.runs; ++i) {
        Writer reader(kSeed + 2);
        reader.replica.follow(board.incident);
        join.runs.push_back(secondsOf([&] {
                                static_cast<void>(reader.replica.receive(board.changes));
                                static_cast<void>(reader.replica.board());
                            }) *
                            1e3);
        Writer loader(kSeed + 3);
        load.runs.push_back(secondsOf([&] {
                                for (const auto &change : board.changes) {
                                    if (auto loaded = loader.replica.load(change); !loaded) stop(loaded.error());
                                }
                                static_cast<void>(loader.replica.board());
                            }) *
                            1e3);
        digest.runs.push_back(secondsOf([&] { checkSame(loader.replica, board); }) * 1e3);
    }
    print(join, kSeed);
    print(load, kSeed);
    print(digest, kSeed);
}

/** The whole log packed into one block, and opened again: all that a saved file or a joining post needs. */
void benchBlock(const Size &size, const Board &board) {
    Figure bytes{"core.block.bytes", "B", false, {}, {}, {}, {}};
    Figure pack{"core.block.pack", "ms", false, {}, {}, {}, {}};
    Figure open{"core.block.open", "ms", false, {}, {}, {}, {}};
    for (int i = 0; i < size.runs; ++i) {
        Bytes packed;
        pack.runs.push_back(secondsOf([&] {
                                BlockWriter writer;
                                for (const auto &change : board.changes) {
                                    const auto run = run_codec::open(change);
                                    writer.add(*run, run->first, run->last());
                                }
                                packed = writer.finish();
                            }) *
                            1e3);
        bytes.runs.push_back(static_cast<double>(packed.size()));
        open.runs.push_back(secondsOf([&] {
                                const auto block = Block::open(packed);
                                if (!block || !block->isSigned()) stop({ErrorCode::Corrupt, "the block is damaged"});
                            }) *
                            1e3);
    }
    print(bytes, kSeed);
    print(pack, kSeed);
    print(open, kSeed);
}

/** A digest and a delta of a board of many objects. */
void benchLargeBoard(const Size &size) {
    Figure digest{"core.digest.100k", "ms", false, {}, 300, {}, {}};
    Figure again{"core.digest.100k.afterOneChange", "ms", false, {}, {}, {}, {}};
    Figure delta{"core.delta.oneOf100k", "us", false, {}, 100, {}, {}};
    Figure import{"core.import.40k", "ms", false, {}, {}, {}, {}};
    for (int i = 0; i < size.runs; ++i) {
        Writer writer(kSeed + 4);
        if (auto founded = writer.replica.found(writer.identity, {"Bench", "", true}); !founded) stop(founded.error());
        for (std::uint64_t part = 0; part < 3; ++part) {
            std::vector<Intent> intents;
            for (std::uint64_t object = 0; object < size.objects * 10 / 3; ++object) {
                intents.push_back(intent::Add{Kind::Feature,
                                              {{Field::Label, "Poteau " + std::to_string(object)},
                                               {Field::Position, drawPosition(writer.random)},
                                               {Field::Properties, R"({"debit":"60","diametre":"100"})"}},
                                              EntityId{2 + part * 1'000'000 + object}});
            }
            const auto seconds = secondsOf([&] {
                writer.keep(writer.replica.perform(intents));
                writer.seal();
            });
            if (part == 0) import.runs.push_back(seconds * 1e3 * 40'000 / static_cast<double>(intents.size()));
        }
        static_cast<void>(writer.replica.takeDelta());
        digest.runs.push_back(secondsOf([&] { static_cast<void>(writer.replica.stateHash()); }) * 1e3);
        writer.perform(intent::Set{EntityId{2}, Field::Label, "moved"});
        delta.runs.push_back(secondsOf([&] { static_cast<void>(writer.replica.takeDelta()); }) * 1e6);
        again.runs.push_back(secondsOf([&] { static_cast<void>(writer.replica.stateHash()); }) * 1e3);
    }
    print(import, kSeed);
    print(digest, kSeed);
    print(again, kSeed);
    print(delta, kSeed);
}

int run(std::span<char *> arguments) {
    Size size;
    for (const std::string_view argument : arguments.subspan(1)) {
        if (argument == "--quick") {
            size = {2'000, 10'000, 3};
        } else if (argument != "--json") {
            std::fprintf(stderr, "usage: bench-core [--quick] [--json]\n");
            return 2;
        }
    }
    Board board;
    benchLocal(size, board);
    benchRemote(size, board);
    benchJoin(size, board);
    benchBlock(size, board);
    benchLargeBoard(size);
    return 0;
}

} // namespace
} // namespace fanion::bench

int main(int argc, char **argv) {
    return fanion::bench::run({argv, static_cast<std::size_t>(argc)});
}
