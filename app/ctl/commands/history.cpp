// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/history_json.h"
#include "app/ctl/base/member_lookup.h"
#include "app/ctl/base/moment.h"
#include "app/ctl/commands/commands.h"
#include "core/history/incident_history.h"
#include "core/io/board_json.h"
#include "core/io/time_text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <iostream>
#include <memory>

namespace fanion::ctl {

namespace {

using nlohmann::json;

struct HistoryOptions {
    std::filesystem::path file;
    std::string object;
    std::string field;
    std::string post; ///< --by, --seen-by
    std::string at;
    std::string from;
    std::string to;
};

/** What was given, which the command line has checked. */
std::optional<WallTime> momentOf(const std::string &text) {
    return text.empty() ? std::nullopt : parseMoment(text);
}

std::set<Field> fieldsCalled(const std::string &name) {
    std::set<Field> fields;
    for (const KindSpec &kind : allKinds())
        if (const FieldSpec *spec = kind.find(name)) fields.insert(spec->field);
    return fields;
}

/** A name where there is one, else the beginning of the id. */
std::string nameOf(const std::vector<Member> &members, const std::string &post) {
    const auto found = std::ranges::find(members, post, [](const Member &member) { return member.post.hex(); });
    return found == members.end() || found->name.empty() ? post.substr(0, 8) : found->name;
}

int printBoard(const Replica &replica) {
    std::cout << jsonText(boardToJson(replica), 1) << '\n' << std::flush;
    return std::cout ? kSuccess : kFailure;
}

void note(const std::string &text) {
    std::cerr << "fanionctl: note: " << text << '\n';
}

void noteHeldBack(const BoardAt &board, const std::vector<Member> &members) {
    std::string names;
    for (const PostId &post : board.heldBack())
        names += (names.empty() ? "" : ", ") + nameOf(members, post.hex());
    if (!names.empty())
        note(std::format("changes of {} build on some that bear a later time, and are left out: a clock was ahead.",
                         names));
}

/** What a post had received, as its own last change proves. */
int dumpSeen(const Context &context, const HistoryOptions &options, const IncidentHistory &history) {
    const auto members = history.members();
    if (!members) return context.failWith(members.error());
    const Result<Member> post = findMember(*members, options.post);
    if (!post) return context.failWith(post.error());
    const auto received = history.receivedBy(post->post, momentOf(options.at));
    if (!received) return context.failWith(received.error());
    const auto board = history.boardAt(received->frontier);
    if (!board) return context.failWith(board.error());
    note(std::format("what {} had when it made its change of {}; what it received after that left no trace.",
                     nameOf(*members, post->post.hex()), isoTime(received->lastAt)));
    return printBoard(board->replica());
}

/** The same bytes with and without --json: what is canonical has one form. */
int dump(const Context &context, const HistoryOptions &options) {
    if (options.at.empty() && options.post.empty()) {
        const auto incident = context.openToRead(options.file);
        if (!incident) return context.failWith(incident.error());
        return printBoard((*incident)->replica());
    }
    const auto history = IncidentHistory::open(options.file, context.environment());
    if (!history) return context.failWith(history.error());
    if (!options.post.empty()) return dumpSeen(context, options, *history);
    const auto board = history->boardAt(*momentOf(options.at));
    if (!board) return context.failWith(board.error());
    noteHeldBack(*board, board->replica().members());
    return printBoard(board->replica());
}

std::string lineText(const json &line, const std::vector<Member> &members, bool withObject) {
    std::string text = std::format("{}  {}  ", line.value("at", ""), nameOf(members, line.value("by", "")));
    if (line.contains("post")) {
        text += std::format("{} {}", line.value("act", ""), nameOf(members, line.value("post", "")));
        return line.contains("role") ? text + " " + line.value("role", "") : text;
    }
    if (withObject) text += std::format("{} {}  ", line.value("kind", ""), line.value("entity", ""));
    text += line.value("act", "");
    if (line.contains("field")) text += " " + line.value("field", "");
    if (line.contains("before") && !line["before"].is_null()) text += std::format(" {} ->", jsonText(line["before"]));
    const bool isErasure = line.contains("erased");
    if (isErasure) text += std::format(" ({} characters taken out)", line.value("erased", 0));
    if (line.contains("value") && !(isErasure && line["value"] == "")) text += " " + jsonText(line["value"]);
    return text;
}

Result<HistoryQuery> queryOf(const HistoryOptions &options, const std::vector<Member> &members) {
    HistoryQuery query;
    if (!options.object.empty()) {
        query.object = EntityId::fromHex(options.object);
        if (!query.object) return fail(ErrorCode::InvalidArgument, "An id has 16 hexadecimal digits.", options.object);
    }
    if (!options.field.empty()) {
        query.fields = fieldsCalled(options.field);
        if (query.fields.empty())
            return fail(ErrorCode::InvalidArgument,
                        std::format("No object has a field \"{}\": see `schema`.", options.field), options.field);
    }
    if (!options.post.empty()) {
        const Result<Member> post = findMember(members, options.post);
        if (!post) return std::unexpected(post.error());
        query.by = post->post;
    }
    query.from = momentOf(options.from);
    query.to = momentOf(options.to);
    return query;
}

/** What belongs to no object: told with everything, and with the incident's own history. */
Result<std::vector<MembershipLine>> membershipLines(const IncidentHistory &history, const HistoryQuery &query) {
    if ((query.object && *query.object != kIncidentEntity) || !query.fields.empty())
        return std::vector<MembershipLine>();
    auto lines = history.membership();
    if (!lines) return lines;
    std::erase_if(*lines, [&query](const MembershipLine &line) {
        return (query.by && line.by != *query.by) || (query.from && line.at < *query.from) ||
               (query.to && line.at > *query.to);
    });
    return lines;
}

int history(const Context &context, const HistoryOptions &options) {
    const auto history = IncidentHistory::open(options.file, context.environment());
    if (!history) return context.failWith(history.error());
    const auto members = history->members();
    if (!members) return context.failWith(members.error());
    const Result<HistoryQuery> query = queryOf(options, *members);
    if (!query) return context.failWith(query.error());
    // Of one object all is read: that there is nothing to tell is something else than that there is no such object.
    HistoryQuery wide = *query;
    if (query->object) wide = {query->object, query->fields, {}, {}, {}};
    bool isKnown = !query->object;
    if (!query->fields.empty()) wide.fields.insert(Field{});
    std::vector<PastLine> lines;
    const auto read = history->read(wide, [&](const PastLine &line) -> Result<void> {
        isKnown = isKnown || line.act == HistoryLine::Act::Created;
        if (query->fits(line)) lines.push_back(line);
        return {};
    });
    if (!read) return context.failWith(read.error());
    if (!isKnown)
        return context.failWith(
            {ErrorCode::NotFound, std::format("There is no object with the id {}.", options.object), options.object});
    const auto membership = membershipLines(*history, *query);
    if (!membership) return context.failWith(membership.error());
    std::vector<std::pair<WallTime, json>> told;
    for (const MembershipLine &line : *membership)
        told.emplace_back(line.at, membershipLineToJson(line));
    for (const PastLine &line : lines)
        told.emplace_back(line.at, pastLineToJson(line));
    // The order of acceptance differs from post to post; people read by the clock on the wall.
    std::ranges::stable_sort(told, {}, &std::pair<WallTime, json>::first);
    json all = json::array();
    std::string text;
    for (auto &[at, object] : told) {
        if (!context.json)
            text += (text.empty() ? "" : "\n") + lineText(object, *members, !query->object);
        else
            all.push_back(std::move(object));
    }
    return context.succeed({{"ok", true}, {"history", std::move(all)}}, text);
}

std::string touchText(const json &object, const std::vector<Member> &members) {
    if (!object.contains("by")) return "";
    return std::format("  ({}, {})", nameOf(members, object.value("by", "")), object.value("at", ""));
}

std::string differenceText(const json &difference, const std::vector<Member> &members) {
    std::string text;
    const auto add = [&text](const std::string &line) { text += (text.empty() ? "" : "\n") + line; };
    for (const json &object : difference["objects"]) {
        add(std::format("{} {} {}: {}{}", object.value("kind", ""), object.value("id", ""), object.value("label", ""),
                        object.value("what", ""), touchText(object, members)));
        for (const json &field : object["fields"])
            add(std::format("  {}: {} -> {}{}", field.value("field", ""), jsonText(field["before"]),
                            jsonText(field["after"]), touchText(field, members)));
    }
    for (const json &member : difference["members"])
        add(std::format("post {}: {}", member.value("name", ""), member.value("what", "")));
    return text;
}

int diff(const Context &context, const HistoryOptions &options) {
    const auto history = IncidentHistory::open(options.file, context.environment());
    if (!history) return context.failWith(history.error());
    const auto difference = history->difference(*momentOf(options.from), *momentOf(options.to));
    if (!difference) return context.failWith(difference.error());
    json result = differenceToJson(*difference);
    const auto members = context.json ? std::vector<Member>() : history->members();
    if (!members) return context.failWith(members.error());
    const std::string text = context.json ? std::string() : differenceText(result, *members);
    result["ok"] = true;
    result["from"] = isoTime(*momentOf(options.from));
    result["to"] = isoTime(*momentOf(options.to));
    return context.succeed(result, text);
}

CLI::Option *addMoment(CLI::App *command, const char *name, std::string &text, const char *help) {
    const auto isMoment = [](const std::string &words) {
        return parseMoment(words) ? std::string() : words + " is not a moment (2026-07-01T12:00:00+02:00, or ms)";
    };
    return command->add_option(name, text, help)->check(CLI::Validator(isMoment, "MOMENT"));
}

} // namespace

void addHistory(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<HistoryOptions>();
    const auto withFile = [&](const char *name, const char *help) {
        CLI::App *command = app.add_subcommand(name, help);
        command->add_option("file", options->file, "The incident")->required();
        return command;
    };
    constexpr const char *kWho = "Its id (or the first digits), code or name";

    CLI::App *dumping = withFile("dump", "Print the whole board as canonical JSON");
    addMoment(dumping, "--at", options->at, "The board as it was then");
    dumping->add_option("--seen-by", options->post, "What this post had surely received (by then)");
    dumping->callback([&context, &exit, options] { exit = dump(context, *options); });

    CLI::App *telling = withFile("history", "Print who changed what and when, of one object or of all");
    telling->add_option("id", options->object, "The object");
    telling->add_option("--field", options->field, "Only what was done to this field");
    telling->add_option("--by", options->post, kWho);
    addMoment(telling, "--from", options->from, "From this moment on");
    addMoment(telling, "--to", options->to, "Up to this moment");
    telling->callback([&context, &exit, options] { exit = history(context, *options); });

    CLI::App *comparing = withFile("diff", "Print how the board changed from one moment to another");
    addMoment(comparing, "--from", options->from, "The earlier moment")->required();
    addMoment(comparing, "--to", options->to, "The later moment")->required();
    comparing->callback([&context, &exit, options] { exit = diff(context, *options); });
}

} // namespace fanion::ctl
