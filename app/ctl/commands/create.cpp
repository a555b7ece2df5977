// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "net/incident_tag.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <format>
#include <memory>
#include <unistd.h>

namespace fanion::ctl {

namespace {

struct CreateOptions {
    std::filesystem::path file;
    Founding founding;
    std::string post;
    std::string function;
};

int create(const Context &context, const CreateOptions &options) {
    Result<app::Home> home = context.openHome();
    if (!home) return context.failWith(home.error());
    if (Result<void> done = introduce(*home, options.post, options.function); !done)
        return context.failWith(done.error());
    const auto incident = Incident::create(options.file, options.founding, home->identity(), context.environment());
    if (!incident) return context.failWith(incident.error());
    const IncidentId id = (*incident)->id();
    return context.succeed({{"ok", true},
                            {"file", (*incident)->file().string()},
                            {"incident", id.hex()},
                            {"code", net::incidentCode(id)},
                            {"title", options.founding.title},
                            {"post", home->identity().post().hex()}},
                           std::format("Created {} ({}).", options.file.string(), net::incidentCode(id)));
}

} // namespace

void addCreate(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<CreateOptions>();
    CLI::App *command = app.add_subcommand("create", "Found an incident in a new file");
    command->add_option("file", options->file, "The file to make")->required();
    command->add_option("--title", options->founding.title, "What the incident is called")->required();
    command->add_option("--template", options->founding.templateName, "The template it starts from");
    command->add_flag("--exercise", options->founding.exercise, "It is an exercise");
    command->add_option("--post", options->post, "What this post is called (kept for later incidents)");
    command->add_option("--function", options->function, "The function of its officer");
    command->callback([&context, &exit, options] { exit = create(context, *options); });
}

} // namespace fanion::ctl
