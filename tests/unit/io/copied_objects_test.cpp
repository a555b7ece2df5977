// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/copied_objects.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

const Position kPlace = Position::fromDegrees(43.2951, 5.374);

Entity entity(std::uint64_t id, Kind kind, const std::vector<std::pair<Field, Value>> &fields) {
    Entity made;
    made.id = EntityId{id};
    made.kind = kind;
    for (const auto &[field, value] : fields)
        made.registers[field].shown.value = value;
    return made;
}
EntityPtr shared(Entity made) {
    return std::make_shared<const Entity>(std::move(made));
}
std::string text(std::string_view objects) {
    return std::string(R"({"fanionObjects":1,"incident":"","objects":[)") + std::string(objects) + "]}";
}

TEST(CopiedObjects, GoThereAndBackWithEveryField) {
    Entity means = entity(0x10, Kind::Means,
                          {{Field::Label, Value(std::string("FPT RNS"))},
                           {Field::Position, Value(kPlace)},
                           {Field::State, Value(std::string("engaged"))},
                           {Field::EngagedAt, Value(std::int64_t{1'784'000'000'000})},
                           {Field::Sector, Value(EntityId{0x20})}});
    means.sets[Field::Tags] = {Value(std::string("a")), Value(std::string("b"))};
    means.texts[Field::Note] = "à l'eau";
    Entity task = entity(0x11, Kind::Task, {});
    task.lists[Field::Steps] = {{ItemId{1}, "un"}, {ItemId{2}, "deux"}};
    const Entity line = entity(0x12, Kind::Line, {{Field::Path, Value(Path{kPlace, {430'000'001, 53'000'009}})}});
    const std::vector<EntityPtr> objects{shared(means), shared(task), shared(line)};
    const auto copied = readCopied(copiedToJson(objects, "abc"));
    ASSERT_TRUE(copied) << copied.error().message;
    EXPECT_EQ(copied->source, "abc");
    ASSERT_EQ(copied->objects.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(copied->objects[i].id, objects[i]->id);
        EXPECT_EQ(copied->objects[i].kind, objects[i]->kind);
        auto wanted = fieldsOf(*objects[i]);
        auto got = copied->objects[i].fields;
        std::ranges::stable_sort(wanted, {}, &std::pair<Field, Value>::first);
        std::ranges::stable_sort(got, {}, &std::pair<Field, Value>::first);
        EXPECT_EQ(got, wanted);
    }
    EXPECT_EQ(copied->objects[0].fields.size(), 8U);
    EXPECT_EQ(copied->unknownFields, 0U);
}

TEST(CopiedObjects, LeaveWhatANewerVersionHas) {
    const auto copied =
        readCopied(text(R"({"kind":"symbol","fields":{"label":"PC","glow":true}},{"kind":"hologram"})"));
    ASSERT_TRUE(copied);
    ASSERT_EQ(copied->objects.size(), 1U);
    EXPECT_EQ(copied->objects[0].fields.size(), 1U);
    EXPECT_EQ(copied->unknownFields, 1U);
    EXPECT_EQ(copied->unknownKinds, 1U);
}

TEST(CopiedObjects, RefuseWhatNobodyCopied) {
    for (const std::string &bad :
         {std::string("{}"), std::string("no JSON"), std::string(R"({"fanionObjects":1})"), text("7"), text("{}"),
          text(R"({"kind":"incident"})"), text(R"({"kind":"log","fields":{"text":"faux"}})"),
          text(R"({"kind":"victim","fields":{"label":"V1"}})"),
          text(R"({"kind":"intelligence","fields":{"label":"PI 12 HS"}})"), text(R"({"kind":"symbol","fields":7})"),
          text(R"({"kind":"symbol","fields":{"position":{"lat":91,"lon":0}}})"),
          text(R"({"kind":"symbol","fields":{"phase":"glowing"}})"), text(R"({"kind":"symbol","fields":{"tags":"a"}})"),
          text(R"({"kind":"symbol","fields":{"label":["a"]}})")})
        EXPECT_FALSE(readCopied(bad)) << bad;
    std::string many = R"({"kind":"symbol"})";
    for (int i = 0; i < 10'000; ++i)
        many += R"(,{"kind":"symbol"})";
    const auto copied = readCopied(text(many));
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace fanion
