// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/digest_json.h"
#include "app/ctl/commands/commands.h"
#include "app/post/carrying_commands.h"
#include "app/post/control_socket.h"
#include "core/io/board_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <iostream>
#include <memory>

namespace fanion::ctl {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 8> kTypes{"boolean", "integer",  "time", "text",
                                                 "choice",  "position", "path", "reference"};
constexpr std::array<std::string_view, 8> kMerges{"last", "multi", "fixed", "set", "list", "text", "counter", "tree"};

/** From here on a clock is worth a word: what it dates sorts wrongly for people (HybridClock::kMaxLead). */
constexpr std::int64_t kSkewToTell = 2'000;

int digest(const Context &context, const std::filesystem::path &file) {
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    std::cout << jsonText(digestToJson((*incident)->digest())) << '\n' << std::flush;
    return std::cout ? kSuccess : kFailure;
}

/** A line for each post that has signed two histories. */
std::string forkedText(const json &forked) {
    std::string text;
    for (const json &post : forked)
        text += std::format("\n{} has signed two different histories (put back, copied or hostile); both are kept.",
                            post.value("name", ""));
    return text;
}

/** A line for each post that writes with a later version. */
std::string newerText(const json &newer) {
    std::string text;
    for (const json &post : newer)
        text += std::format("\n{} writes with a later version of Fanion: {} operations do not all show here.",
                            post.value("name", ""), post.value("operations", std::size_t{0}));
    return text;
}

/** A line for each other post: whether it is there, and who has what. */
std::string postsText(const json &posts) {
    std::string text;
    for (const json &post : posts) {
        const json seen = post.value("lastSeen", json());
        const std::string state = post.value("state", "");
        const auto there = post.value("missingThere", std::size_t{0});
        const auto here = post.value("missingHere", std::size_t{0});
        const auto skew = post.value("clockSkewMs", std::int64_t{0});
        text += std::format("\n{}: {}", post.value("name", "?"), state);
        if (state != "connected")
            text += seen.is_string() ? ", seen " + seen.get<std::string>() : ", not seen from here yet";
        text += there == 0 ? ", has everything" : std::format(", {} changes missing there", there);
        if (here > 0) text += std::format(", {} changes missing here", here);
        if (skew < -kSkewToTell || skew > kSkewToTell)
            text += std::format(", its clock is {} s {}", std::abs(skew) / 1000, skew > 0 ? "ahead" : "behind");
    }
    return text;
}

/** From the process that has the file open; else as the file says, and as the last such process left it. */
Result<json> statusOf(const Context &context, const std::filesystem::path &file) {
    constexpr int kTimeoutMs = 10'000;
    const auto answered = app::askHolder(file, R"({"command":"status"})", kTimeoutMs);
    if (answered) {
        json answer = json::parse(*answered, nullptr, false);
        if (answer.is_object() && answer.value("ok", false)) return answer;
    }
    const auto home = context.openHome();
    if (!home) return std::unexpected(home.error());
    // As this post: only its own key opens what it was handed.
    const auto incident = Incident::open(file, Incident::Access::Read, home->identity(), context.environment());
    if (!incident) return std::unexpected(incident.error());
    const PostId self = home->identity().post();
    json status = app::statusToJson((*incident)->replica());
    status["served"] = false;
    status["self"] = self.hex();
    status["posts"] = app::peersToJson(app::lastKnown(**incident, self), (*incident)->replica());
    status["orders"] = app::ordersToJson((*incident)->replica(), self, app::keptReceipts(**incident));
    return status;
}

int status(const Context &context, const std::filesystem::path &file) {
    const auto status = statusOf(context, file);
    if (!status) return context.failWith(status.error());
    json result = *status;
    result["version"] = FANION_VERSION;
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    std::string names;
    for (const Member &member : (*incident)->replica().members())
        if (!member.revoked && member.role == Role::Commander)
            names += std::format("{}{}{}", names.empty() ? "" : ", ", member.name,
                                 member.succeeds ? " (by succession)" : "");
    // What at least one post lacks, as far as is known: it would be lost with this one.
    std::size_t outbox = 0;
    for (const json &post : result["posts"])
        outbox = std::max(outbox, post.value("missingThere", std::size_t{0}));
    result["outbox"] = outbox;
    return context.succeed(result, std::format("{} changes, {} posts; in command: {}.{}{}{}",
                                               result.value("changes", 0), result.value("members", 0),
                                               names.empty() ? "nobody" : names, postsText(result["posts"]),
                                               newerText(result["newer"]), forkedText(result["forked"])));
}

int verify(const Context &context, const std::filesystem::path &file) {
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    const Result<std::size_t> count = (*incident)->verify();
    if (!count) return context.failWith(count.error());
    const json newer = app::statusToJson((*incident)->replica())["newer"];
    return context.succeed(
        {{"ok", true}, {"changes", *count}, {"newer", newer}},
        std::format("{} changes: every hash, signature and role is right.{}", *count, newerText(newer)));
}

int schema(const Context &context) {
    json kinds = json::array();
    std::string text;
    for (const KindSpec &kind : allKinds()) {
        json fields = json::array();
        text += std::format("{}{}\n", text.empty() ? "" : "\n", kind.name);
        for (const FieldSpec &field : kind.fields) {
            const std::string_view type = kTypes.at(static_cast<std::size_t>(field.type));
            const std::string_view merge = kMerges.at(static_cast<std::size_t>(field.merge));
            json object{{"name", field.name}, {"type", type}, {"merge", merge}};
            std::string choices;
            for (const std::string_view choice : field.choices) {
                object["choices"].push_back(choice);
                choices += std::format(" {}", choice);
            }
            text += std::format("  {:<12} {:<9} {:<6}{}\n", field.name, type, merge, choices);
            fields.push_back(std::move(object));
        }
        kinds.push_back({{"kind", kind.name}, {"fields", std::move(fields)}});
    }
    text.pop_back();
    return context.succeed({{"kinds", std::move(kinds)}}, text);
}

} // namespace

void addInspection(CLI::App &app, const Context &context, int &exit) {
    auto file = std::make_shared<std::filesystem::path>();
    const auto withFile = [&](const char *name, const char *help) {
        CLI::App *command = app.add_subcommand(name, help);
        command->add_option("file", *file, "The incident")->required();
        return command;
    };
    withFile("digest", "Print what is equal on two posts exactly when their boards and logs are")
        ->callback([&context, &exit, file] { exit = digest(context, *file); });
    withFile("status", "Print how many changes and posts there are, who commands, who writes with a later version")
        ->callback([&context, &exit, file] { exit = status(context, *file); });
    withFile("verify", "Check every hash, signature and role")->callback([&context, &exit, file] {
        exit = verify(context, *file);
    });
    app.add_subcommand("schema", "Print the kinds of objects and their fields")->callback([&context, &exit] {
        exit = schema(context);
    });
}

} // namespace fanion::ctl
