// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/writer.h"
#include "app/ctl/commands/commands.h"
#include "core/incident/bundle.h"
#include "core/io/board_export.h"
#include "core/io/csv_writer.h"
#include "core/io/geojson_writer.h"
#include "core/store/file_tools.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <format>
#include <memory>

namespace fanion::ctl {

namespace {

using nlohmann::json;

/** Reading a large table, storing it as one change and answering. */
constexpr int kImportTimeoutMs = 10 * 60 * 1000;

struct TransferOptions {
    std::filesystem::path file;
    std::filesystem::path other;
    std::string layer;
    std::string format;
};

/** "12 of 13 rows placed" and, a line each, why the rest wasn't. */
std::string importText(const json &report) {
    std::string text = std::format("{} of {} rows placed.", report.value("placed", 0), report.value("rows", 0));
    const json reasons = report.value("reasons", json::object());
    for (const auto &[reason, count] : reasons.items())
        text += std::format("\n  {} not placed: {}", count.get<std::uint64_t>(), reason);
    const json warnings = report.value("warnings", json::array());
    for (const json &warning : warnings)
        text += std::format("\n  {}", warning.value("message", ""));
    return text;
}

int import(const Context &context, const TransferOptions &options) {
    Writer writer(context, options.file);
    // Absolute, because whoever holds the file may run in another folder.
    const Result<json> answer = writer.run(
        {{"command", "import"}, {"data", std::filesystem::absolute(options.other).string()}, {"layer", options.layer}},
        kImportTimeoutMs);
    if (!answer) return context.failWith(answer.error());
    return context.succeed(*answer, importText(*answer));
}

int merge(const Context &context, const TransferOptions &options) {
    Writer writer(context, options.file);
    const Result<json> answer = writer.run(
        {{"command", "merge"}, {"bundle", std::filesystem::absolute(options.other).string()}}, kImportTimeoutMs);
    if (!answer) return context.failWith(answer.error());
    const auto count = [&](const char *what) { return answer->value(what, std::uint64_t{0}); };
    if (count("refused") > 0)
        return context.failWith(
            {ErrorCode::Refused,
             std::format("{} changes of the bundle were refused ({}); {} were taken.", count("refused"),
                         answer->value("firstRefusal", "bad bytes"), count("accepted")),
             {}});
    return context.succeed(*answer, std::format("{} new changes, {} known already, {} waiting for others.",
                                                count("accepted"), count("duplicates"), count("waiting")));
}

/** The bytes of the file, and how many things are in it. */
struct Exported {
    Bytes bytes;
    std::size_t count = 0;
};

Result<Exported> exported(const Incident &incident, const std::string &format) {
    if (format == "bundle") {
        const Result<Bundle> bundle = Bundle::of(incident);
        if (!bundle) return std::unexpected(bundle.error());
        return Exported{bundle->encode(), bundle->changes.size()};
    }
    const std::vector<ExportedFeature> features = exportedFeatures(incident.replica());
    const EntityPtr title = incident.replica().find(kIncidentEntity);
    const std::string text =
        format == "csv" ? writeCsv(features) : writeGeoJson(features, title ? title->text(Field::Title) : "");
    const ByteView view = asBytes(text);
    return Exported{Bytes(view.begin(), view.end()), features.size()};
}

int exportTo(const Context &context, const TransferOptions &options) {
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    const Result<Exported> result = exported(**incident, options.format);
    if (!result) return context.failWith(result.error());
    constexpr auto kReadable = std::filesystem::perms(0644);
    if (Result<void> written = writeFileWhole(options.other, result->bytes, kReadable); !written)
        return context.failWith(written.error());
    const bool changes = options.format == "bundle";
    return context.succeed(
        {{"ok", true}, {changes ? "changes" : "objects", result->count}},
        std::format("{} {} written to {}.", result->count, changes ? "changes" : "objects", options.other.string()));
}

} // namespace

void addTransfer(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<TransferOptions>();
    CLI::App *importing = app.add_subcommand("import", "Import GeoJSON or CSV into a layer");
    importing->add_option("file", options->file, "The incident")->required();
    importing->add_option("data", options->other, "The file to read")->required();
    importing->add_option("--layer", options->layer, "The layer's name (default: the file's own)");
    importing->callback([&context, &exit, options] { exit = import(context, *options); });

    CLI::App *exporting = app.add_subcommand("export", "Write the board, or all changes, to a file");
    exporting->add_option("file", options->file, "The incident")->required();
    exporting->add_option("--format", options->format, "geojson, csv or bundle")
        ->required()
        ->check(CLI::IsMember({"geojson", "csv", "bundle"}));
    exporting->add_option("out", options->other, "The file to write")->required();
    exporting->callback([&context, &exit, options] { exit = exportTo(context, *options); });

    CLI::App *merging = app.add_subcommand("merge", "Take in the changes of a bundle");
    merging->add_option("file", options->file, "The incident")->required();
    merging->add_option("bundle", options->other, "The bundle")->required();
    merging->callback([&context, &exit, options] { exit = merge(context, *options); });
}

} // namespace fanion::ctl
