// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/intent_answers.h"
#include "app/ctl/base/line_splitter.h"
#include "app/ctl/base/writer.h"
#include "app/ctl/commands/commands.h"
#include "core/io/board_json.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <format>
#include <iostream>
#include <unistd.h>

namespace fanion::ctl {

namespace {

/** Counts what was refused, for the exit code and the one line on standard error. */
struct Tally {
    std::size_t lines = 0;
    std::size_t refused = 0;
    Error first{};
};

Result<void> applyGroup(Writer &writer, const std::vector<LineSplitter::Line> &lines, Tally &tally) {
    if (lines.empty()) return {};
    const Result<std::vector<nlohmann::json>> answers = writer.apply(lines);
    if (!answers) return std::unexpected(answers.error());
    std::string out;
    for (const nlohmann::json &answer : *answers) {
        ++tally.lines;
        if (answer.value("ok", nlohmann::json()) != true && tally.refused++ == 0)
            tally.first = {ErrorCode::Refused, std::format("line {}: {}", tally.lines, answer.value("error", "")), {}};
        out += jsonText(answer) + '\n';
    }
    // Everything of this group is durable; what was typed or piped meanwhile waits for the next one.
    std::cout << out << std::flush;
    if (!std::cout) return fail(ErrorCode::Io, "Standard output is closed.");
    return {};
}

/** Takes what standard input has, makes it durable in one go, answers, and looks again: fast input is grouped. */
int apply(const Context &context, const std::filesystem::path &file) {
    Writer writer(context, file);
    LineSplitter splitter;
    Tally tally;
    if (Result<void> ready = writer.prepare(); !ready) return context.failWith(ready.error());
    std::string block(std::size_t{256} << 10, '\0');
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return context.failWith({ErrorCode::Io, "Standard input can't be read.", {}});
        const auto lines = got == 0 ? splitter.finish() : splitter.push({block.data(), static_cast<std::size_t>(got)});
        if (Result<void> done = applyGroup(writer, lines, tally); !done) return context.failWith(done.error());
        if (got == 0) break;
    }
    if (tally.refused == 0) return kSuccess;
    std::cerr << std::format("fanionctl: {} of {} intents were refused; {}\n", tally.refused, tally.lines,
                             tally.first.message);
    return kFailure;
}

} // namespace

void addApply(CLI::App &app, const Context &context, int &exit) {
    auto file = std::make_shared<std::filesystem::path>();
    CLI::App *command = app.add_subcommand("apply", "Apply intents from standard input, one JSON object a line");
    command->add_option("file", *file, "The incident")->required();
    command->callback([&context, &exit, file] { exit = apply(context, *file); });
}

} // namespace fanion::ctl
