// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "core/salvage/salvage.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <format>
#include <memory>

namespace fanion::ctl {

namespace {

struct CopyOptions {
    std::filesystem::path file;
    std::filesystem::path to;
};

int copy(const Context &context, const CopyOptions &options) {
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    const auto changes = (*incident)->saveCopy(options.to);
    if (!changes) return context.failWith(changes.error());
    return context.succeed({{"ok", true}, {"changes", *changes}},
                           std::format("{} changes copied to {}.", *changes, options.to.string()));
}

/** "PCC: 1204 of at least 1250", a line a log; what stands apart, and what to do with it. */
std::string salvageText(const Salvage &salvage, const AttachmentsSaved &attachments, const std::filesystem::path &to) {
    const SalvageReport &report = salvage.report();
    std::string text = salvage.incident() ? std::format("{} changes saved in {}.", report.changes, to.string())
                                          : "No changes saved: the file doesn't say any more which incident it is of.";
    for (const SalvageReport::Cut &cut : report.cut)
        text += std::format("\n  {}: changes up to {} of at least {}",
                            cut.name.empty() ? cut.log.post.hex().substr(0, 8) : cut.name, cut.saved, cut.atLeast);
    if (report.damaged > 0) text += std::format("\n  {} rows are damaged", report.damaged);
    if (attachments.inPart > 0)
        text += std::format("\n  {} attachments are not whole: another post may have them", attachments.inPart);
    if (report.unreadable > 0) text += std::format("\n  {} pages can't be read from the disk", report.unreadable);
    if (report.apart > 0)
        text += std::format("\n{} changes build on lost ones: they are in {}. Connect the saved incident to another "
                            "post first, then merge that file.",
                            report.apart, Salvage::apartFile(to).string());
    return text;
}

int salvage(const Context &context, const CopyOptions &options) {
    const auto salvage = Salvage::read(options.file, context.environment());
    if (!salvage) return context.failWith(salvage.error());
    const auto saved = salvage->save(options.to, context.environment().random);
    if (!saved) return context.failWith(saved.error());
    const SalvageReport &report = salvage->report();
    nlohmann::json json{{"ok", true},
                        {"incident", nullptr},
                        {"changes", report.changes},
                        {"apart", report.apart},
                        {"damagedRows", report.damaged},
                        {"unreadablePages", report.unreadable},
                        {"attachments", saved->whole},
                        {"attachmentsInPart", saved->inPart},
                        {"cut", nlohmann::json::array()}};
    if (salvage->incident()) json["incident"] = salvage->incident()->hex();
    if (report.apart > 0) json["bundle"] = Salvage::apartFile(options.to).string();
    for (const SalvageReport::Cut &cut : report.cut)
        json["cut"].push_back(
            {{"post", cut.log.post.hex()}, {"name", cut.name}, {"saved", cut.saved}, {"atLeast", cut.atLeast}});
    return context.succeed(json, salvageText(*salvage, *saved, options.to));
}

} // namespace

void addCopies(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<CopyOptions>();
    CLI::App *copying = app.add_subcommand("copy", "Copy an incident, also while it is open and written");
    copying->add_option("file", options->file, "The incident")->required();
    copying->add_option("to", options->to, "The file to make")->required();
    copying->callback([&context, &exit, options] { exit = copy(context, *options); });

    CLI::App *salvaging = app.add_subcommand("salvage", "Save what can be saved of a damaged incident, in a new file");
    salvaging->add_option("file", options->file, "The damaged file; it is only read")->required();
    salvaging->add_option("to", options->to, "The file to make")->required();
    salvaging->callback([&context, &exit, options] { exit = salvage(context, *options); });
}

} // namespace fanion::ctl
