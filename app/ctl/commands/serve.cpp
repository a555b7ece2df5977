// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/event_printer.h"
#include "app/ctl/base/intent_answers.h"
#include "app/ctl/base/serve_events.h"
#include "app/ctl/base/stdin_reader.h"
#include "app/ctl/commands/commands.h"
#include "app/post/engine.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <format>
#include <memory>
#include <optional>
#include <utility>

namespace fanion::ctl {

namespace {

struct ServeOptions {
    std::filesystem::path file;
    std::string listen;
    std::vector<std::string> peers;
    bool noDiscovery = false;
    bool readStdin = false;
};

Result<app::NetworkSettings> networkSettings(const ServeOptions &options) {
    app::NetworkSettings settings;
    settings.discovery = !options.noDiscovery;
    const auto parse = [](const std::string &text) -> Result<net::Address> {
        if (const auto address = net::Address::parse(text)) return *address;
        return fail(ErrorCode::InvalidArgument,
                    std::format("\"{}\" is no address: give ADDR:PORT, for instance 192.168.1.4:47800.", text), text);
    };
    if (!options.listen.empty()) {
        const Result<net::Address> address = parse(options.listen);
        if (!address) return std::unexpected(address.error());
        settings.listen = *address;
    }
    for (const std::string &peer : options.peers) {
        const Result<net::Address> address = parse(peer);
        if (!address) return std::unexpected(address.error());
        settings.peers.push_back(*address);
    }
    return settings;
}

int serve(const Context &context, const ServeOptions &options) {
    const Result<app::NetworkSettings> settings = networkSettings(options);
    if (!settings) {
        (void)context.failWith(settings.error());
        return kWrongUsage;
    }
    Result<app::Home> home = context.openHome();
    if (!home) return context.failWith(home.error());
    std::signal(SIGPIPE, SIG_IGN); // a post goes on when nobody reads its events any more

    // Declared first, so destroyed last: whatever still waits in the io_context may point to them.
    EventPrinter printer;
    ServeEvents events(printer);
    boost::asio::io_context io(1);
    app::Engine engine(io, context.environment(), std::move(*home), events);
    const Result<app::IncidentInfo> opened = engine.open(options.file);
    if (!opened) return context.failWith(opened.error());
    engine.listen(*settings);

    boost::asio::signal_set signals(io, SIGTERM, SIGINT);
    bool ending = false;
    signals.async_wait([&](const boost::system::error_code &error, int) {
        if (error) return;
        ending = true; // intents that still come get no answer, as if they had come a moment later
        engine.shutDown([&io] { io.stop(); });
    });
    std::optional<StdinReader> reader;
    if (options.readStdin)
        reader.emplace([&](StdinReader::Group lines, std::function<void()> taken) {
            boost::asio::post(io, [&, lines = std::move(lines), taken = std::move(taken)] {
                if (ending) return;
                performLines(engine, lines, [&, taken](const std::vector<nlohmann::json> &answers) {
                    for (const nlohmann::json &answer : answers)
                        printer.answer(answer);
                    taken();
                });
            });
        });
    io.run();
    reader.reset();
    return kSuccess;
}

} // namespace

void addServe(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<ServeOptions>();
    CLI::App *command =
        app.add_subcommand("serve", "Be a post that stays up until SIGTERM; prints events as JSON lines");
    command->add_option("file", options->file, "The incident")->required();
    command->add_option("--listen", options->listen, "ADDR:PORT to listen on (port 0: any free one)");
    command->add_option("--peer", options->peers, "ADDR:PORT of a post to connect to; may be repeated")
        ->allow_extra_args(false);
    command->add_flag("--no-discovery", options->noDiscovery, "Neither announce nor listen to announcements");
    command->add_flag("--stdin", options->readStdin, "Take intents from standard input, as apply does");
    command->callback([&context, &exit, options] { exit = serve(context, *options); });
}

} // namespace fanion::ctl
