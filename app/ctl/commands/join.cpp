// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/post/engine.h"
#include "net/invitation.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <format>
#include <memory>
#include <optional>

namespace fanion::ctl {

namespace {

/** How long an inviter may take to answer before the file is left to be completed later. */
constexpr std::chrono::seconds kPatience{8};
/** Once it lets us in, the log may be long. */
constexpr std::chrono::minutes kTransfer{10};

struct JoinOptions {
    std::string invitation;
    std::filesystem::path file;
    std::string post;
    std::string function;
};

/** Follows one attempt to join; stops the io_context when it is decided. */
class JoinObserver final : public app::PostObserver {
public:
    explicit JoinObserver(boost::asio::io_context &io) : m_io(io), m_timer(io) { wait(kPatience); }

    void onJoinProgress(const net::JoinProgress &progress) override {
        using State = net::JoinProgress::State;
        if (progress.state == State::Receiving) wait(kTransfer);
        if (progress.state == State::Done) joined = true;
        if (progress.state == State::Refused) refused = progress.error;
        if (progress.state == State::Failed) failed = progress.error;
        if (joined || refused || failed) m_io.stop();
    }

    bool joined = false;
    std::optional<Error> refused;
    std::optional<Error> failed;

private:
    void wait(std::chrono::steady_clock::duration time) {
        m_timer.expires_after(time);
        m_timer.async_wait([this](const boost::system::error_code &error) {
            if (!error) m_io.stop();
        });
    }

    boost::asio::io_context &m_io;
    boost::asio::steady_timer m_timer;
};

int join(const Context &context, const JoinOptions &options) {
    // Before anything is made: a bad text leaves nothing behind.
    const auto invitation = net::Invitation::parse(options.invitation, context.environment().clock.wallNow());
    if (!invitation) return context.failWith(invitation.error());
    Result<app::Home> home = context.openHome();
    if (!home) return context.failWith(home.error());
    if (Result<void> done = introduce(*home, options.post, options.function); !done)
        return context.failWith(done.error());
    std::error_code ignored;
    if (std::filesystem::exists(options.file, ignored))
        return context.failWith({ErrorCode::InvalidArgument, std::format("{} exists already.", options.file.string()),
                                 options.file.string()});

    boost::asio::io_context io(1);
    JoinObserver observer(io);
    bool made = false;
    {
        app::Engine engine(io, context.environment(), std::move(*home), observer);
        app::NetworkSettings settings;
        settings.listen = net::Address{"0.0.0.0", 0};
        engine.listen(settings);
        engine.joinByInvitation(options.invitation, options.file);
        made = engine.incident() != nullptr;
        if (made && !observer.failed) io.run();
        io.restart();
        engine.shutDown([&io] { io.stop(); });
        io.run();
    }
    if (observer.refused || !made) {
        if (made) std::filesystem::remove(options.file, ignored);
        return context.failWith(observer.refused
                                    ? *observer.refused
                                    : observer.failed.value_or(Error{ErrorCode::Io, "Nothing was made.", {}}));
    }
    const std::string file = options.file.string();
    return context.succeed({{"ok", true},
                            {"state", observer.joined ? "joined" : "pending"},
                            {"file", file},
                            {"incident", invitation->incident.hex()}},
                           observer.joined
                               ? std::format("Joined: {} holds the incident.", file)
                               : std::format("Nobody answered yet: {} will be completed as soon as `serve` or Fanion "
                                             "opens it and meets a member.",
                                             file));
}

} // namespace

void addJoin(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<JoinOptions>();
    CLI::App *command = app.add_subcommand("join", "Join an incident with an invitation");
    command->add_option("invitation", options->invitation, "The text that `invite` printed")->required();
    command->add_option("file", options->file, "The file to make")->required();
    command->add_option("--post", options->post, "What this post is called (kept for later incidents)");
    command->add_option("--function", options->function, "The function of its officer");
    command->callback([&context, &exit, options] { exit = join(context, *options); });
}

} // namespace fanion::ctl
