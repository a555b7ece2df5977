// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/writer.h"
#include "app/ctl/commands/commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <format>
#include <memory>

namespace fanion::ctl {

namespace {

using nlohmann::json;

/** Reading and storing 64 MiB on a slow disk. */
constexpr int kAttachTimeoutMs = 10 * 60 * 1000;

struct AttachmentOptions {
    std::filesystem::path file;
    std::filesystem::path other;
    std::string object;
    std::string attachment;
    std::string mediaType;
};

/** The attachment a person means: the beginning of its id (8 digits or more) or its name. */
Result<Attachments::Use> findUse(const std::vector<Attachments::Use> &uses, std::string_view words,
                                 std::string_view object = {}) {
    const Attachments::Use *found = nullptr;
    for (const Attachments::Use &use : uses) {
        if (!object.empty() && use.entity.hex() != object) continue;
        if (use.ref.name != words && !(words.size() >= 8 && use.ref.id.hex().starts_with(words))) continue;
        if (found && found->ref.id != use.ref.id)
            return fail(ErrorCode::InvalidArgument,
                        std::format("More than one attachment is called {}: give the beginning of its id.", words));
        found = &use;
    }
    if (!found) return fail(ErrorCode::NotFound, std::format("There is no attachment {}.", words));
    return *found;
}

int attach(const Context &context, const AttachmentOptions &options) {
    Writer writer(context, options.file);
    const Result<json> answer = writer.run({{"command", "attach"},
                                            {"object", options.object},
                                            {"file", std::filesystem::absolute(options.other).string()},
                                            {"mediaType", options.mediaType}},
                                           kAttachTimeoutMs);
    if (!answer) return context.failWith(answer.error());
    return context.succeed(*answer, answer->value("attachment", ""));
}

int list(const Context &context, const AttachmentOptions &options) {
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    const Attachments attachments = (*incident)->attachments();
    const auto held = attachments.held();
    if (!held) return context.failWith(held.error());
    json all = json::array();
    std::string text;
    for (const Attachments::Use &use : attachments.uses()) {
        const auto here = std::ranges::find(*held, use.ref.id, &IncidentStore::Held::id);
        const std::uint32_t chunks = here == held->end() ? 0 : here->chunks;
        const bool isWhole = here != held->end() && here->isWhole();
        all.push_back({{"object", use.entity.hex()},
                       {"attachment", use.ref.id.hex()},
                       {"name", use.ref.name},
                       {"mediaType", use.ref.mediaType},
                       {"size", use.ref.size},
                       {"whole", isWhole},
                       {"chunks", chunks},
                       {"ofChunks", Manifest::chunksOf(use.ref.size)}});
        text += std::format("{}{}  {}  {} bytes  {}{}", text.empty() ? "" : "\n", use.entity.hex(),
                            use.ref.id.hex().substr(0, 12), use.ref.size, use.ref.name,
                            isWhole ? "" : " (not all here yet)");
    }
    return context.succeed({{"ok", true}, {"attachments", std::move(all)}}, text.empty() ? "No attachments." : text);
}

int extract(const Context &context, const AttachmentOptions &options) {
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    const Attachments attachments = (*incident)->attachments();
    const auto use = findUse(attachments.uses(), options.attachment);
    if (!use) return context.failWith(use.error());
    if (const auto done = attachments.extract(use->ref, options.other); !done) return context.failWith(done.error());
    return context.succeed({{"ok", true}, {"name", use->ref.name}, {"size", use->ref.size}},
                           std::format("{} bytes written to {}.", use->ref.size, options.other.string()));
}

int detach(const Context &context, const AttachmentOptions &options) {
    Result<Attachments::Use> use = fail(ErrorCode::NotFound, {});
    {
        const auto incident = context.openToRead(options.file);
        if (!incident) return context.failWith(incident.error());
        use = findUse((*incident)->attachments().uses(), options.attachment, options.object);
    }
    if (!use) return context.failWith(use.error());
    Writer writer(context, options.file);
    const json intent{
        {"do", "setRemove"}, {"id", options.object}, {"field", "attachments"}, {"value", use->ref.text()}};
    const auto answers = writer.apply({{intent.dump(), false}});
    if (!answers) return context.failWith(answers.error());
    const json answer = answers->empty() ? json::object() : answers->front();
    if (answer.value("ok", false)) return context.succeed({{"ok", true}}, std::format("{} detached.", use->ref.name));
    return context.failWith({ErrorCode::Refused, answer.value("error", "The change was refused."), {}});
}

} // namespace

void addAttachments(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<AttachmentOptions>();
    const auto add = [&](const char *name, const char *help) {
        CLI::App *command = app.add_subcommand(name, help);
        command->add_option("file", options->file, "The incident")->required();
        return command;
    };
    CLI::App *attaching = add("attach", "Attach a file to an object");
    attaching->add_option("object", options->object, "The object's id")->required();
    attaching->add_option("path", options->other, "The file to attach")->required();
    attaching->add_option("--media-type", options->mediaType, "Such as image/jpeg (default: by the name's ending)");
    attaching->callback([&context, &exit, options] { exit = attach(context, *options); });

    add("attachments", "List the attached files and how much of them is here")->callback([&context, &exit, options] {
        exit = list(context, *options);
    });

    CLI::App *extracting = add("extract", "Write an attached file to the disk");
    extracting->add_option("attachment", options->attachment, "Its name, or the beginning of its id")->required();
    extracting->add_option("to", options->other, "The file to write")->required();
    extracting->callback([&context, &exit, options] { exit = extract(context, *options); });

    CLI::App *detaching = add("detach", "Take an attached file off an object; the past keeps it");
    detaching->add_option("object", options->object, "The object's id")->required();
    detaching->add_option("attachment", options->attachment, "Its name, or the beginning of its id")->required();
    detaching->callback([&context, &exit, options] { exit = detach(context, *options); });
}

} // namespace fanion::ctl
