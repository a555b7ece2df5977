// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/digest_json.h"
#include "app/ctl/commands/commands.h"
#include "core/io/board_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <format>
#include <iostream>
#include <memory>
#include <set>

namespace fanion::ctl {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 8> kTypes{"boolean", "integer",  "time", "text",
                                                 "choice",  "position", "path", "reference"};
constexpr std::array<std::string_view, 8> kMerges{"last", "multi", "fixed", "set", "list", "text", "counter", "tree"};

int digest(const Context &context, const std::filesystem::path &file) {
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    std::cout << jsonText(digestToJson((*incident)->digest())) << '\n' << std::flush;
    return std::cout ? kSuccess : kFailure;
}

json newerToJson(const Replica &replica) {
    json all = json::array();
    for (const auto &[post, count] : replica.newerOperations()) {
        const Member *member = replica.member(post);
        all.push_back({{"post", post.hex()}, {"name", member ? member->name : ""}, {"operations", count}});
    }
    return all;
}

json forkedToJson(const Replica &replica) {
    std::set<PostId> posts;
    for (const Branch &branch : replica.branches())
        posts.insert(branch.log.post);
    json all = json::array();
    for (const PostId &post : posts) {
        const Member *member = replica.member(post);
        all.push_back({{"post", post.hex()}, {"name", member ? member->name : ""}});
    }
    return all;
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

int status(const Context &context, const std::filesystem::path &file) {
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    const Replica &replica = (*incident)->replica();
    std::size_t members = 0;
    json commanders = json::array();
    std::string names;
    for (const Member &member : replica.members()) {
        members += member.revoked ? 0 : 1;
        if (member.revoked || member.role != Role::Commander) continue;
        commanders.push_back(member.post.hex());
        names +=
            std::format("{}{}{}", names.empty() ? "" : ", ", member.name, member.succeeds ? " (by succession)" : "");
    }
    const json newer = newerToJson(replica);
    const json forked = forkedToJson(replica);
    const auto changes = replica.changeCount();
    return context.succeed({{"ok", true},
                            {"changes", changes},
                            {"members", members},
                            {"commanders", commanders},
                            {"newer", newer},
                            {"forked", forked}},
                           std::format("{} changes, {} posts; in command: {}.{}{}", changes, members,
                                       names.empty() ? "nobody" : names, newerText(newer), forkedText(forked)));
}

int verify(const Context &context, const std::filesystem::path &file) {
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    const Result<std::size_t> count = (*incident)->verify();
    if (!count) return context.failWith(count.error());
    const json newer = newerToJson((*incident)->replica());
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
