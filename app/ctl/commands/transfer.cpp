// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/member_lookup.h"
#include "app/ctl/base/writer.h"
#include "app/ctl/commands/commands.h"
#include "app/post/carrying_commands.h"
#include "app/post/control_socket.h"
#include "core/incident/carry.h"
#include "core/io/board_export.h"
#include "core/io/board_json.h"
#include "core/io/csv_writer.h"
#include "core/io/geojson_writer.h"
#include "core/store/file_tools.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <format>
#include <memory>
#include <optional>
#include <vector>

namespace fanion::ctl {

namespace {

using nlohmann::json;

/** Reading a large table, storing it as one change and answering. */
constexpr int kImportTimeoutMs = 10 * 60 * 1000;

struct TransferOptions {
    std::filesystem::path file;
    std::filesystem::path other;
    std::vector<std::filesystem::path> others;
    std::string layer;
    std::string format = "bundle";
    std::string post;
    bool withoutAttachments = false;
    bool isUnsealed = false;
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

/** "38 changes of PC Nord, 2 of CDC". */
std::string missingText(const json &missing) {
    std::string text;
    for (const json &post : missing) {
        const std::string name = post.value("name", "");
        text += std::format("{}{}{} of {}", text.empty() ? "" : ", ", post.value("changes", std::uint64_t{0}),
                            text.empty() ? " changes" : "", name.empty() ? post.value("post", "").substr(0, 8) : name);
    }
    return text.empty() ? "others" : text;
}

int merge(const Context &context, const TransferOptions &options) {
    Writer writer(context, options.file);
    json files = json::array();
    for (const std::filesystem::path &file : options.others)
        files.push_back(std::filesystem::absolute(file).string());
    const Result<json> answer = writer.run({{"command", "merge"}, {"files", files}}, kImportTimeoutMs);
    if (!answer) return context.failWith(answer.error());
    const auto count = [&](const char *what) { return answer->value(what, std::uint64_t{0}); };
    if (count("refused") > 0)
        return context.failWith(
            {ErrorCode::Refused,
             std::format("{} changes of the bundle were refused ({}); {} were taken.", count("refused"),
                         answer->value("firstRefusal", "bad bytes"), count("accepted")),
             {}});
    const std::string missing = missingText(answer->value("missing", json::array()));
    // The waiting room is in the memory of who has the file open, and this program ends now.
    if (count("waiting") > 0 && !writer.isRemote())
        return context.failWith({ErrorCode::NotFound,
                                 std::format("{} changes build on {}, not here: they were left out, {} were taken. "
                                             "Merge what brings those too, then this again.",
                                             count("waiting"), missing, count("accepted")),
                                 {}});
    std::string text = std::format("{} new changes, {} known already.", count("accepted"), count("duplicates"));
    if (count("attachments") > 0) text += std::format(" {} attachments came with them.", count("attachments"));
    if (count("attachmentsRefused") > 0)
        text += std::format(" {} attachments were damaged or found no room.", count("attachmentsRefused"));
    if (count("waiting") > 0)
        text += std::format(" {} wait for {}: the post that has the file open keeps them until those come.",
                            count("waiting"), missing);
    return context.succeed(*answer, text);
}

int exportBoard(const Context &context, const TransferOptions &options) {
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    const std::vector<ExportedFeature> features = exportedFeatures((*incident)->replica());
    const EntityPtr title = (*incident)->replica().find(kIncidentEntity);
    const std::string text =
        options.format == "csv" ? writeCsv(features) : writeGeoJson(features, title ? title->text(Field::Title) : "");
    constexpr auto kReadable = std::filesystem::perms(0644);
    if (Result<void> written = writeFileWhole(options.other, asBytes(text), kReadable); !written)
        return context.failWith(written.error());
    return context.succeed({{"ok", true}, {"objects", features.size()}},
                           std::format("{} objects written to {}.", features.size(), options.other.string()));
}

/** By the process that has the file open, which knows what the others said last; else read from the file. */
Result<json> bundleExported(const Context &context, const TransferOptions &options, const std::optional<PostId> &post) {
    const std::string out = std::filesystem::absolute(options.other).string();
    const json command{{"command", "export"},
                       {"out", out},
                       {"for", post ? post->hex() : ""},
                       {"attachments", !options.withoutAttachments},
                       {"unsealed", options.isUnsealed}};
    const auto answered = app::askHolder(options.file, jsonText(command), kImportTimeoutMs);
    if (answered) {
        json answer = json::parse(*answered, nullptr, false);
        if (!answer.is_object()) return fail(ErrorCode::Io, "The program that holds the file answered nonsense.");
        return answer;
    }
    if (answered.error().code != ErrorCode::NotFound) return std::unexpected(answered.error());
    CarryChoice choice{post, {}, !options.withoutAttachments};
    if (post || !options.isUnsealed) {
        const auto incident = context.openToRead(options.file);
        if (!incident) return std::unexpected(incident.error());
        if (post) choice.told = app::keptReceipts(**incident)[*post];
        if (!options.isUnsealed)
            choice.sealer.emplace(readersOf((*incident)->replica().members()), systemEnvironment().random);
    }
    const auto carried = carry(options.file, options.other, choice);
    if (!carried) return std::unexpected(carried.error());
    return app::carriedToJson(*carried);
}

int exportBundle(const Context &context, const TransferOptions &options) {
    std::optional<Member> member;
    if (!options.post.empty()) {
        const auto incident = context.openToRead(options.file);
        if (!incident) return context.failWith(incident.error());
        Result<Member> found = findMember((*incident)->replica(), options.post);
        if (!found) return context.failWith(found.error());
        member = std::move(*found);
    }
    const auto answer = bundleExported(context, options, member ? std::optional(member->post) : std::nullopt);
    if (!answer) return context.failWith(answer.error());
    if (answer->value("ok", false) != true)
        return context.failWith({ErrorCode::Io, answer->value("error", "The export failed."), {}});
    const auto attachments = answer->value("attachments", std::uint64_t{0});
    std::string text = std::format("{} changes", answer->value("changes", std::uint64_t{0}));
    if (attachments > 0) text += std::format(" and {} attachments", attachments);
    text += std::format(" written to {}.", options.other.string());
    if (member && !answer->value("known", false))
        text += std::format(" What {} has is not known here, so it is everything.", member->name);
    return context.succeed(*answer, text);
}

int exportTo(const Context &context, const TransferOptions &options) {
    if (options.format == "bundle") return exportBundle(context, options);
    if (options.post.empty()) return exportBoard(context, options);
    (void)context.failWith({ErrorCode::InvalidArgument, "--for is for bundles: leave --format out.", "--for"});
    return kWrongUsage;
}

} // namespace

void addTransfer(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<TransferOptions>();
    CLI::App *importing = app.add_subcommand("import", "Import GeoJSON or CSV into a layer");
    importing->add_option("file", options->file, "The incident")->required();
    importing->add_option("data", options->other, "The file to read")->required();
    importing->add_option("--layer", options->layer, "The layer's name (default: the file's own)");
    importing->callback([&context, &exit, options] { exit = import(context, *options); });

    CLI::App *exporting = app.add_subcommand("export", "Write what another post lacks, or the board, to a file");
    exporting->add_option("file", options->file, "The incident")->required();
    exporting->add_option("--format", options->format, "bundle (changes, to be merged elsewhere), geojson or csv")
        ->capture_default_str()
        ->check(CLI::IsMember({"geojson", "csv", "bundle"}));
    exporting->add_option(
        "--for", options->post,
        "Only what this post lacks, as far as is known here: its id (or the first digits), code or name");
    exporting->add_flag("--no-attachments", options->withoutAttachments, "Without the contents of attached files");
    exporting->add_flag("--unsealed", options->isUnsealed,
                        "Readable by anybody who finds it, not only by the posts that take part now");
    exporting->add_option("out", options->other, "The file to write")->required();
    exporting->callback([&context, &exit, options] { exit = exportTo(context, *options); });

    CLI::App *merging = app.add_subcommand("merge", "Take in bundles, or other copies of the file, in any order");
    merging->add_option("file", options->file, "The incident")->required();
    merging->add_option("bundle", options->others, "What to take in")->required();
    merging->callback([&context, &exit, options] { exit = merge(context, *options); });
}

} // namespace fanion::ctl
