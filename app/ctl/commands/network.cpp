// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/post/carrying_commands.h"
#include "app/post/control_socket.h"
#include "app/post/network_commands.h"
#include "core/io/board_json.h"
#include "net/diagnosis/diagnose.h"
#include "net/diagnosis/examine.h"
#include "net/discovery/subnet_plan.h"
#include "net/discovery/subnet_probe.h"

#include <boost/asio/io_context.hpp>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <format>
#include <memory>
#include <optional>

namespace fanion::ctl {

namespace {

using nlohmann::json;

constexpr int kDoctorMs = 20'000;
constexpr int kSearchMs = 300'000;

struct NetworkOptions {
    std::filesystem::path file;
    std::string address;
    std::string language;
};

/** "fr" or "en": what was asked for, else the locale's. */
std::string languageOf(const NetworkOptions &options) {
    if (!options.language.empty()) return options.language;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char *value = std::getenv(name); value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("fr") ? "fr" : "en";
    return "en";
}

/** The answer of the program that has the file open; nothing when none has. */
std::optional<json> ask(const std::filesystem::path &file, const json &command, int timeoutMs) {
    const auto answered = app::askHolder(file, jsonText(command), timeoutMs);
    if (!answered && answered.error().code == ErrorCode::NotFound) return std::nullopt;
    if (!answered) return json{{"ok", false}, {"error", answered.error().message}, {"code", "io"}};
    return json::parse(*answered, nullptr, false);
}

/** What this process finds out by itself, with what the file tells of the other posts. */
Result<json> diagnoseHere(const Context &context, const std::filesystem::path &file) {
    net::Examination asked;
    asked.folder = file.empty() || file.parent_path().empty() ? std::filesystem::path(".") : file.parent_path();
    if (!file.empty()) {
        const auto incident = context.openToRead(file);
        if (!incident) return std::unexpected(incident.error());
        const auto home = context.openHome();
        if (!home) return std::unexpected(home.error());
        asked.incident = (*incident)->id();
        for (const auto &peer : app::lastKnown(**incident, home->identity().post())) {
            net::PeerFacts post;
            if (const Member *member = (*incident)->replica().member(peer.post)) post.name = member->name;
            post.post = peer.post;
            post.address = peer.address;
            asked.posts.push_back(std::move(post));
        }
    }
    return app::findingsToJson(net::diagnose(net::examine(asked, context.environment(), {})));
}

/** A paragraph a finding: its mark, what is the case, what to do, the command. */
std::string findingsText(const json &findings, const std::string &language) {
    const auto mark = [&](const std::string &severity) -> std::string_view {
        if (severity == "fault") return language == "fr" ? "BLOQUÉ" : "BLOCKED";
        if (severity == "caution") return language == "fr" ? "ATTENTION" : "CAUTION";
        if (severity == "note") return language == "fr" ? "à savoir" : "note";
        return language == "fr" ? "marche" : "works";
    };
    std::string text;
    for (const auto &finding : findings) {
        text += std::format("{}[{}] {}", text.empty() ? "" : "\n", mark(finding.value("severity", "")),
                            finding["title"].value(language, ""));
        if (const auto advice = finding["advice"].value(language, ""); !advice.empty()) text += "\n    " + advice;
        if (const auto command = finding.value("command", ""); !command.empty()) text += "\n    $ " + command;
    }
    return text;
}

int doctor(const Context &context, const NetworkOptions &options) {
    auto answer = options.file.empty() ? std::nullopt : ask(options.file, {{"command", "doctor"}}, kDoctorMs);
    if (!answer) {
        auto here = diagnoseHere(context, options.file);
        if (!here) return context.failWith(here.error());
        answer = std::move(*here);
    }
    if (!answer->is_object() || !answer->value("ok", false))
        return context.failWith({ErrorCode::Io, answer->value("error", "The answer makes no sense.")});
    const auto shown = context.succeed(*answer, findingsText((*answer)["findings"], languageOf(options)));
    return shown == kSuccess && answer->value("healthy", false) ? kSuccess : kFailure;
}

Result<json> searchHere(const Context &context, const std::filesystem::path &file) {
    std::optional<IncidentId> id;
    if (!file.empty()) {
        const auto incident = context.openToRead(file);
        if (!incident) return std::unexpected(incident.error());
        id = (*incident)->id();
    }
    boost::asio::io_context io(1);
    net::SubnetProbe probe(io, context.environment(), id, [](const net::SearchProgress &) {});
    const auto started = probe.start(net::subnetPlan(net::searchableNetworks(net::listInterfaces())));
    if (!started) return std::unexpected(started.error());
    io.run();
    return app::searchToJson(probe.progress());
}

int search(const Context &context, const NetworkOptions &options) {
    auto answer = options.file.empty() ? std::nullopt : ask(options.file, {{"command", "search"}}, kSearchMs);
    if (!answer) {
        auto here = searchHere(context, options.file);
        if (!here) return context.failWith(here.error());
        answer = std::move(*here);
    }
    if (!answer->is_object() || !answer->value("ok", false))
        return context.failWith({ErrorCode::Io, answer->value("error", "The answer makes no sense.")});
    std::string text =
        std::format("{} addresses called, {} posts found.", answer->value("called", 0), (*answer)["found"].size());
    for (const auto &post : (*answer)["found"])
        text += std::format("\n{} {}{}", post.value("address", ""), post.value("code", ""),
                            post.value("sameIncident", false) ? " (this incident)" : "");
    return context.succeed(*answer, text);
}

int address(const Context &context, const NetworkOptions &options, const char *command) {
    const auto answer = ask(options.file, {{"command", command}, {"address", options.address}}, kDoctorMs);
    if (!answer)
        return context.failWith({ErrorCode::NotFound, "No running program of yours has that file open: open it, or "
                                                      "give the address to serve with --peer."});
    if (!answer->is_object() || !answer->value("ok", false))
        return context.failWith({ErrorCode::InvalidArgument, answer->value("error", "The answer makes no sense.")});
    if (!answer->contains("addresses")) return context.succeed(*answer, "");
    std::string text;
    for (const auto &each : (*answer)["addresses"]) {
        const auto error = each.value("error", "");
        const std::string state = each.value("connected", false) ? "connected"
                                  : each.value("self", false)    ? "this post itself"
                                  : error.empty()                ? "being called"
                                                                 : error;
        text += std::format("{}{}: {}", text.empty() ? "" : "\n", each.value("address", ""), state);
    }
    return context.succeed(*answer, text.empty() ? "No addresses." : text);
}

} // namespace

void addNetwork(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<NetworkOptions>();
    CLI::App *doctoring = app.add_subcommand(
        "doctor", "Say what works, what is blocked and what to do so that posts find each other; exit code 1: blocked");
    doctoring->add_option("file", options->file, "The incident: look at its other posts too");
    doctoring->add_option("--lang", options->language, "fr or en; else the locale's")
        ->check(CLI::IsMember({"fr", "en"}));
    doctoring->callback([&context, &exit, options] { exit = doctor(context, *options); });
    CLI::App *searching = app.add_subcommand(
        "search", "Call the addresses of this machine's networks (at most 254 each) to find posts that aren't heard");
    searching->add_option("file", options->file, "The incident: those found are connected");
    searching->callback([&context, &exit, options] { exit = search(context, *options); });

    const auto withAddress = [&](const char *name, const char *help, const char *command) {
        CLI::App *sub = app.add_subcommand(name, help);
        sub->add_option("file", options->file, "The incident, open in a running program")->required();
        if (std::string_view(command) != "addresses")
            sub->add_option("address", options->address, "ADDR:PORT; without a port, 47800")->required();
        sub->callback([&context, &exit, options, command] { exit = address(context, *options, command); });
    };
    withAddress("dial", "Have a post call an address until it answers, now and later", "addAddress");
    withAddress("undial", "Have it forget the address", "removeAddress");
    withAddress("dialled", "Print the addresses it calls, and how that goes", "addresses");
}

} // namespace fanion::ctl
