// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/network_commands.h"

#include "app/post/engine.h"
#include "core/io/board_json.h"
#include "core/io/error_json.h"

#include <nlohmann/json.hpp>

namespace fanion::app {

namespace {

using Json = nlohmann::json;

Json bothLanguages(const net::Finding &finding, std::string (*text)(const net::Finding &, net::Language)) {
    return {{"fr", text(finding, net::Language::French)}, {"en", text(finding, net::Language::English)}};
}

void changeAddress(Engine &engine, bool adds, const Json &command, const ControlServer::Reply &reply) {
    const auto text = command.find("address");
    const auto address =
        text != command.end() && text->is_string() ? net::Address::parse(text->get<std::string>()) : std::nullopt;
    if (!address || address->port == 0)
        return reply(jsonText(failureToJson(
            {ErrorCode::InvalidArgument, "\"address\" must be an IP address, for instance 192.168.1.4:47800."})));
    const auto changed = adds ? engine.addAddress(*address) : engine.removeAddress(*address);
    reply(jsonText(changed ? Json{{"ok", true}} : failureToJson(changed.error())));
}

} // namespace

Json findingsToJson(const std::vector<net::Finding> &findings) {
    Json list = Json::array();
    bool ok = true;
    for (const auto &finding : findings) {
        Json json{{"id", net::findingName(finding.id)},
                  {"severity", net::severityName(finding.severity)},
                  {"words", finding.words},
                  {"title", bothLanguages(finding, net::findingTitle)},
                  {"advice", bothLanguages(finding, net::findingAdvice)}};
        if (!finding.command.empty()) json["command"] = finding.command;
        list.push_back(std::move(json));
        ok = ok && finding.severity != net::Severity::Fault;
    }
    return {{"ok", true}, {"healthy", ok}, {"findings", std::move(list)}};
}

Json searchToJson(const net::SearchProgress &progress) {
    Json found = Json::array();
    for (const auto &post : progress.found)
        found.push_back({{"address", post.address.text()},
                         {"post", post.post.hex()},
                         {"code", post.code},
                         {"sameIncident", post.sameIncident}});
    return {{"ok", true}, {"called", progress.called}, {"found", std::move(found)}};
}

Json dialledToJson(const std::vector<net::DialStatus> &dialled) {
    Json list = Json::array();
    for (const auto &dial : dialled) {
        Json json{{"address", dial.address.text()},
                  {"post", dial.post.isNull() ? Json() : Json(dial.post.hex())},
                  {"connected", dial.connected},
                  {"self", dial.self}};
        if (!dial.lastError.message.empty()) json["error"] = dial.lastError.message;
        list.push_back(std::move(json));
    }
    return {{"ok", true}, {"addresses", std::move(list)}};
}

bool runNetworkCommand(Engine &engine, const Json &command, const ControlServer::Reply &reply) {
    const auto found = command.find("command");
    const std::string name = found != command.end() && found->is_string() ? found->get<std::string>() : std::string();
    if (name == "doctor") {
        engine.diagnose([reply](const Result<std::vector<net::Finding>> &findings) {
            reply(jsonText(findings ? findingsToJson(*findings) : failureToJson(findings.error())));
        });
    } else if (name == "search") {
        engine.searchNetworks([reply](const Result<net::SearchProgress> &searched) {
            reply(jsonText(searched ? searchToJson(*searched) : failureToJson(searched.error())));
        });
    } else if (name == "addAddress" || name == "removeAddress") {
        changeAddress(engine, name == "addAddress", command, reply);
    } else if (name == "addresses") {
        reply(jsonText(dialledToJson(engine.dialled())));
    } else {
        return false;
    }
    return true;
}

} // namespace fanion::app
