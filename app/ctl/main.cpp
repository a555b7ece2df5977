// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

namespace {

int run(int count, char **words) {
    using namespace fanion::ctl;
    CLI::App app("The headless post of Fanion: create, join, edit, check and serve incidents from the command line.",
                 "fanionctl");
    Context context;
    int exit = kSuccess;
    app.set_version_flag("--version", "fanionctl " FANION_VERSION);
    app.add_option("--home", context.home, "Folder of this post's identity and settings");
    app.add_flag("--json", context.json, "Print JSON");
    app.require_subcommand(1);
    app.fallthrough(); // --home and --json may also stand behind the command
    addCreate(app, context, exit);
    addApply(app, context, exit);
    addServe(app, context, exit);
    addMembership(app, context, exit);
    addJoin(app, context, exit);
    addHistory(app, context, exit);
    addInspection(app, context, exit);
    addFind(app, context, exit);
    addTransfer(app, context, exit);
    addCopies(app, context, exit);
    addAttachments(app, context, exit);
    addNetwork(app, context, exit);
#ifdef FANION_HAS_SIGNS
    addCatalogue(app, context, exit);
#endif
    addBench(app, context, exit);
    try {
        app.parse(count, words);
    } catch (const CLI::Success &asked) {
        return app.exit(asked); // help, version
    } catch (const CLI::ParseError &problem) {
        std::string line = problem.what();
        line = line.substr(0, line.find('\n'));
        std::cerr << "fanionctl: " << line << " (see fanionctl --help)\n";
        return kWrongUsage;
    }
    return exit;
}

} // namespace

int main(int count, char **words) {
    try {
        return run(count, words);
    } catch (const std::exception &problem) {
        std::cerr << "fanionctl: " << problem.what() << '\n';
        return fanion::ctl::kFailure;
    }
}
