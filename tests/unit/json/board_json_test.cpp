// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/board_json.h"

#include "tests/support/test_post.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fanion::test {

class BoardJson : public ::testing::Test {
protected:
    void SetUp() override {
        pcc.found();
        cdc.follow(pcc);
        pcc.admit(cdc, Role::Editor);
        exchange(pcc, cdc);
    }
    TestPost pcc{1, "PCC", "COS"};
    TestPost cdc{2, "CDC"};
};

TEST_F(BoardJson, ShowsEverything) {
    const EntityId means =
        pcc.add(Kind::Means, {{Field::Label, std::string("FPT")}, {Field::Position, Position{432951000, 53740000}}});
    const EntityId gone = pcc.add(Kind::Symbol);
    pcc.perform({intent::Delete{gone}, intent::SetAdd{means, Field::Tags, std::string("nuit")}});
    const nlohmann::json board = boardToJson(pcc.replica);
    ASSERT_EQ(board["entities"].size(), 1U);
    const auto &object = board["entities"][0];
    EXPECT_EQ(object["id"], means.hex());
    EXPECT_EQ(object["kind"], "means");
    EXPECT_EQ(object["fields"]["label"], "FPT");
    EXPECT_EQ(object["fields"]["position"]["lat"], 43.2951);
    EXPECT_EQ(object["fields"]["tags"], nlohmann::json::array({"nuit"}));
    EXPECT_EQ(object["createdBy"], pcc.id().hex());
    ASSERT_EQ(board["deleted"].size(), 1U);
    EXPECT_EQ(board["deleted"][0]["id"], gone.hex());
    EXPECT_EQ(board["deleted"][0]["deleted"], true);
    EXPECT_EQ(board["incident"]["fields"]["title"], "Feu d'entrepôt");
    EXPECT_EQ(board["incident"]["incident"], pcc.replica.incident()->hex());
    ASSERT_EQ(board["members"].size(), 2U);
    EXPECT_EQ(board["members"][0]["post"] == pcc.id().hex() ? board["members"][0]["role"] : board["members"][1]["role"],
              "commander");
}

TEST_F(BoardJson, ShowsCountsAndWhoStandsUnderWhom) {
    const EntityId a = pcc.add(Kind::Means);
    const EntityId b = pcc.add(Kind::Means);
    exchange(pcc, cdc);
    cdc.clock.wall = pcc.clock.wall + 10'000;
    pcc.set(a, Field::Parent, b);
    cdc.set(b, Field::Parent, a);
    pcc.perform({intent::CounterAdd{kIncidentEntity, Field::Involved, 12}});
    exchange(pcc, cdc);
    const nlohmann::json under = entityToJson(*pcc.at(a));
    const nlohmann::json cut = entityToJson(*pcc.at(b));
    EXPECT_EQ(under["fields"]["parent"], b.hex());
    EXPECT_FALSE(under.contains("cycle"));
    EXPECT_FALSE(cut["fields"].contains("parent"));
    EXPECT_EQ(cut["cycle"], true);
    EXPECT_EQ(boardToJson(pcc.replica)["incident"]["fields"]["involved"], 12);
}

TEST_F(BoardJson, ShowsBothSidesOfAConflict) {
    const EntityId means = pcc.add(Kind::Means, {{Field::State, std::string("requested")}});
    exchange(pcc, cdc);
    pcc.set(means, Field::State, std::string("engaged"));
    cdc.clock.advance(1000);
    cdc.set(means, Field::State, std::string("released"));
    exchange(pcc, cdc);
    const nlohmann::json object = entityToJson(*pcc.at(means));
    EXPECT_EQ(object["fields"]["state"], "released");
    ASSERT_EQ(object["conflicts"]["state"].size(), 2U);
    EXPECT_EQ(object["conflicts"]["state"][0]["value"], "released");
    EXPECT_EQ(object["conflicts"]["state"][0]["by"], cdc.id().hex());
    EXPECT_EQ(object["conflicts"]["state"][1]["value"], "engaged");
    pcc.set(means, Field::State, std::string("engaged"));
    EXPECT_FALSE(entityToJson(*pcc.at(means)).contains("conflicts"));
}

TEST_F(BoardJson, EqualBoardsGiveEqualBytes) {
    constexpr std::uint64_t kSeed = 5;
    SCOPED_TRACE(kSeed);
    SeededRandom random(kSeed);
    std::vector<EntityId> ids;
    for (int round = 0; round < 200; ++round) {
        TestPost &post = random.oneIn(2) ? pcc : cdc;
        if (ids.empty() || random.oneIn(3)) {
            ids.push_back(post.add(Kind::Task, {{Field::Label, std::string("T")}}));
        } else {
            const EntityId id = ids[random.below(ids.size())];
            if (!post.replica.find(id)) continue;
            if (random.oneIn(6))
                (void)post.tryPerform({intent::Delete{id}});
            else
                (void)post.tryPerform(
                    {intent::Set{id, Field::State, std::string(random.oneIn(2) ? "done" : "issued")}});
        }
        post.clock.advance(static_cast<std::int64_t>(random.below(2000)));
        if (random.oneIn(10)) exchange(pcc, cdc);
    }
    EXPECT_NE(jsonText(boardToJson(pcc.replica)), jsonText(boardToJson(cdc.replica))) << "they never differed";
    exchange(pcc, cdc);
    ASSERT_EQ(pcc.replica.stateHash(), cdc.replica.stateHash());
    EXPECT_EQ(jsonText(boardToJson(pcc.replica)), jsonText(boardToJson(cdc.replica)));
}

TEST_F(BoardJson, NamesRoles) {
    for (const Role role : {Role::Observer, Role::Editor, Role::Commander})
        EXPECT_EQ(parseRole(roleName(role)), role);
    EXPECT_EQ(parseRole("king"), std::nullopt);
}

} // namespace fanion::test
