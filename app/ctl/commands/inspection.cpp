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

int verify(const Context &context, const std::filesystem::path &file) {
    const auto incident = context.openToRead(file);
    if (!incident) return context.failWith(incident.error());
    const Result<std::size_t> count = (*incident)->verify();
    if (!count) return context.failWith(count.error());
    return context.succeed({{"ok", true}, {"changes", *count}},
                           std::format("{} changes: every hash, signature and role is right.", *count));
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
    withFile("verify", "Check every hash, signature and role")->callback([&context, &exit, file] {
        exit = verify(context, *file);
    });
    app.add_subcommand("schema", "Print the kinds of objects and their fields")->callback([&context, &exit] {
        exit = schema(context);
    });
}

} // namespace fanion::ctl
