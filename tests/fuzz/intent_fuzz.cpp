// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of intents, as `fanionctl apply` gets them, on a board with an object of several kinds. What is understood is
// performed; whatever happens, the board can be printed and read again.
#include "core/io/board_json.h"
#include "core/io/intent_json.h"
#include "core/io/json_text.h"
#include "tests/support/test_post.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>

using namespace fanion;

namespace {

void require(bool condition, const char *what) {
    if (condition) return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    test::TestPost post(1, "PCC", "COS");
    post.found();
    // Ids that a mutation can hit.
    post.perform({intent::Add{Kind::Means, {{Field::Label, std::string("FPT")}}, EntityId{2}},
                  intent::Add{Kind::Task, {}, EntityId{3}}, intent::Add{Kind::LogEntry, {}, EntityId{4}},
                  intent::Add{Kind::Area, {}, EntityId{5}}});
    std::string_view rest = asText({data, size});
    for (int lines = 0; !rest.empty() && lines < 20; ++lines) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const auto request =
            readIntent(rest.substr(0, end), [&](EntityId id) { return post.replica.find(id); }, post.random);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!request) {
            require(!request.error().message.empty(), "refused without a word");
            continue;
        }
        if (request->act == JsonRequest::Act::Undo)
            (void)post.tryUndo();
        else if (request->act == JsonRequest::Act::Redo)
            (void)post.tryRedo();
        else if (!request->intents.empty())
            (void)post.tryPerform(request->intents);
    }
    const std::string board = jsonText(boardToJson(post.replica));
    require(readJson(board, {.bytes = std::size_t{64} << 20, .depth = 32}).has_value(), "the board is no JSON");
    return 0;
}
