// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/intent_json.h"

#include "tests/support/test_post.h"

#include <gtest/gtest.h>

#include <format>

namespace fanion::test {

class IntentJson : public ::testing::Test {
protected:
    void SetUp() override { post.found(); }

    Result<JsonRequest> read(std::string_view line) {
        return readIntent(line, [this](EntityId id) { return post.replica.find(id); }, post.random);
    }
    /** Reads and performs; gives the object. */
    EntityId apply(std::string_view line) {
        const auto request = read(line);
        EXPECT_TRUE(request) << line << ": " << request.error().message;
        if (!request) return {};
        if (!request->intents.empty()) post.perform(request->intents);
        return request->subjects.front();
    }
    /** The error's message; it has to hold each of \p words. */
    void expectRefused(std::string_view line, std::initializer_list<std::string_view> words,
                       ErrorCode code = ErrorCode::InvalidArgument) {
        const auto request = read(line);
        ASSERT_FALSE(request) << line;
        EXPECT_EQ(request.error().code, code) << line << ": " << request.error().message;
        for (const auto word : words)
            EXPECT_NE(request.error().message.find(word), std::string::npos)
                << "no \"" << word << "\" in: " << request.error().message;
    }

    TestPost post{1, "PCC"};
};

TEST_F(IntentJson, AddsWithEverySortOfField) {
    const EntityId id = apply(R"({"do":"add","kind":"means","fields":{"label":"FPT Aix","state":"engaged",
        "position":[5.374,43.2951],"tags":["nuit","jour"],"note":"relève à 14 h","expectedAt":"2025-07-01T10:00Z"}})");
    const EntityPtr means = post.at(id);
    EXPECT_EQ(means->kind, Kind::Means);
    EXPECT_EQ(means->text(Field::Label), "FPT Aix");
    EXPECT_EQ(means->value(Field::Position), Value(Position{432951000, 53740000}));
    EXPECT_EQ(means->sets.at(Field::Tags).size(), 2U);
    EXPECT_EQ(means->text(Field::Note), "relève à 14 h");
    post.undo();
    EXPECT_TRUE(post.at(id)->deleted) << "one line is one step of undo";

    const EntityId task =
        apply(R"({"do":"add","kind":"task","fields":{"name":"Tenir","steps":["un","deux","trois"]}})");
    const auto &steps = post.at(task)->lists.at(Field::Steps);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].text, "un");
    EXPECT_EQ(steps[2].text, "trois");

    EXPECT_EQ(apply(R"({"do":"add","kind":"symbol","id":"00000000000000ab"})"), EntityId{0xab});
    expectRefused(R"({"do":"add","kind":"symbol","id":"00000000000000ab"})", {"already"});
    expectRefused(R"({"do":"add","kind":"symbol","id":"0000000000000001"})", {"already"});
}

TEST_F(IntentJson, SetsClearsDeletesRestores) {
    const std::string id = apply(R"({"do":"add","kind":"means","fields":{"label":"a","type":"FPT"}})").hex();
    const EntityId means = *EntityId::fromHex(id);
    apply(std::format(R"({{"do":"set","id":"{}","field":"callsign","value":"b"}})", id));
    EXPECT_EQ(post.at(means)->text(Field::Label), "b");
    apply(std::format(R"({{"do":"set","id":"{}","field":"type","value":null}})", id));
    EXPECT_TRUE(isNull(post.at(means)->value(Field::Type)));
    apply(std::format(R"({{"do":"delete","id":"{}"}})", id));
    EXPECT_TRUE(post.at(means)->deleted);
    apply(std::format(R"({{"do":"restore","id":"{}"}})", id));
    EXPECT_FALSE(post.at(means)->deleted);
    apply(R"({"do":"set","id":"0000000000000001","field":"title","value":"Feu de Rognac"})");
    EXPECT_EQ(post.at(kIncidentEntity)->text(Field::Title), "Feu de Rognac");
}

TEST_F(IntentJson, EditsTextsSetsAndLists) {
    const std::string id = apply(R"({"do":"add","kind":"task","fields":{"description":"Tenir la lisière"}})").hex();
    const EntityId task = *EntityId::fromHex(id);
    const auto edit = [&](std::string_view rest) { apply(std::format(R"({{"id":"{}",{}}})", id, rest)); };
    edit(R"("do":"text","field":"description","at":0,"delete":5,"insert":"Garder")");
    EXPECT_EQ(post.at(task)->text(Field::Description), "Garder la lisière");
    edit(R"("do":"text","field":"description","at":17,"insert":" est")");
    EXPECT_EQ(post.at(task)->text(Field::Description), "Garder la lisière est");
    edit(R"("do":"setAdd","field":"tags","value":"nuit")");
    edit(R"("do":"setAdd","field":"tags","value":"jour")");
    edit(R"("do":"setRemove","field":"tags","value":"nuit")");
    EXPECT_EQ(post.at(task)->sets.at(Field::Tags), (std::set<Value>{std::string("jour")}));
    edit(R"("do":"listInsert","field":"steps","at":0,"text":"deux")");
    edit(R"("do":"listInsert","field":"steps","at":0,"text":"un")");
    const auto items = post.at(task)->lists.at(Field::Steps);
    const std::string first = EntityId{items[0].id.value}.hex();
    edit(std::format(R"("do":"listMove","field":"steps","item":"{}","to":1)", first));
    EXPECT_EQ(post.at(task)->lists.at(Field::Steps)[1].text, "un");
    edit(std::format(R"("do":"listRemove","field":"steps","item":"{}")", first));
    EXPECT_EQ(post.at(task)->lists.at(Field::Steps).size(), 1U);
}

TEST_F(IntentJson, SettingAWholeBecomesTheEditsThatLeadThere) {
    const std::string id =
        apply(
            R"({"do":"add","kind":"task","fields":{"description":"Tenir la lisière","tags":["a","b"],"steps":["x"]}})")
            .hex();
    const EntityId task = *EntityId::fromHex(id);
    const auto set = [&](std::string_view field, std::string_view value) {
        return read(std::format(R"({{"do":"set","id":"{}","field":"{}","value":{}}})", id, field, value));
    };
    const auto text = set("description", "\"Tenir la forêt\"");
    ASSERT_TRUE(text);
    ASSERT_EQ(text->intents.size(), 1U);
    const auto &edit = std::get<intent::Text>(text->intents.front());
    EXPECT_EQ(edit.at, 9U) << "only what differs is touched";
    post.perform(text->intents);
    EXPECT_EQ(post.at(task)->text(Field::Description), "Tenir la forêt");
    EXPECT_TRUE(set("description", "\"Tenir la forêt\"")->intents.empty());

    post.perform(set("tags", R"(["b","c"])")->intents);
    EXPECT_EQ(post.at(task)->sets.at(Field::Tags), (std::set<Value>{std::string("b"), std::string("c")}));
    post.perform(set("steps", R"(["un","deux"])")->intents);
    EXPECT_EQ(post.at(task)->lists.at(Field::Steps).size(), 2U);
    post.perform(set("description", "null")->intents);
    EXPECT_EQ(post.at(task)->text(Field::Description), "");
    EXPECT_FALSE(set("tags", "\"a\""));
    EXPECT_FALSE(set("steps", "[1]"));
    EXPECT_FALSE(set("description", "5"));
}

TEST_F(IntentJson, AnyTextBecomesAnyOther) {
    constexpr std::uint64_t kSeed = 11;
    SCOPED_TRACE(kSeed);
    SeededRandom random(kSeed);
    const std::string id = apply(R"({"do":"add","kind":"task"})").hex();
    constexpr std::array<std::string_view, 5> kLetters{"a", "b", "é", "😀", " "};
    for (int round = 0; round < 300; ++round) {
        std::string wanted;
        for (std::uint64_t i = random.below(8); i > 0; --i)
            wanted += kLetters.at(random.below(kLetters.size()));
        apply(std::format(R"({{"do":"set","id":"{}","field":"description","value":"{}"}})", id, wanted));
        ASSERT_EQ(post.at(*EntityId::fromHex(id))->text(Field::Description), wanted);
    }
}

TEST_F(IntentJson, ABatchIsOneChange) {
    const auto request = read(R"({"do":"batch","intents":[
        {"do":"add","kind":"sector","id":"00000000000000aa","fields":{"label":"S1"}},
        {"do":"add","kind":"means","id":"00000000000000bb","fields":{"label":"FPT","sector":"00000000000000aa"}},
        {"do":"set","id":"00000000000000bb","field":"state","value":"engaged"},
        {"do":"setAdd","id":"00000000000000aa","field":"tags","value":"x"}]})");
    ASSERT_TRUE(request) << request.error().message;
    const std::size_t before = post.replica.changeCount();
    post.perform(request->intents);
    EXPECT_EQ(post.replica.changeCount(), before + 1);
    EXPECT_EQ(request->subjects.size(), 4U);
    EXPECT_EQ(post.at(EntityId{0xbb})->value(Field::Sector), Value(EntityId{0xaa}));
    expectRefused(R"({"do":"batch","intents":[{"do":"add","kind":"means"},{"do":"add","kind":"tank"}]})",
                  {"Intent 2", "tank"});
    expectRefused(R"({"do":"batch","intents":[{"do":"undo"}]})", {"undo"});
    expectRefused(R"({"do":"batch"})", {"intents"});
}

TEST_F(IntentJson, UndoAndRedo) {
    EXPECT_EQ(read(R"({"do":"undo"})")->act, JsonRequest::Act::Undo);
    EXPECT_EQ(read(R"({"do":"redo"})")->act, JsonRequest::Act::Redo);
    EXPECT_FALSE(read(R"({"do":"undo","id":"x"})"));
}

TEST_F(IntentJson, SaysWhatWouldHaveBeenRight) {
    const std::string id = apply(R"({"do":"add","kind":"means"})").hex();
    const auto set = [&](std::string_view rest) { return std::format(R"({{"do":"set","id":"{}",{}}})", id, rest); };
    expectRefused("", {"no JSON"});
    expectRefused("[]", {"object"});
    expectRefused("{}", {"do", "add"});
    expectRefused(R"({"do":"paint"})", {"paint", "listMove"});
    expectRefused(R"({"do":5})", {"do"});
    expectRefused(R"({"do":"add"})", {"kind"});
    expectRefused(R"({"do":"add","kind":"tank"})", {"tank", "means", "symbol"});
    expectRefused(R"({"do":"add","kind":"incident"})", {"incident", "means"});
    expectRefused(R"({"do":"add","kind":"means","feilds":{}})", {"feilds", "fields"});
    expectRefused(R"({"do":"add","kind":"means","fields":{"colour2":1}})", {"colour2", "label", "state"});
    expectRefused(R"({"do":"add","kind":"means","fields":{"state":"partout"}})", {"state", "engaged"});
    expectRefused(R"({"do":"add","kind":"means","fields":{"name":"a","callsign":"b"}})", {"twice"});
    expectRefused(R"({"do":"add","kind":"means","fields":[]})", {"fields"});
    expectRefused(set(R"("field":"label")"), {"value", "null"});
    expectRefused(set(R"("value":1)"), {"field"});
    expectRefused(set(R"("field":"label","value":1)"), {"label", "text"});
    expectRefused(R"({"do":"set","field":"label","value":"x"})", {"id", "16"});
    expectRefused(R"({"do":"set","id":"00000000000000ff","field":"label","value":"x"})", {"00000000000000ff"},
                  ErrorCode::NotFound);
    expectRefused(std::format(R"({{"do":"text","id":"{}","field":"label","at":0}})", id), {"label", "text"});
    expectRefused(std::format(R"({{"do":"text","id":"{}","field":"note"}})", id), {"at"});
    expectRefused(std::format(R"({{"do":"text","id":"{}","field":"note","at":-1}})", id), {"at"});
    expectRefused(std::format(R"({{"do":"setAdd","id":"{}","field":"label","value":"x"}})", id), {"set"});
    expectRefused(std::format(R"({{"do":"listInsert","id":"{}","field":"tags","at":0,"text":"x"}})", id), {"list"});
    expectRefused(R"({"do":"add","kind":"means","fields":{"label":")" + std::string(70'000, 'x') + "\"}}", {"65536"},
                  ErrorCode::TooLarge);
    expectRefused(std::string(std::size_t{2} << 20, ' '), {}, ErrorCode::TooLarge);
}

// No line, however broken, does more than be refused.
TEST_F(IntentJson, SurvivesMutations) {
    constexpr std::uint64_t kSeed = 99;
    SCOPED_TRACE(kSeed);
    SeededRandom random(kSeed);
    const std::string good =
        R"({"do":"add","kind":"area","fields":{"label":"é","path":[[5.1,43.2],{"lat":1,"lon":2}],"tags":["a"],"note":"x"}})";
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string line = good;
        for (std::uint64_t edits = 1 + random.below(3); edits > 0; --edits) {
            const std::size_t at = random.below(line.size());
            switch (random.below(3)) {
            case 0:
                line[at] = static_cast<char>(random.next());
                break;
            case 1:
                line.erase(at, 1 + random.below(5));
                break;
            default:
                line.insert(at, line.substr(random.below(line.size()), random.below(10)));
            }
            if (line.empty()) line = "x";
        }
        const auto request = read(line);
        accepted += request ? 1 : 0;
        if (!request) {
            EXPECT_FALSE(request.error().message.empty());
        }
    }
    EXPECT_GT(accepted, 100) << "the mutations never left a valid line";
}

TEST_F(IntentJson, CountsVictims) {
    const auto id = kIncidentEntity.hex();
    apply(std::format(R"({{"do":"counterAdd","id":"{}","field":"deceased","by":3}})", id));
    apply(std::format(R"({{"do":"counterAdd","id":"{}","field":"deceased","by":-1}})", id));
    EXPECT_EQ(post.at(kIncidentEntity)->count(Field::Deceased), 2);
    apply(std::format(R"({{"do":"set","id":"{}","field":"deceased","value":7}})", id));
    EXPECT_EQ(post.at(kIncidentEntity)->count(Field::Deceased), 7);
    apply(std::format(R"({{"do":"counterReset","id":"{}","field":"deceased"}})", id));
    EXPECT_EQ(post.at(kIncidentEntity)->count(Field::Deceased), 0);
    expectRefused(std::format(R"({{"do":"counterAdd","id":"{}","field":"deceased"}})", id), {"by"});
    expectRefused(std::format(R"({{"do":"counterAdd","id":"{}","field":"title","by":1}})", id), {"title", "a counter"});
    expectRefused(std::format(R"({{"do":"counterAdd","id":"{}","field":"deceased","by":1e30}})", id), {"deceased"});
}

TEST_F(IntentJson, MovesInTheTree) {
    const auto column = apply(R"({"do":"add","kind":"means","fields":{"label":"Colonne"}})");
    const auto add = [&](std::string_view label) {
        return apply(std::format(R"({{"do":"add","kind":"means","fields":{{"label":"{}","parent":"{}"}}}})", label,
                                 column.hex()));
    };
    const auto first = add("FPT 1");
    const auto second = add("FPT 2");
    const auto order = [&](EntityId id) { return post.at(id)->places.at(Field::Parent).order; };
    EXPECT_LT(order(first), order(second));
    apply(std::format(R"({{"do":"move","id":"{}","parent":"{}","before":"{}"}})", second.hex(), column.hex(),
                      first.hex()));
    EXPECT_LT(order(second), order(first));
    apply(std::format(R"({{"do":"move","id":"{}","parent":"{}","after":"{}"}})", second.hex(), column.hex(),
                      first.hex()));
    EXPECT_LT(order(first), order(second));
    apply(std::format(R"({{"do":"move","id":"{}","parent":null}})", first.hex()));
    EXPECT_TRUE(post.at(first)->places.at(Field::Parent).parent.isNull());
    expectRefused(std::format(R"({{"do":"move","id":"{}"}})", first.hex()), {"parent"});
    expectRefused(std::format(R"({{"do":"move","id":"{}","parent":null,"before":"{}","after":"{}"}})", first.hex(),
                              second.hex(), second.hex()),
                  {"not both"});
    const auto task = apply(R"({"do":"add","kind":"task"})");
    expectRefused(std::format(R"({{"do":"move","id":"{}","parent":null}})", task.hex()), {"task"});
}

} // namespace fanion::test
