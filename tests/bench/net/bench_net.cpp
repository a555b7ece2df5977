// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-net [--quick] [--json]: what an officer waits for, between whole posts on loopback: engine's threads, TLS,
// files with synchronous=FULL on both sides, discovery by multicast. Always prints JSON lines. The last three figures
// pull the cable of a private network; where that isn't allowed, they are left out and standard error says so.
#include "tests/bench/figure/figure.h"
#include "tests/bench/net/bench_post.h"
#include "tests/bench/net/private_network.h"

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>
#include <thread>

namespace fanion::bench {
namespace {

constexpr std::uint64_t kSeed = 0; // posts draw their keys from the kernel: nothing here depends on a seed
constexpr std::string_view kSyncthing = "Syncthing 1.19.2, measured on such a machine (reliability.md section 0)";

struct Size {
    int batches = 5;
    int writes = 200; ///< a batch
    std::vector<std::size_t> catchUp = {10'000, 100'000};
    int starts = 5;
    int cuts = 3;
};

double milliseconds(TimePoint from, TimePoint to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

Intent means(std::int64_t number, EntityId id = {}) {
    return intent::Add{Kind::Means, {{Field::Label, std::to_string(number)}}, id};
}
Intent renumber(EntityId id, std::int64_t number) {
    return intent::Set{id, Field::Label, std::to_string(number)};
}

/** Two posts in one incident, connected. */
struct Pair {
    explicit Pair(bool discovery) : a(folder.path() / "a", "PC A"), b(folder.path() / "b", "PC B") {
        a.listen(discovery);
        a.create();
        b.listen(discovery);
    }
    void join() {
        b.join(a.invite());
        (void)b.waitForConnected(1);
        (void)a.waitForConnected(1);
    }
    TemporaryFolder folder;
    BenchPost a;
    BenchPost b;
};

/** From the call of perform() on one post to onBoard() on the other, after which the UI shows it; durable on both. */
void benchLatency(const Size &size) {
    Pair pair(false);
    pair.join();
    const auto id = pair.a.perform(means(0));
    (void)pair.b.arrival(id, 0);
    std::vector<double> medians;
    std::vector<double> tails;
    std::int64_t number = 0;
    for (int batch = 0; batch < size.batches; ++batch) {
        std::vector<double> samples;
        for (int i = 0; i < size.writes; ++i) {
            const auto start = std::chrono::steady_clock::now();
            pair.a.performAll({renumber(id, ++number)});
            samples.push_back(milliseconds(start, pair.b.arrival(id, number)));
        }
        medians.push_back(percentile(samples, 0.5));
        tails.push_back(percentile(samples, 0.99));
    }
    print({"net.intent_to_other_board.median", "ms", false, medians}, kSeed);
    print({"net.intent_to_other_board.p99", "ms", false, tails}, kSeed);
}

/** A post that joins an incident with many changes: from showing its invitation to having them all on its board. */
void benchCatchUp(std::size_t changes) {
    std::vector<double> seconds;
    std::vector<double> rates;
    Pair first(false);
    std::vector<Intent> intents;
    for (std::size_t i = 0; i < changes; ++i)
        intents.push_back(means(static_cast<std::int64_t>(i)));
    first.a.performAll(std::move(intents));
    for (int run = 0; run < 3; ++run) {
        const TemporaryFolder folder;
        BenchPost guest(folder.path() / "guest", "PC C");
        guest.listen(false);
        const auto invitation = first.a.invite();
        const auto start = std::chrono::steady_clock::now();
        guest.join(invitation);
        const auto took = milliseconds(start, guest.waitForEntities(changes)) / 1000;
        seconds.push_back(took);
        rates.push_back(static_cast<double>(changes) / took);
    }
    const auto name = "net.join_and_catch_up_" + std::to_string(changes / 1'000) + "k";
    print({name, "s", false, seconds, changes == 100'000 ? std::optional(2.0) : std::nullopt}, kSeed);
    print({name + "_rate", "changes/s", true, rates, std::nullopt,
           "limit: one core checking one Ed25519 signature a change (crdt.md section 8)", 9'600.0},
          kSeed);
}

/** Two posts that know each other start; and one of two is started again. Found by multicast on loopback. */
void benchStart(const Size &size) {
    Pair pair(true);
    pair.join();
    std::vector<double> cold;
    std::vector<double> again;
    for (int i = 0; i < size.starts; ++i) {
        pair.a.stop();
        pair.b.stop();
        pair.a.start();
        pair.b.start();
        pair.a.open();
        pair.b.open();
        auto start = std::chrono::steady_clock::now();
        pair.a.listen(true);
        pair.b.listen(true);
        cold.push_back(milliseconds(start, std::max(pair.a.waitForConnected(1), pair.b.waitForConnected(1))) / 1000);
        pair.b.stop();
        (void)pair.a.waitForDisconnected();
        start = std::chrono::steady_clock::now();
        pair.b.start();
        pair.b.open();
        pair.b.listen(true);
        again.push_back(milliseconds(start, std::max(pair.a.waitForConnected(1), pair.b.waitForConnected(1))) / 1000);
    }
    print({"net.cold_start_to_connected", "s", false, cold, 2.0, std::string(kSyncthing), 6.5}, kSeed);
    print({"net.peer_restart_to_connected", "s", false, again, 2.0, std::string(kSyncthing), 5.0}, kSeed);
}

/** The cable is pulled and put back. */
void benchCut(const Size &size) {
    Pair pair(true);
    pair.join();
    const auto id = pair.a.perform(means(0));
    std::vector<double> noticed;
    std::vector<double> healed;
    std::vector<double> equal;
    for (int i = 1; i <= size.cuts; ++i) {
        auto start = std::chrono::steady_clock::now();
        PrivateNetwork::setCable(false);
        noticed.push_back(milliseconds(start, std::max(pair.a.waitForDisconnected(), pair.b.waitForDisconnected())) /
                          1000);
        pair.a.performAll({renumber(id, i)});
        std::this_thread::sleep_for(std::chrono::seconds(5 + 3 * i)); // a while, so that back-off has grown
        start = std::chrono::steady_clock::now();
        PrivateNetwork::setCable(true);
        healed.push_back(milliseconds(start, std::max(pair.a.waitForConnected(1), pair.b.waitForConnected(1))) / 1000);
        equal.push_back(milliseconds(start, pair.b.arrival(id, i)) / 1000);
    }
    print({"net.silent_cut_noticed", "s", false, noticed, 5.0, std::string(kSyncthing), 450.0}, kSeed);
    print({"net.reconnected_after_cut", "s", false, healed, 2.0, std::string(kSyncthing), 80.0}, kSeed);
    print({"net.equal_after_cut", "s", false, equal}, kSeed);
}

int run(std::span<char *> arguments) {
    Size size;
    for (const std::string_view argument : arguments.subspan(1)) {
        if (argument == "--quick") {
            size = {3, 50, {2'000}, 2, 1};
        } else if (argument != "--json") {
            std::fprintf(stderr, "usage: bench-net [--quick] [--json]\n");
            return 2;
        }
    }
    const bool isolated = PrivateNetwork::enter();
    benchLatency(size);
    for (const auto changes : size.catchUp)
        benchCatchUp(changes);
    benchStart(size);
    if (isolated) {
        benchCut(size);
    } else {
        std::fputs("bench-net: no network namespace can be had here, so no cable was pulled\n", stderr);
    }
    return 0;
}

} // namespace
} // namespace fanion::bench

int main(int argc, char **argv) {
    return fanion::bench::run({argv, static_cast<std::size_t>(argc)});
}
