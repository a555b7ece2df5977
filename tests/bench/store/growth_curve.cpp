// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/store/growth_curve.h"

#include "app/ctl/bench/bench_cluster.h"
#include "app/ctl/bench/memory_probe.h"
#include "app/ctl/bench/sealed_runs.h"
#include "app/ctl/bench/self_process.h"
#include "app/ctl/bench/stopwatch.h"
#include "tests/bench/store/drawn_board.h"

#include <array>
#include <cstdio>
#include <string>

namespace fanion::bench {

namespace {

constexpr std::array<std::size_t, 7> kPoints{1'000, 3'000, 10'000, 30'000, 100'000, 300'000, 1'000'000};
/** The last operations before a point, which its times are of. */
constexpr std::size_t kSample = 500;
/** Changes between two commits, which are not timed. */
constexpr std::size_t kCommit = 10'000;

/** Two posts, the second of which gets what the first writes. */
class Walk {
public:
    explicit Walk(const GrowthCurve &curve)
        : m_random(curve.seed), m_cluster(2, m_random), m_board(curve.seed, curve.objects), m_runs(writer()) {}

    void to(std::size_t changes) {
        local = {};
        remote = {};
        go(changes - std::min(changes, kSample));
        local = {};
        remote = {};
        go(changes);
    }
    ctl::BenchPost &writer() { return m_cluster.post(0); }
    ctl::BenchCluster &cluster() { return m_cluster; }

    ctl::Latencies local;
    ctl::Latencies remote;

private:
    void go(std::size_t changes) {
        while (m_done < changes) {
            m_cluster.clock().step();
            m_runs.perform(m_board.next(), local);
            if (++m_done % kCommit == 0) hand();
        }
        hand();
    }
    void hand() {
        ctl::deliver(m_runs.take(local), m_cluster.post(1), remote);
        writer().commit();
        m_cluster.post(1).commit();
    }

    test::SeededRandom m_random;
    ctl::BenchCluster m_cluster;
    DrawnBoard m_board;
    ctl::SealedRuns m_runs;
    std::size_t m_done = 0;
};

} // namespace

void GrowthCurve::print() const {
    Walk walk(*this);
    for (const std::size_t changes : kPoints) {
        if (changes > most) break;
        walk.to(changes);
        const auto file = walk.cluster().folder().file("saved.fanion");
        walk.writer().save();
        walk.writer().copyFile(file);
        const ctl::Stopwatch first;
        static_cast<void>(walk.writer().stateHash());
        const double digestMs = first.milliseconds();
        std::string opened = ctl::runSelf({"bench-store", "--open", file.string()});
        while (opened.ends_with('\n'))
            opened.pop_back();
        std::printf(R"({"name":"store.curve","changes":%zu,"objects":%zu,%s,"file_bytes":%zu,"digest_ms":%.3g,)"
                    R"("local_p50_us":%.4g,"local_p99_us":%.4g,"remote_p50_us":%.4g,"remote_p99_us":%.4g,"seed":%llu})"
                    "\n",
                    changes, walk.writer().objects().size(), opened.c_str(),
                    static_cast<std::size_t>(std::filesystem::file_size(file)), digestMs, walk.local.quantile(0.5),
                    walk.local.quantile(0.99), walk.remote.quantile(0.5), walk.remote.quantile(0.99),
                    static_cast<unsigned long long>(seed));
        std::fflush(stdout);
    }
}

void GrowthCurve::printOpen(const std::filesystem::path &file) {
    const ctl::MemoryProbe memory;
    const ctl::Stopwatch watch;
    const auto post = ctl::BenchPost::openToRead(file, systemEnvironment());
    const double openMs = watch.milliseconds();
    const ctl::Stopwatch hashing;
    static_cast<void>(post->stateHash());
    std::printf(R"("open_ms":%.4g,"open_digest_ms":%.3g,"rss_mb":%.4g)", openMs, hashing.milliseconds(),
                memory.grownMb());
}

} // namespace fanion::bench
