// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a post at work does with files beside its incident: copies, salvage.
#include "app/post/post.h"
#include "tests/unit/store/store_fixture.h"

#include <future>

namespace fanion::test {

namespace {

/** Calls \p ask with a `done` and waits for it. */
template <typename T, typename Ask>
Result<T> answerOf(const Ask &ask) {
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    ask(app::Done<T>([promise](Result<T> result) { promise->set_value(std::move(result)); }));
    return future.get();
}

class PostFiles : public ::testing::Test {
protected:
    void SetUp() override {
        post.emplace(app::HomeSettings{folder.path() / "home"}, systemEnvironment(), observer);
        const auto made = answerOf<app::IncidentInfo>(
            [&](const auto &done) { post->create(file, {"Feu d'entrepôt", "incendie", false}, done); });
        ASSERT_TRUE(made) << made.error().message;
    }
    void addMeans(const std::string &label) {
        const auto added = answerOf<Performed>(
            [&](const auto &done) { post->perform({intent::Add{Kind::Means, {{Field::Label, label}}, {}}}, done); });
        ASSERT_TRUE(added) << added.error().message;
    }
    Result<std::size_t> copy() {
        return answerOf<std::size_t>([&](const auto &done) { post->saveCopy(to, done); });
    }
    static Digest digestOf(const std::filesystem::path &path) {
        const auto opened = Incident::open(path, Incident::Access::Read, Identity(), systemEnvironment());
        EXPECT_TRUE(opened) << opened.error().message;
        return opened ? (*opened)->digest() : Digest();
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "a.fanion";
    std::filesystem::path to = folder.path() / "copy.fanion";
    app::PostObserver observer;
    std::optional<app::Post> post;
};

} // namespace

TEST_F(PostFiles, CopiesWhatTheScreenShows) {
    for (int i = 0; i < 20; ++i)
        addMeans("VSAV");
    const auto copied = copy();
    ASSERT_TRUE(copied) << copied.error().message;
    EXPECT_EQ(*copied, 21U);
    const auto digest = answerOf<Digest>([&](const auto &done) { post->digest(done); });
    ASSERT_TRUE(digest);
    EXPECT_EQ(digestOf(to).state, digest->state);
    addMeans("written after it");
    EXPECT_EQ(copy().error().code, ErrorCode::InvalidArgument) << "never over another file";
    EXPECT_EQ(digestOf(to).entities, 20U);
}

// What was performed a moment ago and is not on the disk yet belongs to the copy.
TEST_F(PostFiles, ACopyHasWhatWasJustPerformed) {
    std::promise<Result<Performed>> performed;
    post->perform({intent::Add{Kind::Means, {{Field::Label, std::string("FPT")}}, {}}},
                  [&](Result<Performed> result) { performed.set_value(std::move(result)); });
    const auto copied = copy();
    ASSERT_TRUE(copied) << copied.error().message;
    EXPECT_EQ(*copied, 2U);
    EXPECT_TRUE(performed.get_future().get());
}

TEST_F(PostFiles, NothingOpenNothingCopied) {
    std::promise<void> closed;
    post->close([&] { closed.set_value(); });
    closed.get_future().get();
    EXPECT_EQ(copy().error().code, ErrorCode::NotFound);
}

TEST_F(PostFiles, SavesADamagedFileInANewOneAndOpensIt) {
    for (int i = 0; i < 20; ++i)
        addMeans("VSAV");
    ASSERT_TRUE(copy());
    const Digest before = digestOf(to);
    std::string bytes = readFile(to);
    std::fill_n(bytes.begin() + 100, 3996, '\0'); // the schema
    writeFile(to, bytes);
    const auto opened = answerOf<app::IncidentInfo>([&](const auto &done) { post->open(to, done); });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
    const auto saved = folder.path() / "saved.fanion";
    const auto salvaged = answerOf<app::Salvaged>([&](const auto &done) { post->salvage(to, saved, done); });
    ASSERT_TRUE(salvaged) << salvaged.error().message;
    EXPECT_TRUE(salvaged->hasFile);
    EXPECT_EQ(salvaged->report.changes, 21U);
    EXPECT_EQ(readFile(to), bytes);
    EXPECT_EQ(digestOf(saved).state, before.state);
    EXPECT_TRUE(answerOf<app::IncidentInfo>([&](const auto &done) { post->open(saved, done); }));
}

// Closing the program does not wait for a stick, and loses no answer.
TEST_F(PostFiles, EndsWhileACopyIsMade) {
    auto promise = std::make_shared<std::promise<Result<std::size_t>>>();
    auto future = promise->get_future();
    post->saveCopy(to, [promise](Result<std::size_t> result) { promise->set_value(std::move(result)); });
    post.reset();
    const auto copied = future.get();
    EXPECT_EQ(std::filesystem::exists(to), copied.has_value());
    EXPECT_EQ(digestOf(file).changes, 1U);
}

} // namespace fanion::test
