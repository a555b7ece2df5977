// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/duration.h"
#include "app/ctl/base/member_lookup.h"
#include "app/ctl/base/writer.h"
#include "app/ctl/commands/commands.h"
#include "core/io/board_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <format>
#include <memory>
#include <optional>

namespace fanion::ctl {

namespace {

using nlohmann::json;

struct MembershipOptions {
    std::filesystem::path file;
    std::string who;
    std::string role;
    std::string name;
    std::string function;
    std::string ttl = "1h";
    std::uint32_t uses = 0;
};

int invite(const Context &context, const MembershipOptions &options) {
    const std::optional<WallTime> ttl = parseDuration(options.ttl);
    if (!ttl) {
        const Error error{ErrorCode::InvalidArgument, "--ttl takes a time such as 30m, 1h or 2d.", "--ttl"};
        (void)context.failWith(error);
        return kWrongUsage;
    }
    const WallTime expiresAt = context.environment().clock.wallNow() + *ttl;
    Writer writer(context, options.file);
    Result<json> answer =
        writer.run({{"command", "invite"}, {"role", options.role}, {"expiresAt", expiresAt}, {"uses", options.uses}});
    if (!answer) return context.failWith(answer.error());
    (*answer)["role"] = options.role;
    (*answer)["expiresAt"] = expiresAt;
    (*answer)["uses"] = options.uses;
    return context.succeed(*answer, answer->value("invitation", ""));
}

int invitations(const Context &context, const MembershipOptions &options) {
    Writer writer(context, options.file);
    const Result<json> answer = writer.run({{"command", "invitations"}});
    if (!answer) return context.failWith(answer.error());
    std::string text;
    const WallTime now = context.environment().clock.wallNow();
    const json list = answer->value("invitations", json::array());
    for (const json &each : list)
        text += std::format("{}{}  {:<9}  {} of {} used  {} min left", text.empty() ? "" : "\n",
                            each.value("invitation", "").substr(0, 12), each.value("role", ""), each.value("used", 0),
                            each.value("uses", 0), (each.value("expiresAt", WallTime{0}) - now) / 60'000);
    return context.succeed(*answer, text.empty() ? "No counted invitation stands." : text);
}

int withdraw(const Context &context, const MembershipOptions &options) {
    Writer writer(context, options.file);
    const Result<json> open = writer.run({{"command", "invitations"}});
    if (!open) return context.failWith(open.error());
    std::string key;
    const json list = open->value("invitations", json::array());
    for (const json &each : list) {
        const std::string found = each.value("invitation", "");
        if (options.who.size() < 4 || !found.starts_with(options.who)) continue;
        if (!key.empty())
            return context.failWith({ErrorCode::InvalidArgument, "More than one invitation begins so.", options.who});
        key = found;
    }
    if (key.empty())
        return context.failWith({ErrorCode::NotFound,
                                 "There is no such invitation: `invitations` lists those that can be withdrawn.",
                                 options.who});
    const Result<json> answer = writer.run({{"command", "withdraw"}, {"invitation", key}});
    if (!answer) return context.failWith(answer.error());
    return context.succeed({{"ok", true}, {"invitation", key}}, "Withdrawn.");
}

int members(const Context &context, const MembershipOptions &options) {
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    std::vector<Member> list = (*incident)->replica().members();
    std::ranges::sort(list, {}, &Member::post);
    json all = json::array();
    std::string text;
    for (const Member &member : list) {
        all.push_back(memberToJson(member));
        text += std::format("{}{}  {:<9}  {:<6}  {}{}{}{}", text.empty() ? "" : "\n", member.post.hex().substr(0, 16),
                            roleName(member.role), member.code, member.name, member.function.empty() ? "" : ", ",
                            member.function,
                            member.revoked    ? "  (revoked)"
                            : member.succeeds ? "  (commands as nobody else is left to)"
                                              : "");
    }
    return context.succeed({{"ok", true}, {"members", std::move(all)}}, text);
}

/** role, revoke, handOver: of a member that the log knows. */
int changeMember(const Context &context, const MembershipOptions &options, std::string_view act) {
    Result<Member> member = fail(ErrorCode::NotFound, "");
    {
        const auto incident = context.openToRead(options.file);
        if (!incident) return context.failWith(incident.error());
        member = findMember((*incident)->replica(), options.who);
    }
    if (!member) return context.failWith(member.error());
    json command{{"command", act}, {"post", member->post.hex()}};
    if (!options.role.empty()) command["role"] = options.role;
    Writer writer(context, options.file);
    const Result<json> answer = writer.run(command);
    if (!answer) return context.failWith(answer.error());
    return context.succeed({{"ok", true}, {"post", member->post.hex()}},
                           act == "revoke" ? std::format("Revoked {}.", member->name)
                           : act == "handOver"
                               ? std::format("{} commands now, and this post is an editor.", member->name)
                               : std::format("{} is {} now.", member->name, options.role));
}

/** A waiting request by its number (only the process that serves the file has any), or a post by its id. */
int admit(const Context &context, const MembershipOptions &options) {
    Writer writer(context, options.file);
    json command{{"role", options.role}};
    if (PostId::fromHex(options.who)) {
        command["command"] = "admit";
        command["post"] = options.who;
        command["name"] = options.name;
        command["function"] = options.function;
    } else {
        std::uint64_t request = 0;
        const char *end = options.who.data() + options.who.size();
        const auto [stop, problem] = std::from_chars(options.who.data(), end, request);
        if (problem != std::errc() || stop != end)
            return context.failWith({ErrorCode::InvalidArgument,
                                     "Give the number of a request (see `requests`) or the 64 digits of a post.",
                                     options.who});
        command["command"] = "answer";
        command["request"] = request;
    }
    const Result<json> answer = writer.run(command);
    if (!answer) return context.failWith(answer.error());
    return context.succeed({{"ok", true}}, options.role.empty() ? "Refused." : "Admitted.");
}

int requests(const Context &context, const MembershipOptions &options) {
    Writer writer(context, options.file);
    const Result<json> answer = writer.run({{"command", "joinRequests"}});
    if (!answer) return context.failWith(answer.error());
    std::string text;
    const json waiting = answer->value("requests", json::array());
    for (const json &request : waiting)
        text += std::format("{}{}  {}  {}  {}", text.empty() ? "" : "\n", request.value("request", 0),
                            request.value("number", ""), request.value("name", ""), request.value("function", ""));
    return context.succeed(*answer, text);
}

} // namespace

void addMembership(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<MembershipOptions>();
    const auto withFile = [&](const char *name, const char *help) {
        CLI::App *command = app.add_subcommand(name, help);
        command->add_option("file", options->file, "The incident")->required();
        return command;
    };
    const auto withRole = [&](CLI::App *command) {
        command->add_option("--role", options->role, "commander, editor or observer")
            ->required()
            ->check(CLI::IsMember({"commander", "editor", "observer"}));
    };

    CLI::App *inviting = withFile("invite", "Print an invitation: whoever holds it is let in");
    withRole(inviting);
    inviting->add_option("--ttl", options->ttl, "How long it is good for: 30m, 1h, 2d")->capture_default_str();
    inviting
        ->add_option("--uses", options->uses,
                     "For so many posts, which this post has to let in itself; without it for any number, at any post")
        ->check(CLI::Range(1, 1000));
    inviting->callback([&context, &exit, options] { exit = invite(context, *options); });

    withFile("invitations", "List the counted invitations that this post made and that stand")
        ->callback([&context, &exit, options] { exit = invitations(context, *options); });
    CLI::App *withdrawing = withFile("withdraw", "Take back a counted invitation");
    withdrawing->add_option("invitation", options->who, "Its first digits, as `invitations` lists it")->required();
    withdrawing->callback([&context, &exit, options] { exit = withdraw(context, *options); });

    withFile("members", "List the posts of the incident")->callback([&context, &exit, options] {
        exit = members(context, *options);
    });

    CLI::App *revoking = withFile("revoke", "Shut a post out");
    revoking->add_option("post", options->who, "Its id (or the first digits), code or name")->required();
    revoking->callback([&context, &exit, options] { exit = changeMember(context, *options, "revoke"); });

    CLI::App *handing = withFile("hand-over", "Make another post commander and this one editor");
    handing->add_option("post", options->who, "Its id (or the first digits), code or name")->required();
    handing->callback([&context, &exit, options] { exit = changeMember(context, *options, "handOver"); });

    CLI::App *changing = withFile("role", "Change what a post may do");
    changing->add_option("post", options->who, "Its id (or the first digits), code or name")->required();
    withRole(changing);
    changing->callback([&context, &exit, options] { exit = changeMember(context, *options, "role"); });

    CLI::App *admitting = withFile("admit", "Let a post in");
    admitting->add_option("request", options->who, "The number of its request, or its id")->required();
    withRole(admitting);
    admitting->add_option("--name", options->name, "What it is called (with an id)");
    admitting->add_option("--function", options->function, "Its function (with an id)");
    admitting->callback([&context, &exit, options] { exit = admit(context, *options); });

    CLI::App *refusing = withFile("refuse", "Turn down a post that asks to be let in");
    refusing->add_option("request", options->who, "The number of its request")->required();
    refusing->callback([&context, &exit, options] { exit = admit(context, *options); });

    withFile("requests", "List the posts that ask to be let in")->callback([&context, &exit, options] {
        exit = requests(context, *options);
    });
}

} // namespace fanion::ctl
