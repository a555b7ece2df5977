// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/duration.h"
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
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace fanion::ctl {

namespace {

/** How long an inviter may take to answer before the file is left to be completed later. */
constexpr std::chrono::seconds kPatience{8};
/** Once it lets us in, the log may be long. */
constexpr std::chrono::minutes kTransfer{10};

struct JoinOptions {
    std::string invitation; ///< for join
    std::string address;    ///< for ask
    std::string wait = "5m";
    std::filesystem::path file;
    std::string post;
    std::string function;
};

/** Follows one attempt to join; stops the io_context when it is decided. */
class JoinObserver final : public app::PostObserver {
public:
    JoinObserver(boost::asio::io_context &io, std::chrono::milliseconds patience) : m_io(io), m_timer(io) {
        wait(patience);
    }

    /** Called once with the number to compare, while the other side decides. */
    std::function<void(const std::string &)> onNumber;

    void onJoinProgress(const net::JoinProgress &progress) override {
        using State = net::JoinProgress::State;
        if (progress.state == State::Compare && onNumber) std::exchange(onNumber, {})(progress.number);
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

/** Errors: what is already at the file's place; a post that can't introduce itself. */
Result<app::Home> prepare(const Context &context, const JoinOptions &options) {
    Result<app::Home> home = context.openHome();
    if (!home) return home;
    if (Result<void> done = introduce(*home, options.post, options.function); !done)
        return std::unexpected(done.error());
    std::error_code ignored;
    if (std::filesystem::exists(options.file, ignored))
        return fail(ErrorCode::InvalidArgument, std::format("{} exists already.", options.file.string()),
                    options.file.string());
    return home;
}

app::NetworkSettings anyPort() {
    app::NetworkSettings settings;
    settings.listen = net::Address{"0.0.0.0", 0};
    return settings;
}

int join(const Context &context, const JoinOptions &options) {
    // Before anything is made: a bad text leaves nothing behind.
    const auto invitation = net::Invitation::parse(options.invitation, context.environment().clock.wallNow());
    if (!invitation) return context.failWith(invitation.error());
    Result<app::Home> home = prepare(context, options);
    if (!home) return context.failWith(home.error());

    boost::asio::io_context io(1);
    JoinObserver observer(io, kPatience);
    bool made = false;
    {
        app::Engine engine(io, context.environment(), std::move(*home), observer);
        engine.listen(anyPort());
        engine.joinByInvitation(options.invitation, options.file);
        made = engine.incident() != nullptr;
        if (made && !observer.failed) io.run();
        io.restart();
        engine.shutDown([&io] { io.stop(); });
        io.run();
    }
    if (observer.refused || !made) {
        std::error_code ignored;
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

/** Asks at an address; prints the number both sides compare, then waits for the other side's officer. */
int ask(const Context &context, const JoinOptions &options) {
    const auto address = net::Address::parse(options.address);
    const auto patience = parseDuration(options.wait);
    if (!address || !patience) {
        (void)context.failWith({ErrorCode::InvalidArgument,
                                "Give ADDR:PORT, for instance 192.168.1.4:47800, and --wait as 30s or 5m.",
                                options.address});
        return kWrongUsage;
    }
    Result<app::Home> home = prepare(context, options);
    if (!home) return context.failWith(home.error());
    boost::asio::io_context io(1);
    JoinObserver observer(io, std::chrono::milliseconds(*patience));
    observer.onNumber = [&context](const std::string &number) {
        (void)context.succeed({{"ok", true}, {"state", "compare"}, {"number", number}},
                              std::format("Compare this number with the other screen: {}", number));
    };
    std::string incident;
    {
        app::Engine engine(io, context.environment(), std::move(*home), observer);
        engine.listen(anyPort());
        engine.askToJoin(*address, options.file);
        if (!observer.failed && !observer.refused) io.run();
        if (engine.incident()) incident = engine.incident()->id().hex();
        io.restart();
        engine.shutDown([&io] { io.stop(); });
        io.run();
    }
    const std::string file = options.file.string();
    if (!observer.joined) {
        if (observer.refused) return context.failWith(*observer.refused);
        if (observer.failed) return context.failWith(*observer.failed);
        return context.failWith({ErrorCode::Io, std::format("Nobody at {} let this post in.", options.address), {}});
    }
    return context.succeed({{"ok", true}, {"state", "joined"}, {"file", file}, {"incident", incident}},
                           std::format("Joined: {} holds the incident.", file));
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

    CLI::App *asking = app.add_subcommand("ask", "Ask a post at an address to be let in");
    asking->add_option("address", options->address, "ADDR:PORT of a member")->required();
    asking->add_option("file", options->file, "The file to make")->required();
    asking->add_option("--post", options->post, "What this post is called (kept for later incidents)");
    asking->add_option("--function", options->function, "The function of its officer");
    asking->add_option("--wait", options->wait, "How long to wait for the answer")->capture_default_str();
    asking->callback([&context, &exit, options] { exit = ask(context, *options); });
}

} // namespace fanion::ctl
