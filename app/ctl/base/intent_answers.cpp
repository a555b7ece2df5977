// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/intent_answers.h"

#include "app/ctl/base/context.h"
#include "core/io/error_json.h"
#include "core/io/intent_json.h"

#include <memory>
#include <utility>

namespace fanion::ctl {

namespace {

using nlohmann::json;

const Error kTooLong{ErrorCode::TooLarge, "The line is longer than 1 MiB.", {}};

json successAnswer(const JsonRequest &request, const Performed &performed) {
    json answer{{"ok", true}};
    const std::vector<EntityId> &ids = request.act == JsonRequest::Act::Perform ? request.subjects : performed.ids;
    if (!ids.empty()) answer["id"] = ids.front().hex();
    if (ids.size() > 1) {
        json &all = answer["ids"] = json::array();
        for (const EntityId &id : ids)
            all.push_back(id.hex());
    }
    if (!performed.notices.empty()) answer["notices"] = performed.notices;
    return answer;
}

/** The answers that have come so far; the last one to come calls done. */
struct Collected {
    std::vector<json> answers;
    std::size_t missing;
    std::function<void(std::vector<json>)> done;

    void put(std::size_t index, json answer) {
        answers[index] = std::move(answer);
        if (--missing == 0) done(std::exchange(answers, {}));
    }
};

} // namespace

void performLines(app::Engine &engine, const std::vector<LineSplitter::Line> &lines,
                  std::function<void(std::vector<json>)> done) {
    if (lines.empty()) return done({});
    const auto collected = std::make_shared<Collected>(std::vector<json>(lines.size()), lines.size(), std::move(done));
    const auto lookup = [&engine](EntityId id) {
        return engine.incident() ? engine.incident()->replica().find(id) : nullptr;
    };
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (lines[index].tooLong) {
            collected->put(index, failureToJson(kTooLong));
            continue;
        }
        Result<JsonRequest> request = readIntent(lines[index].text, lookup, engine.environment().random);
        if (!request) {
            collected->put(index, failureToJson(request.error()));
            continue;
        }
        const auto shared = std::make_shared<JsonRequest>(std::move(*request));
        app::Done<Performed> answer = [collected, index, shared](const Result<Performed> &performed) {
            collected->put(index, performed ? successAnswer(*shared, *performed) : failureToJson(performed.error()));
        };
        if (shared->act == JsonRequest::Act::Undo)
            engine.undo(std::move(answer));
        else if (shared->act == JsonRequest::Act::Redo)
            engine.redo(std::move(answer));
        else if (shared->intents.empty())
            answer(Performed{}); // the field holds that already
        else
            engine.perform(shared->intents, std::move(answer));
    }
}

} // namespace fanion::ctl
