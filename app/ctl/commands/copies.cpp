// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "core/store/incident_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <format>
#include <memory>

namespace fanion::ctl {

namespace {

struct CopyOptions {
    std::filesystem::path file;
    std::filesystem::path to;
};

int copy(const Context &context, const CopyOptions &options) {
    const auto store = IncidentStore::open(options.file, IncidentStore::Access::Read);
    if (!store) return context.failWith(store.error());
    const auto changes = (*store)->saveCopy(options.to, context.environment().random);
    if (!changes) return context.failWith(changes.error());
    return context.succeed({{"ok", true}, {"changes", *changes}},
                           std::format("{} changes copied to {}.", *changes, options.to.string()));
}

} // namespace

void addCopies(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<CopyOptions>();
    CLI::App *copying = app.add_subcommand("copy", "Copy an incident, also while it is open and written");
    copying->add_option("file", options->file, "The incident")->required();
    copying->add_option("to", options->to, "The file to make")->required();
    copying->callback([&context, &exit, options] { exit = copy(context, *options); });
}

} // namespace fanion::ctl
