// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-store [--quick] [--json] [--curve [MOST]]: what the file costs. Durable commits beside a bare SQLite table on
// the same disk (TMPDIR), commits of many changes; with --curve, instead, how everything grows from 1,000 to 1,000,000
// changes over 50,000 living objects (minutes). Always prints JSON lines.
#include "tests/bench/store/durable_commits.h"
#include "tests/bench/store/growth_curve.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <span>
#include <string>
#include <string_view>

namespace fanion::bench {
namespace {

constexpr std::uint64_t kSeed = 20240521;

int run(std::span<char *> arguments) {
    DurableCommits commits{kSeed};
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const bool hasMore = i + 1 < arguments.size();
        if (argument == "--open" && hasMore) {
            GrowthCurve::printOpen(arguments[i + 1]);
            return 0;
        }
        if (argument == "--curve") {
            GrowthCurve curve{kSeed};
            if (hasMore) curve.most = std::strtoull(arguments[i + 1], nullptr, 10);
            curve.print();
            return 0;
        }
        if (argument == "--quick") {
            commits = {kSeed, 500, 200, 3};
        } else if (argument != "--json") {
            std::fprintf(stderr, "usage: bench-store [--quick] [--json] [--curve [MOST]]\n");
            return 2;
        }
    }
    commits.printSingle();
    commits.printGroups();
    return 0;
}

} // namespace
} // namespace fanion::bench

int main(int argc, char **argv) {
    try {
        return fanion::bench::run({argv, static_cast<std::size_t>(argc)});
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "bench-store: %s\n", problem.what());
        return 1;
    }
}
