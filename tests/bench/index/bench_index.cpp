// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-index [--quick] [--json]: the index of a board of 50,000 objects: made at once, kept up with one changed
// object, and each question beside the same answer looked up by going through the whole board
// (tests/unit/index/naive_scan.h), in the same run; both answers are compared. Always prints JSON lines.
#include "core/index/board_index.h"
#include "tests/bench/figure/figure.h"
#include "tests/support/test_environment.h"
#include "tests/unit/index/naive_scan.h"
#include "tests/unit/index/naive_tree.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <string_view>

namespace fanion::bench {
namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr std::uint64_t kSectors = 20;
constexpr std::uint64_t kGroups = 2'000;

template <typename Work>
double secondsOf(const Work &work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/** Half means (in groups, in sectors), half imported points, over a département. */
class BenchBoard {
public:
    explicit BenchBoard(std::uint64_t objects) {
        for (std::uint64_t i = 1; i <= objects; ++i) {
            auto entity = i % 2 == 0 ? drawPoint(i) : drawMeans(i);
            board[entity->id] = entity;
            all.changed.push_back(entity);
        }
    }
    [[nodiscard]] static EntityId group(std::uint64_t number) { return {2 * number + 1}; }
    [[nodiscard]] static EntityId sector(std::uint64_t number) { return {1'000'000'000 + number}; }
    [[nodiscard]] Position place() {
        return {static_cast<std::int32_t>(430'000'000 + random.below(10'000'000)),
                static_cast<std::int32_t>(50'000'000 + random.below(10'000'000))};
    }
    /** Some object, elsewhere and in another state, as a delta. */
    BoardDelta change() {
        auto &entity = board[all.changed[random.below(all.changed.size())]->id];
        auto next = std::make_shared<Entity>(*entity);
        next->changedAt = ++m_now;
        put(*next, Field::Position, place());
        if (next->kind == Kind::Means) put(*next, Field::State, state());
        entity = next;
        return {{entity}, {}, false, {}};
    }

    test::SeededRandom random{kSeed};
    Board board;
    BoardDelta all;

private:
    void put(Entity &entity, Field field, Value value) {
        entity.registers[field].shown = {std::move(value), {}, {static_cast<std::uint64_t>(++m_now)}, m_now};
    }
    [[nodiscard]] std::string state() {
        static constexpr std::array kStates{"requested", "alerted", "enRoute", "engaged", "reserve", "released"};
        return kStates[random.below(kStates.size())];
    }
    std::shared_ptr<Entity> draw(std::uint64_t number, Kind kind) {
        auto entity = std::make_shared<Entity>();
        entity->id = {number};
        entity->kind = kind;
        entity->changedAt = ++m_now;
        put(*entity, Field::Position, place());
        return entity;
    }
    EntityPtr drawMeans(std::uint64_t number) {
        static constexpr std::array kTypes{"FPT", "CCF", "VSAV", "VLCG", "EPA", "Véhicule de secours"};
        static constexpr std::array kStations{"Martigues", "Istres", "Aix", "La Ciotat", "Salon", "Écoles"};
        auto entity = draw(number, Kind::Means);
        const std::string type = kTypes[random.below(kTypes.size())];
        put(*entity, Field::Label, std::format("{} {}", type, random.below(10'000)));
        put(*entity, Field::Type, type);
        put(*entity, Field::Station, std::string(kStations[random.below(kStations.size())]));
        put(*entity, Field::State, state());
        put(*entity, Field::Sector, sector(random.below(kSectors)));
        put(*entity, Field::Order, static_cast<std::int64_t>(random.below(100)));
        const auto parent = number > 2 * kGroups ? group(random.below(kGroups)) : EntityId();
        entity->places.emplace(Field::Parent, PlaceView{parent, std::to_string(random.below(100)), false});
        return entity;
    }
    EntityPtr drawPoint(std::uint64_t number) {
        auto entity = draw(number, Kind::Feature);
        put(*entity, Field::Label, std::format("Poteau d'incendie n° {}", number));
        put(*entity, Field::Layer, sector(kSectors + number % 3));
        return entity;
    }

    WallTime m_now = 1'750'000'000'000;
};

void check(bool isSame, std::string_view what) {
    if (isSame) return;
    std::fprintf(stderr, "bench-index: the answers of %.*s differ\n", static_cast<int>(what.size()), what.data());
    std::exit(1);
}

double medianOf(std::vector<double> runs) {
    std::ranges::sort(runs);
    return runs[runs.size() / 2];
}

/** Microseconds a question: ours over many, the scan's over few. */
template <typename Ours, typename Scan>
void compare(std::string name, const Ours &ours, const Scan &scan, int runs) {
    constexpr int kAsked = 50;
    check(ours() == scan(), name);
    Figure figure{"index." + name, "us", false, {}, {}, "a scan of the whole board, same run", {}};
    std::vector<double> scans;
    for (int run = 0; run < runs; ++run) {
        figure.runs.push_back(secondsOf([&] {
                                  for (int i = 0; i < kAsked; ++i)
                                      static_cast<void>(ours());
                              }) *
                              1e6 / kAsked);
        if (run < 3) scans.push_back(secondsOf([&] { static_cast<void>(scan()); }) * 1e6);
    }
    figure.peerValue = medianOf(scans);
    print(figure, kSeed);
}

void benchKeys(const BoardIndex &index, const test::NaiveScan &scan, int runs) {
    compare(
        "state", [&]() -> const auto & { return index.states().of({Kind::Means, "engaged"}); },
        [&] {
            return scan.living([](const Entity &entity) {
                return entity.kind == Kind::Means && entity.text(Field::State) == "engaged";
            });
        },
        runs);
    compare(
        "sector", [&]() -> const auto & { return index.sectors().of(BenchBoard::sector(3)); },
        [&] { return scan.referring(Field::Sector, BenchBoard::sector(3)); }, runs);
    compare(
        "conflicts", [&]() -> const auto & { return index.conflicts().ids(); },
        [&] { return scan.living([](const Entity &entity) { return entity.hasConflict(); }); }, runs);
}

void benchPlaces(const BoardIndex &index, const test::NaiveScan &scan, int runs) {
    const Position southWest{433'000'000, 53'000'000};
    const Position northEast{433'500'000, 53'500'000};
    const Position far{488'500'000, 23'500'000}; // Paris: all of them are far away
    const auto nearestOf = [&](Position place) {
        auto all = scan.byDistance(place);
        all.resize(10);
        return all;
    };
    compare(
        "box", [&] { return index.places().in(southWest, northEast); }, [&] { return scan.in(southWest, northEast); },
        runs);
    compare(
        "nearest10", [&] { return index.places().nearest(southWest, 10); }, [&] { return nearestOf(southWest); }, runs);
    compare("nearest10.far", [&] { return index.places().nearest(far, 10); }, [&] { return nearestOf(far); }, runs);
}

void benchWords(const BoardIndex &index, const test::NaiveScan &scan, int runs) {
    for (const auto &[name, query] : {std::pair("one", "fpt 12"), {"accent", "eco"}, {"common", "p"}}) {
        compare(
            std::string("words.") + name, [&] { return index.words().find(query, 30); },
            [&] { return scan.find(query, 30); }, runs);
    }
}

void benchTree(const BoardIndex &index, const Board &board, int runs) {
    compare(
        "tree.children", [&] { return index.meansTree().childrenOf(BenchBoard::group(7)); },
        [&] { return test::NaiveTree(board, Kind::Means).children[BenchBoard::group(7)]; }, runs);
}

void run(bool isQuick) {
    const std::uint64_t objects = isQuick ? 5'000 : 50'000;
    const int runs = isQuick ? 3 : 9;
    BenchBoard bench(objects);
    Figure build{"index.build.50k", "ms", false, {}, {}, {}, {}};
    Figure delta{"index.delta.one", "us", false, {}, {}, {}, {}};
    Figure empty{"index.delta.empty", "us", false, {}, {}, {}, {}};
    for (int i = 0; i < runs; ++i) {
        BoardIndex fresh;
        build.runs.push_back(secondsOf([&] { fresh.take(bench.all); }) * 1e3);
    }
    BoardIndex index;
    index.take(bench.all);
    constexpr int kChanges = 2'000;
    for (int i = 0; i < runs; ++i) {
        std::vector<BoardDelta> deltas;
        for (int change = 0; change < kChanges; ++change)
            deltas.push_back(bench.change());
        delta.runs.push_back(secondsOf([&] {
                                 for (const auto &one : deltas)
                                     index.take(one);
                             }) *
                             1e6 / kChanges);
        const BoardDelta nothing;
        empty.runs.push_back(secondsOf([&] {
                                 for (int time = 0; time < kChanges; ++time)
                                     index.take(nothing);
                             }) *
                             1e6 / kChanges);
    }
    print(build, kSeed);
    print(delta, kSeed);
    print(empty, kSeed);
    const test::NaiveScan scan(bench.board);
    benchKeys(index, scan, runs);
    benchPlaces(index, scan, runs);
    benchWords(index, scan, runs);
    benchTree(index, bench.board, runs);
}

} // namespace
} // namespace fanion::bench

int main(int count, char **words) {
    fanion::bench::run(std::ranges::contains(words, words + count, std::string_view("--quick")));
}
