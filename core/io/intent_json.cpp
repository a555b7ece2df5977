// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/intent_json.h"

#include "core/io/intent_reader.h"
#include "core/io/json_text.h"

#include <format>

namespace fanion {

namespace {

using nlohmann::json;

/** Most intents of one batch; the replica has its own limit on operations. */
constexpr std::size_t kMaxBatch = 50'000;

std::unexpected<Error> invalid(std::string message, std::string subject = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(subject));
}

} // namespace

Result<JsonRequest> readIntent(std::string_view line, const EntityLookup &lookup, Random &random) {
    const Result<json> object = readJson(line);
    if (!object) return std::unexpected(object.error());
    const json act = object->is_object() ? object->value("do", json()) : json();
    if ((act == "undo" || act == "redo") && object->size() == 1)
        return JsonRequest{act == "undo" ? JsonRequest::Act::Undo : JsonRequest::Act::Redo, {}, {}};

    IntentReader reader(lookup, random);
    if (act != "batch") {
        if (Result<void> read = reader.read(*object); !read) return std::unexpected(read.error());
        return JsonRequest{JsonRequest::Act::Perform, reader.takeIntents(), reader.takeSubjects()};
    }
    const json intents = object->value("intents", json());
    if (object->size() != 2 || !intents.is_array()) return invalid("A batch takes \"intents\": an array.", "intents");
    if (intents.size() > kMaxBatch)
        return fail(ErrorCode::TooLarge, std::format("A batch takes at most {} intents.", kMaxBatch), "intents");
    for (std::size_t i = 0; i < intents.size(); ++i) {
        const Result<void> read = reader.read(intents[i]);
        if (read) continue;
        Error error = read.error();
        error.message = std::format("Intent {} of the batch: {}", i + 1, error.message);
        return std::unexpected(std::move(error));
    }
    return JsonRequest{JsonRequest::Act::Perform, reader.takeIntents(), reader.takeSubjects()};
}

} // namespace fanion
