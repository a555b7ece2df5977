// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/post.h"

#include "core/model/entity.h"
#include "tests/unit/post/temporary_folder.h"

#include <condition_variable>
#include <fstream>
#include <future>
#include <gtest/gtest.h>
#include <mutex>

namespace fanion::app {
namespace {

using fanion::testing::TemporaryFolder;

/** Waits for what a Post answers. A deadline only so that a broken program fails instead of hanging. */
template <typename T, typename Call>
Result<T> wait(Call call) {
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    call([promise](Result<T> result) { promise->set_value(std::move(result)); });
    if (future.wait_for(std::chrono::seconds(30)) != std::future_status::ready)
        return fail(ErrorCode::Io, "No answer within 30 s.");
    return future.get();
}

/** Keeps the board a Post shows, by id. */
class Watcher : public PostObserver {
public:
    void onBoard(const BoardDelta &delta) override {
        const std::scoped_lock lock(m_mutex);
        for (const EntityPtr &entity : delta.changed)
            m_board[entity->id] = entity;
    }
    [[nodiscard]] EntityPtr find(EntityId id) {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_board.find(id);
        return found == m_board.end() ? nullptr : found->second;
    }

private:
    std::mutex m_mutex;
    Board m_board;
};

std::vector<Intent> addMeans(const std::string &label) {
    return {intent::Add{Kind::Means, {{Field::Label, label}}, {}}};
}

class PostTest : public ::testing::Test {
protected:
    std::unique_ptr<Post> start() {
        return std::make_unique<Post>(HomeSettings{folder / "home"}, systemEnvironment(), watcher);
    }
    Result<IncidentInfo> create(Post &post) {
        return wait<IncidentInfo>(
            [&](auto done) { post.create(file, {"Feu de la Nerthe", "feu-de-foret", false}, done); });
    }
    Result<Performed> perform(Post &post, std::vector<Intent> intents) {
        return wait<Performed>([&](auto done) { post.perform(std::move(intents), done); });
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "nerthe.fanion";
    Watcher watcher;
};

TEST_F(PostTest, showsAndKeepsWhatWasAcknowledged) {
    EntityId means;
    {
        auto post = start();
        const auto opened = create(*post);
        ASSERT_TRUE(opened) << opened.error().message;
        EXPECT_EQ(opened->title, "Feu de la Nerthe");
        const auto performed = perform(*post, addMeans("CCF VTR 1"));
        ASSERT_TRUE(performed) << performed.error().message;
        means = performed->ids.front();
        // A later question is answered after the board of the earlier intent was shown.
        ASSERT_TRUE(wait<Digest>([&](auto done) { post->digest(done); }));
        ASSERT_TRUE(watcher.find(means));
        EXPECT_EQ(watcher.find(means)->text(Field::Label), "CCF VTR 1");
    }
    Watcher later;
    Post again(HomeSettings{folder / "home"}, systemEnvironment(), later);
    const auto opened = wait<IncidentInfo>([&](auto done) { again.open(file, done); });
    ASSERT_TRUE(opened) << opened.error().message;
    ASSERT_TRUE(later.find(means));
    EXPECT_EQ(later.find(means)->text(Field::Label), "CCF VTR 1");
}

TEST_F(PostTest, answersEveryIntentOfABurst) {
    auto post = start();
    ASSERT_TRUE(create(*post));
    std::vector<std::future<Result<Performed>>> answers;
    for (int i = 0; i < 200; ++i) {
        auto promise = std::make_shared<std::promise<Result<Performed>>>();
        answers.push_back(promise->get_future());
        post->perform(addMeans("CCF " + std::to_string(i)),
                      [promise](Result<Performed> result) { promise->set_value(std::move(result)); });
    }
    for (auto &answer : answers) {
        ASSERT_EQ(answer.wait_for(std::chrono::seconds(30)), std::future_status::ready);
        EXPECT_TRUE(answer.get());
    }
    EXPECT_EQ(wait<Digest>([&](auto done) { post->digest(done); })->entities, 200U);
}

TEST_F(PostTest, undoesAndRedoes) {
    auto post = start();
    ASSERT_TRUE(create(*post));
    const EntityId means = perform(*post, addMeans("VSAV 2"))->ids.front();
    ASSERT_TRUE(wait<Performed>([&](auto done) { post->undo(done); }));
    ASSERT_TRUE(wait<Digest>([&](auto done) { post->digest(done); }));
    EXPECT_TRUE(watcher.find(means)->deleted);
    ASSERT_TRUE(wait<Performed>([&](auto done) { post->redo(done); }));
    ASSERT_TRUE(wait<Digest>([&](auto done) { post->digest(done); }));
    EXPECT_FALSE(watcher.find(means)->deleted);
}

TEST_F(PostTest, saysWhatIsWrongWithoutAnIncidentOrWithAForeignFile) {
    auto post = start();
    EXPECT_EQ(perform(*post, addMeans("FPT")).error().code, ErrorCode::NotFound);
    std::ofstream(folder / "x.fanion")
        << "this is a letter, not an incident, and it is long enough to be read as a header";
    const auto opened = wait<IncidentInfo>([&](auto done) { post->open(folder / "x.fanion", done); });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Foreign);
}

TEST_F(PostTest, importsALayerAsOneUndoableAction) {
    auto post = start();
    ASSERT_TRUE(create(*post));
    std::ofstream(folder / "points.csv") << "nom;lat;lon\nA;43,30;5,37\nB;43,31;5,38\nC;;\n";
    const auto report =
        wait<ImportReport>([&](auto done) { post->importFile(folder / "points.csv", "Essai", {}, done); });
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->rowsPlaced, 2U);
    EXPECT_EQ(report->rowsNotPlaced(), 1U);
    EXPECT_EQ(wait<Digest>([&](auto done) { post->digest(done); })->entities, 3U);
    ASSERT_TRUE(wait<Performed>([&](auto done) { post->undo(done); }));
    EXPECT_EQ(wait<Digest>([&](auto done) { post->digest(done); })->entities, 0U);
}

} // namespace
} // namespace fanion::app
