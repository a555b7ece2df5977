// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/writer.h"

#include "app/ctl/base/intent_answers.h"
#include "app/post/control_commands.h"
#include "app/post/control_socket.h"
#include "core/base/error_code_name.h"
#include "core/io/board_json.h"
#include "core/io/error_json.h"
#include "core/io/json_text.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <optional>
#include <thread>
#include <utility>

namespace fanion::ctl {

namespace {

using nlohmann::json;

/** A holder that is closing, or just opening, has the lock but no socket: how often and long to look again. */
constexpr int kAttempts = 40;
constexpr std::chrono::milliseconds kPause{50};

/** Bytes of intents in one line to the holder, which takes 1 MiB. */
constexpr std::size_t kMaxGroup = 900 * 1024;

Error errorOf(const json &answer) {
    Error error{ErrorCode::Io, answer.value("error", "The program that holds the file gave no reason."), {}};
    for (int code = 0; code <= static_cast<int>(ErrorCode::TooLarge); ++code)
        if (answer.value("code", json()) == errorCodeName(static_cast<ErrorCode>(code)))
            error.code = static_cast<ErrorCode>(code);
    return error;
}

} // namespace

Writer::Writer(const Context &context, std::filesystem::path file) : m_context(context), m_file(std::move(file)) {}

Writer::~Writer() {
    if (m_engine) m_engine->close();
}

Result<void> Writer::openHere() {
    if (m_engine) return {};
    Result<app::Home> home = m_context.openHome();
    if (!home) return std::unexpected(home.error());
    auto engine = std::make_unique<app::Engine>(m_io, m_context.environment(), std::move(*home), m_observer);
    const Result<app::IncidentInfo> opened = engine->open(m_file);
    if (!opened) return std::unexpected(opened.error());
    if (opened->readOnly)
        return fail(ErrorCode::ReadOnly,
                    std::format("{} or its folder is read-only: copy the incident to a folder you may write to.",
                                m_file.string()),
                    m_file.string());
    m_engine = std::move(engine);
    return {};
}

Result<void> Writer::prepare() {
    const Result<std::string> answer = send(R"({"command":"joinRequests"})", 30'000);
    if (!answer) return std::unexpected(answer.error());
    return {};
}

std::string Writer::runHere(const std::string &line) {
    std::optional<std::string> answer;
    app::runControlCommand(*m_engine, line, [&answer](std::string reply) { answer = std::move(reply); });
    m_io.restart();
    while (!answer && m_io.run_one() > 0) {
    }
    return answer ? std::move(*answer) : jsonText(failureToJson({ErrorCode::Io, "The command gave no answer.", {}}));
}

Result<std::string> Writer::send(const std::string &line, int timeoutMs) {
    for (int attempt = 0;; ++attempt) {
        const Result<void> here = openHere();
        if (here) return runHere(line);
        if (here.error().code != ErrorCode::Busy) return std::unexpected(here.error());
        Result<std::string> there = app::askHolder(m_file, line, timeoutMs);
        if (there || there.error().code != ErrorCode::NotFound) return there;
        if (attempt == kAttempts) return std::unexpected(here.error());
        std::this_thread::sleep_for(kPause);
    }
}

Result<json> Writer::run(const json &command, int timeoutMs) {
    const Result<std::string> text = send(jsonText(command), timeoutMs);
    if (!text) return std::unexpected(text.error());
    json answer = json::parse(*text, nullptr, false);
    if (!answer.is_object()) return fail(ErrorCode::Io, "The program that holds the file answered nonsense.");
    if (answer.value("ok", json()) != true) return std::unexpected(errorOf(answer));
    return answer;
}

std::vector<json> Writer::applyHere(const std::vector<LineSplitter::Line> &lines) {
    std::optional<std::vector<json>> answers;
    performLines(*m_engine, lines, [&answers](std::vector<json> all) { answers = std::move(all); });
    m_io.restart();
    while (!answers && m_io.run_one() > 0) {
    }
    if (answers) return std::move(*answers);
    return std::vector<json>(lines.size(), failureToJson({ErrorCode::Io, "The intent was not saved.", {}}));
}

Result<std::vector<json>> Writer::applyThere(const std::vector<LineSplitter::Line> &lines) {
    std::vector<json> answers(lines.size());
    json intents = json::array();
    std::vector<std::size_t> places;
    std::size_t bytes = 0;
    const auto flush = [&]() -> Result<void> {
        if (intents.empty()) return {};
        const Result<json> done = run({{"command", "perform"}, {"intents", std::exchange(intents, json::array())}});
        if (!done) return std::unexpected(done.error());
        const json results = done->value("results", json::array());
        for (std::size_t i = 0; i < places.size(); ++i)
            answers[places[i]] = i < results.size() ? results[i] : json{{"ok", false}};
        places.clear();
        bytes = 0;
        return {};
    };
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const std::string &text = lines[index].text;
        // The same strict reading as here; what passes is sent on as it was understood.
        Result<json> intent = readJson(text, {kMaxGroup, JsonLimits{}.depth});
        if (lines[index].tooLong) intent = fail(ErrorCode::TooLarge, "The line is longer than 1 MiB.");
        if (!intent) {
            answers[index] = failureToJson(intent.error());
            continue;
        }
        if (bytes + text.size() > kMaxGroup)
            if (Result<void> sent = flush(); !sent) return std::unexpected(sent.error());
        intents.push_back(std::move(*intent));
        places.push_back(index);
        bytes += text.size();
    }
    if (Result<void> sent = flush(); !sent) return std::unexpected(sent.error());
    return answers;
}

Result<std::vector<json>> Writer::apply(const std::vector<LineSplitter::Line> &lines) {
    const Result<void> here = openHere();
    if (here) return applyHere(lines);
    if (here.error().code != ErrorCode::Busy) return std::unexpected(here.error());
    return applyThere(lines);
}

} // namespace fanion::ctl
