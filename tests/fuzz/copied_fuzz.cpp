// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is pasted as our own clipboard type: a text is refused with a word, or each object of it can be made on a board
// and copied from there.
#include "core/io/copied_objects.h"
#include "tests/support/test_post.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion;

namespace {

constexpr std::size_t kMade = 50; ///< each takes a change

void require(bool condition, const char *what) {
    if (condition) return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto copied = readCopied(asText({data, size}));
    if (!copied) {
        require(!copied.error().message.empty(), "refused without a word");
        return 0;
    }
    test::TestPost post(1, "PCC", "COS");
    post.found();
    std::vector<EntityPtr> made;
    for (const CopiedObject &object : copied->objects) {
        if (made.size() == kMade) break;
        intent::Add add{object.kind, {}, {}};
        for (const auto &[field, value] : object.fields)
            if (!std::holds_alternative<EntityId>(value)) add.fields.emplace_back(field, value);
        const auto done = post.tryPerform({add});
        require(done.has_value(), "what was read cannot be made");
        made.push_back(post.at(done->ids.front()));
    }
    const auto again = readCopied(copiedToJson(made, copied->source));
    require(again.has_value(), "what was made cannot be copied");
    require(again->objects.size() == made.size(), "a copy was lost");
    for (std::size_t i = 0; i < made.size(); ++i)
        require(again->objects[i].kind == made[i]->kind && again->objects[i].fields.size() == fieldsOf(*made[i]).size(),
                "a copy differs");
    return 0;
}
