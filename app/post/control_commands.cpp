// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/control_commands.h"

#include "app/post/carrying_commands.h"
#include "app/post/engine.h"
#include "app/post/network_commands.h"
#include "core/io/board_json.h"
#include "core/io/error_json.h"
#include "core/io/intent_json.h"
#include "core/io/json_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace fanion::app {

namespace {

using Json = nlohmann::json;

/** A line of the control socket; the intents in it have limits of their own. */
constexpr std::size_t kMaxCommandBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxCommandDepth = 24;
constexpr std::int64_t kMostUses = 1000;
using Reply = ControlServer::Reply;

void refuse(const Reply &reply, std::string message) {
    reply(jsonText(failureToJson({ErrorCode::InvalidArgument, std::move(message), {}})));
}

Json successOn(const std::vector<EntityId> &ids, const Performed &performed) {
    Json json{{"ok", true}};
    if (!ids.empty()) json["id"] = ids.front().hex();
    if (ids.size() > 1)
        for (const EntityId &id : ids)
            json["ids"].push_back(id.hex());
    if (!performed.notices.empty()) json["notices"] = performed.notices;
    return json;
}

Json success(const Performed &performed) {
    return successOn(performed.ids, performed);
}

/** Answers with what `ok` makes of the value, or with the error. */
template <typename T, typename Render>
Done<T> answer(Reply reply, Render ok) {
    return [reply = std::move(reply), ok = std::move(ok)](Result<T> result) {
        if (!result) return reply(jsonText(failureToJson(result.error())));
        if constexpr (std::is_void_v<T>)
            reply(jsonText(ok()));
        else
            reply(jsonText(ok(*result)));
    };
}

Json plainOk() {
    return {{"ok", true}};
}

std::string textOf(const Json &command, const char *key) {
    const auto found = command.find(key);
    return found != command.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const Json &command, const char *key) {
    const auto found = command.find(key);
    return found != command.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/** Many intents of one request: each is a change of its own, the answer comes when the last is durable. */
void performAll(Engine &engine, const Json &command, const Reply &reply) {
    const auto intents = command.find("intents");
    if (intents == command.end() || !intents->is_array() || !engine.incident())
        return refuse(reply, "\"intents\" must be a list of intents, and an incident must be open.");
    struct Batch {
        Json results = Json::array();
        std::size_t open = 0;
    };
    auto batch = std::make_shared<Batch>();
    batch->open = intents->size();
    if (intents->empty()) return reply(jsonText({{"ok", true}, {"results", Json::array()}}));
    for (std::size_t index = 0; index < intents->size(); ++index)
        batch->results.push_back(nullptr);
    for (std::size_t index = 0; index < intents->size(); ++index) {
        const Incident &incident = *engine.incident();
        const auto request = readIntent(
            jsonText((*intents)[index]), [&incident](EntityId id) { return incident.replica().find(id); },
            engine.environment().random);
        const std::vector<EntityId> subjects = request ? request->subjects : std::vector<EntityId>();
        const Done<Performed> done = [batch, index, reply, subjects](const Result<Performed> &performed) {
            batch->results[index] = !performed ? failureToJson(performed.error())
                                               : successOn(subjects.empty() ? performed->ids : subjects, *performed);
            if (--batch->open == 0) reply(jsonText({{"ok", true}, {"results", batch->results}}));
        };
        if (!request)
            done(std::unexpected(request.error()));
        else if (request->act == JsonRequest::Act::Undo)
            engine.undo(done);
        else if (request->act == JsonRequest::Act::Redo)
            engine.redo(done);
        else if (request->intents.empty())
            done(Performed{}); // the board shows it already
        else
            engine.perform(request->intents, done);
    }
}

void performOne(Engine &engine, const Intent &intent, Reply reply) {
    engine.perform({&intent, 1}, answer<Performed>(std::move(reply), success));
}

/** revoke, handOver, role, admit: what names a post. */
void changeMember(Engine &engine, std::string_view name, const Json &command, Reply reply) {
    const auto post = PostId::fromHex(textOf(command, "post"));
    if (!post) return refuse(reply, "\"post\" must be a post's 64 hexadecimal digits.");
    if (name == "handOver") return performOne(engine, intent::HandOver{*post}, std::move(reply));
    if (name == "revoke") return performOne(engine, intent::Revoke{*post}, std::move(reply));
    const auto role = parseRole(textOf(command, "role"));
    if (!role) return refuse(reply, "\"role\" must be commander, editor or observer.");
    if (name == "role") return performOne(engine, intent::ChangeRole{*post, *role}, std::move(reply));
    performOne(engine, intent::Admit{*post, *role, textOf(command, "name"), textOf(command, "function"), {}, {}},
               std::move(reply));
}

void invite(Engine &engine, const Json &command, Reply reply) {
    const auto role = parseRole(textOf(command, "role"));
    if (!role) return refuse(reply, "\"role\" must be commander, editor or observer.");
    const auto uses = numberOf(command, "uses");
    if (uses < 0 || uses > kMostUses) return refuse(reply, "\"uses\" must be from 1 to 1000, or 0 for no limit.");
    engine.invite({*role, numberOf(command, "expiresAt"), static_cast<std::uint32_t>(uses)},
                  answer<std::string>(std::move(reply), [](const std::string &text) {
                      return Json{{"ok", true}, {"invitation", text}};
                  }));
}

void invitations(const Engine &engine, const Reply &reply) {
    const auto list = engine.invitations();
    if (!list) return reply(jsonText(failureToJson(list.error())));
    Json all = Json::array();
    for (const auto &each : *list)
        all.push_back({{"invitation", each.key.hex()},
                       {"role", roleName(each.role)},
                       {"expiresAt", each.expiresAt},
                       {"uses", each.uses},
                       {"used", each.used}});
    reply(jsonText({{"ok", true}, {"invitations", std::move(all)}}));
}

void withdraw(Engine &engine, const Json &command, Reply reply) {
    const auto invitation = PostId::fromHex(textOf(command, "invitation"));
    if (!invitation) return refuse(reply, "\"invitation\" must be the 64 hexadecimal digits of an invitation.");
    engine.withdraw(*invitation, answer<void>(std::move(reply), plainOk));
}

Json importJson(const ImportReport &report) {
    constexpr std::size_t kMaxProblems = 100;
    Json json{{"ok", true},
              {"format", toWord(report.format)},
              {"encoding", toWord(report.encoding)},
              {"epsg", report.epsg},
              {"rows", report.rowsRead},
              {"placed", report.rowsPlaced},
              {"notPlaced", report.rowsNotPlaced()}};
    if (report.format == ImportFormat::Csv) json["separator"] = std::string(1, report.separator);
    if (!report.coordinates.empty())
        json["coordinates"] = {{"form", toWord(report.coordinates.front().form)},
                               {"certainty", toWord(report.coordinates.front().certainty)}};
    for (const auto &[reason, count] : report.failures)
        json["reasons"][toWord(reason)] = count;
    for (const RowProblem &problem : report.problems) {
        if (json["problems"].size() == kMaxProblems) break;
        json["problems"].push_back({{"row", problem.row},
                                    {"line", problem.line},
                                    {"reason", toWord(problem.reason)},
                                    {"detail", problem.detail}});
    }
    for (const ImportWarning &warning : report.warnings)
        json["warnings"].push_back({{"kind", toWord(warning.kind)},
                                    {"count", warning.count},
                                    {"line", warning.firstLine},
                                    {"message", warning.message}});
    return json;
}

void importData(Engine &engine, const Json &command, Reply reply) {
    engine.importFile(textOf(command, "data"), textOf(command, "layer"), {},
                      answer<ImportReport>(std::move(reply), importJson));
}

/** "bundle": one file, or "files": some. */
void merge(Engine &engine, const Json &command, Reply reply) {
    std::vector<std::filesystem::path> files;
    if (const auto list = command.find("files"); list != command.end() && list->is_array())
        for (const Json &file : *list)
            if (file.is_string()) files.emplace_back(file.get<std::string>());
    if (files.empty()) files.emplace_back(textOf(command, "bundle"));
    engine.merge(files, answer<Merged>(std::move(reply), [&engine](const Merged &merged) {
                     return mergedToJson(merged, engine.incident()->replica());
                 }));
}

void exportBundle(Engine &engine, const Json &command, Reply reply) {
    const std::string text = textOf(command, "for");
    const auto post = PostId::fromHex(text);
    if (!text.empty() && !post) return refuse(reply, "\"for\" must be a post's 64 hexadecimal digits.");
    const BundleWish wish{post, command.value("attachments", Json(true)) != false,
                          command.value("unsealed", Json(false)) == true};
    engine.exportBundle(textOf(command, "out"), wish, answer<Carried>(std::move(reply), carriedToJson));
}

void status(Engine &engine, const Reply &reply) {
    if (!engine.incident()) return refuse(reply, "No incident is open.");
    const Replica &replica = engine.incident()->replica();
    Json json = statusToJson(replica);
    json["served"] = true;
    json["self"] = engine.home().identity().post().hex();
    json["posts"] = peersToJson(engine.peers(), replica);
    json["orders"] = ordersToJson(replica, engine.home().identity().post(), engine.toldByAll());
    reply(jsonText(json));
}

void attach(Engine &engine, const Json &command, Reply reply) {
    const auto object = EntityId::fromHex(textOf(command, "object"));
    if (!object) return refuse(reply, "\"object\" must be the 16 hexadecimal digits of an object.");
    engine.attach(*object, textOf(command, "file"), textOf(command, "mediaType"),
                  answer<AttachmentRef>(std::move(reply), [](const AttachmentRef &ref) {
                      return Json{{"ok", true},
                                  {"attachment", ref.id.hex()},
                                  {"name", ref.name},
                                  {"mediaType", ref.mediaType},
                                  {"size", ref.size}};
                  }));
}

void joinRequests(Engine &engine, const Reply &reply) {
    Json list = Json::array();
    for (const net::JoinRequest &request : engine.joinRequests())
        list.push_back({{"request", request.id},
                        {"post", request.post.hex()},
                        {"name", request.name},
                        {"function", request.function},
                        {"number", request.number}});
    reply(jsonText({{"ok", true}, {"requests", std::move(list)}}));
}

void answerJoin(Engine &engine, const Json &command, Reply reply) {
    engine.answerJoin(static_cast<std::uint64_t>(numberOf(command, "request")), parseRole(textOf(command, "role")),
                      answer<void>(std::move(reply), plainOk));
}

void digest(Engine &engine, const Reply &reply) {
    const auto digest = engine.digest();
    if (!digest) return reply(jsonText(failureToJson(digest.error())));
    reply(jsonText(
        {{"ok", true}, {"state", digest->state.hex()}, {"entities", digest->entities}, {"changes", digest->changes}}));
}

} // namespace

void runControlCommand(Engine &engine, std::string_view line, Reply reply) {
    const auto read = readJson(line, {kMaxCommandBytes, kMaxCommandDepth});
    if (!read || !read->is_object()) return refuse(reply, "A command is one JSON object a line.");
    const Json &command = *read;
    const std::string name = textOf(command, "command");
    if (name == "perform") return performAll(engine, command, reply);
    if (name == "undo") return engine.undo(answer<Performed>(std::move(reply), success));
    if (name == "redo") return engine.redo(answer<Performed>(std::move(reply), success));
    if (name == "revoke" || name == "handOver" || name == "role" || name == "admit")
        return changeMember(engine, name, command, std::move(reply));
    if (name == "invite") return invite(engine, command, std::move(reply));
    if (name == "invitations") return invitations(engine, reply);
    if (name == "withdraw") return withdraw(engine, command, std::move(reply));
    if (name == "import") return importData(engine, command, std::move(reply));
    if (name == "attach") return attach(engine, command, std::move(reply));
    if (name == "merge") return merge(engine, command, std::move(reply));
    if (name == "export") return exportBundle(engine, command, std::move(reply));
    if (name == "status") return status(engine, reply);
    if (name == "joinRequests") return joinRequests(engine, reply);
    if (name == "answer") return answerJoin(engine, command, std::move(reply));
    if (name == "digest") return digest(engine, reply);
    if (runNetworkCommand(engine, command, reply)) return;
    refuse(reply, "No such command: " + name + ".");
}

} // namespace fanion::app
