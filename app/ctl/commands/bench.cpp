// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/board_bench.h"
#include "app/ctl/bench/concurrent_text_bench.h"
#include "app/ctl/bench/fresh_load.h"
#include "app/ctl/bench/memory_probe.h"
#include "app/ctl/bench/text_bench.h"
#include "app/ctl/commands/commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <exception>
#include <iostream>

namespace fanion::ctl {

namespace {

using nlohmann::ordered_json;

ordered_json measured(WorkloadReader &reader, Random &random) {
    const std::string workload = reader.workload();
    if (workload == "board") return BoardBench(BoardWorkload::read(reader), random).run();
    if (workload == "text") return TextBench(TextWorkload::read(reader), random).run();
    if (workload == "ctext") return ConcurrentTextBench(ConcurrentTextWorkload::read(reader), random).run();
    return {{"skipped", true}};
}

int benchWorkload(const Context &context, const std::string &wanted, const std::filesystem::path &file) {
    Result<WorkloadReader> reader = WorkloadReader::open(file);
    if (!reader) return context.failWith(reader.error());
    const bool isWanted = wanted.empty() || reader->workload().ends_with(wanted); // "text": also "ctext"
    if (!isWanted)
        return context.failWith({ErrorCode::InvalidArgument, file.string() + " is another workload.", file.string()});
    ordered_json figures{{"name", "fanion"}, {"version", FANION_VERSION}, {"workload", reader->workload()}};
    figures.update(measured(*reader, context.environment().random));
    figures["peak_rss_mb"] = peakRssMb();
    figures["core_wait"] = coreWait();
    std::cout << figures.dump() << '\n' << std::flush;
    return std::cout ? kSuccess : kFailure;
}

int bench(const Context &context, const std::vector<std::string> &words) {
    try {
        if (words.front() == "load" && words.size() == 3) {
            std::cout << FreshLoad(words[2], words[1]).load(context.environment()).dump() << '\n' << std::flush;
            return kSuccess;
        }
        const bool known = words.size() == 1 || (words.size() == 2 && (words[0] == "board" || words[0] == "text"));
        if (known) return benchWorkload(context, words.size() == 1 ? "" : words.front(), words.back());
    } catch (const std::exception &problem) {
        return context.failWith({ErrorCode::Corrupt, problem.what(), {}});
    }
    std::cerr << "fanionctl: bench takes a workload's file, or board or text and a file (see fanionctl --help)\n";
    return kWrongUsage;
}

} // namespace

void addBench(CLI::App &app, const Context &context, int &exit) {
    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App *benching = app.add_subcommand("bench", "Measure this program on a workload of board-bench/1");
    benching->add_option("workload", *words, "[board|text] FILE")->required()->expected(1, 3);
    benching->callback([&context, &exit, words] { exit = bench(context, *words); });
}

} // namespace fanion::ctl
