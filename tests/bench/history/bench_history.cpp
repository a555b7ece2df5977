// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-history [--quick | --million] [--json]: how long the past takes to come back from the file of a closed incident
// (packed) of 100,000 changes by two posts in turns: the board at a moment, the lines of an object, what a post had
// received, two moments compared, a frozen map. --million: of 1,000,000 changes. Always prints JSON lines.
#include "app/ctl/bench/bench_post.h"
#include "app/ctl/bench/must.h"
#include "app/ctl/bench/scratch_folder.h"
#include "app/ctl/bench/step_clock.h"
#include "app/ctl/bench/stopwatch.h"
#include "core/history/incident_history.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/store/drawn_board.h"

#include <cstdio>
#include <exception>
#include <format>
#include <functional>
#include <numeric>
#include <optional>
#include <span>
#include <string_view>

namespace fanion::bench {
namespace {

using ctl::must;

constexpr std::uint64_t kSeed = 20261122;
/** Changes one post makes before the other one goes on, in a run of its own. */
constexpr std::size_t kTurn = 100;
/** Changes between two commits. */
constexpr std::size_t kCommit = 10'000;
constexpr double kSecond = 1000;

/** The file of an incident that two posts have worked on in turns, a millisecond a change. */
class Story {
public:
    explicit Story(std::size_t changes) {
        DrawnBoard board(kSeed, changes / 20);
        auto first = ctl::BenchPost::found(file, environment());
        auto second = ctl::BenchPost::empty(m_folder.file("b.fanion"), environment(), *first);
        first->admit(*second);
        first->commit();
        second->import(first->exportAfter(second->frontier()));
        start = m_clock.wallNow();
        ctl::BenchPost *writer = first.get();
        ctl::BenchPost *reader = second.get();
        for (std::size_t done = 0; done < changes; ++done) {
            m_clock.step();
            writer->perform(board.next());
            if (done == changes / 2) writer->perform(intent::Add{Kind::Snapshot, {}, frozen});
            if ((done + 1) % kTurn != 0) continue;
            reader->receive(writer->seal().value());
            std::swap(writer, reader);
            if ((done + 1) % kCommit != 0) continue;
            first->commit();
            second->commit();
        }
        first->commit();
        end = m_clock.wallNow();
        object = first->objects().front();
        post = second->identity().post();
    } // closing packs

    [[nodiscard]] Environment environment() { return {m_clock, m_random}; }

private:
    ctl::ScratchFolder m_folder;
    ctl::StepClock m_clock;
    test::SeededRandom m_random{kSeed};

public:
    const std::filesystem::path file = m_folder.file("a.fanion");
    WallTime start = 0;
    WallTime end = 0;
    EntityId object;
    EntityId frozen{0xF0F0F0F0}; ///< a frozen map of the middle
    PostId post;
};

int run(std::size_t changes, int runs) {
    Story story(changes);
    const WallTime middle = std::midpoint(story.start, story.end);
    std::size_t found = 0;
    const auto measure = [&](const char *name, std::optional<double> target,
                             const std::function<void(const IncidentHistory &)> &work) {
        Figure figure{std::format("history.{}.{}k", name, changes / 1000), "ms", false, {}, target};
        for (int i = 0; i < runs; ++i) {
            const ctl::Stopwatch watch; // opening the file belongs to it
            work(must(IncidentHistory::open(story.file, story.environment())));
            figure.runs.push_back(watch.milliseconds());
        }
        print(figure, kSeed);
    };
    measure("open", std::nullopt, [](const IncidentHistory &) {});
    measure("boardAtMiddle", kSecond, [&](const IncidentHistory &history) {
        const BoardAt board = must(history.boardAt(middle));
        found = board.replica().board().size();
        must(board.replica().changeCount() > changes * 49 / 100, "the board at the middle lacks changes");
    });
    measure("boardAtEnd", kSecond, [&](const IncidentHistory &history) {
        const BoardAt board = must(history.boardAt(story.end));
        found = board.replica().board().size();
        must(board.replica().changeCount() > changes, "the board at the end lacks changes");
    });
    measure("boardWhenMade", kSecond, [&](const IncidentHistory &history) {
        const BoardAt board = must(history.boardWhenMade(story.frozen));
        must(board.replica().changeCount() > changes * 49 / 100, "the frozen map lacks changes");
    });
    measure("linesOfAnObject", kSecond, [&](const IncidentHistory &history) {
        found = 0;
        must(history.read({story.object, {}, {}, {}, {}}, [&found](const PastLine &) {
            ++found;
            return Result<void>();
        }));
        must(found > 1, "the object has no history");
    });
    measure("receivedByMiddle", std::nullopt, [&](const IncidentHistory &history) {
        must(must(history.receivedBy(story.post, middle)).acts > changes / 5, "the post has done too little");
    });
    measure("differenceOfLastHundredth", std::nullopt, [&](const IncidentHistory &history) {
        const auto last = static_cast<WallTime>(changes / 100);
        must(!must(history.difference(story.end - last, story.end)).isEmpty(), "nothing has changed");
    });
    return 0;
}

int main(std::span<char *> arguments) {
    std::size_t changes = 100'000;
    int runs = 5;
    for (const std::string_view argument : arguments.subspan(1)) {
        if (argument == "--quick") {
            changes = 10'000;
            runs = 3;
        } else if (argument == "--million") {
            changes = 1'000'000;
            runs = 3;
        } else if (argument != "--json") {
            std::fprintf(stderr, "usage: bench-history [--quick | --million] [--json]\n");
            return 2;
        }
    }
    return run(changes, runs);
}

} // namespace
} // namespace fanion::bench

int main(int argc, char **argv) {
    try {
        return fanion::bench::main({argv, static_cast<std::size_t>(argc)});
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "bench-history: %s\n", problem.what());
        return 1;
    }
}
