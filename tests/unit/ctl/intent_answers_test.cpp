// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/intent_answers.h"

#include "tests/unit/store/store_fixture.h"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <optional>

namespace fanion::ctl::test {

class IntentAnswers : public ::testing::Test {
protected:
    void SetUp() override {
        auto home = app::Home::open(folder.path() / "home", random);
        ASSERT_TRUE(home);
        ASSERT_TRUE(home->introduce("PCC", "COS"));
        engine = std::make_unique<app::Engine>(io, Environment{clock, random}, std::move(*home), observer);
        ASSERT_TRUE(engine->create(folder.path() / "a.fanion", {"Feu", "", false}));
    }
    /** Hands over some lines and runs the engine until all are answered. */
    std::vector<nlohmann::json> answers(const std::vector<LineSplitter::Line> &lines) {
        std::optional<std::vector<nlohmann::json>> result;
        performLines(*engine, lines, [&](std::vector<nlohmann::json> all) { result = std::move(all); });
        while (!result && io.run_one() > 0) {
        }
        EXPECT_TRUE(result) << "never answered";
        return result.value_or(std::vector<nlohmann::json>{});
    }

    fanion::test::TemporaryFolder folder;
    fanion::test::ManualClock clock;
    fanion::test::SeededRandom random{1};
    boost::asio::io_context io{1};
    app::PostObserver observer;
    std::unique_ptr<app::Engine> engine;
};

TEST_F(IntentAnswers, OneALineInOrder) {
    const auto first = answers({{R"({"do":"add","kind":"means","fields":{"label":"a","tags":["x","y"]}})", false},
                                {"nonsense", false},
                                {"", true},
                                {R"({"do":"add","kind":"task"})", false}});
    ASSERT_EQ(first.size(), 4U);
    EXPECT_EQ(first[0]["ok"], true);
    EXPECT_FALSE(first[0].contains("ids")) << "one object, however many intents it took";
    EXPECT_EQ(first[1]["code"], "invalidArgument");
    EXPECT_EQ(first[2]["code"], "tooLarge");
    EXPECT_EQ(first[3]["ok"], true);
    // A line may name what the line before made.
    const auto chained = answers({{R"({"do":"add","kind":"sector","id":"00000000000000aa"})", false},
                                  {R"({"do":"set","id":"00000000000000aa","field":"label","value":"S1"})", false},
                                  {R"({"do":"undo"})", false},
                                  {R"({"do":"set","id":"00000000000000aa","field":"description","value":""})", false}});
    for (const auto &answer : chained)
        EXPECT_EQ(answer["ok"], true) << answer;
    EXPECT_EQ(chained[3]["id"], "00000000000000aa") << "nothing to change is no failure";
    EXPECT_TRUE(answers({}).empty());
}

TEST_F(IntentAnswers, OkMeansDurable) {
    const auto done = answers({{R"({"do":"add","kind":"means"})", false}, {R"({"do":"add","kind":"means"})", false}});
    ASSERT_EQ(done.size(), 2U);
    EXPECT_FALSE(engine->incident()->hasStaged());
    auto reader = Incident::open(folder.path() / "a.fanion", Incident::Access::Read, Identity(), {clock, random});
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->digest().entities, 2U);
}

} // namespace fanion::ctl::test
