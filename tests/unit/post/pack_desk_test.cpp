// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_desk.h"

#include "tests/unit/post/temporary_folder.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using State = PackFetch::State;

/** A desk, what it told, and its thread, which is the test's. */
struct Office {
    boost::asio::io_context io;
    std::vector<net::PackOffer> given;
    std::vector<PackFetch> told;
    std::vector<Error> troubles;
    PackDesk desk{io,
                  {[this](std::vector<net::PackOffer> offers) { given = std::move(offers); },
                   [this](const PackFetch &fetch) { told.push_back(fetch); },
                   [this](const Error &error) { troubles.push_back(error); }}};

    ~Office() {
        desk.shutDown();
        io.restart();
        io.poll();
    }
    template <typename Condition>
    void runUntil(Condition condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (!condition() && std::chrono::steady_clock::now() < deadline) {
            io.restart();
            io.run_one_for(std::chrono::seconds(1));
        }
        ASSERT_TRUE(condition());
    }
    [[nodiscard]] bool isAt(State state) const { return !told.empty() && told.back().state == state; }
};

class PackDeskTest : public ::testing::Test {
protected:
    PackToGive made(const std::string &name, std::size_t size) {
        const auto file = folder / (name + ".mbtiles");
        std::ofstream(file, std::ios::binary) << std::string(size, name.front());
        return {file, name};
    }
    net::PackOffer giveOne(std::size_t size) {
        giver.desk.give({made("Istres", size)});
        giver.runUntil([&] { return !giver.given.empty(); });
        return giver.given.front();
    }
    /** As the network does, at most so many pieces. */
    void carry(int most) {
        auto &from = giver.desk.store();
        auto &to = taker.desk.store();
        for (int i = 0; i < most && !to.missing(1).empty(); ++i) {
            const auto piece = to.missing(1).front();
            ASSERT_TRUE(to.take(piece, *from.piece(piece)).has_value());
        }
    }

    fanion::testing::TemporaryFolder folder;
    std::filesystem::path into = folder / "taken";
    Office giver;
    Office taker;
};

} // namespace

TEST_F(PackDeskTest, GivesWhatWasReadAndNotWhatIsNotThere) {
    const auto pack = made("Istres", 200'000);
    giver.desk.give({pack, {folder / "gone.mbtiles", "Disparu"}});
    EXPECT_TRUE(giver.given.empty()) << "it is read aside";
    giver.runUntil([&] { return giver.given.size() == 1 && giver.troubles.size() == 1; });
    EXPECT_EQ(giver.given.front().name, "Istres");
    giver.desk.give({});
    EXPECT_TRUE(giver.given.empty());
}

TEST_F(PackDeskTest, FetchesAPackToTheEnd) {
    const auto offer = giveOne(200'000);
    taker.desk.fetch(offer, into);
    EXPECT_TRUE(taker.isAt(State::Looking));
    taker.runUntil([&] { return taker.isAt(State::Fetching); });
    EXPECT_TRUE(taker.desk.store().fetched().has_value());
    carry(100);
    EXPECT_FALSE(taker.desk.store().fetched().has_value());
    taker.runUntil([&] { return taker.isAt(State::Done); });
    EXPECT_EQ(std::filesystem::file_size(taker.told.back().file), 200'000U);
    EXPECT_EQ(taker.told.back().bytes, 200'000U);
}

TEST_F(PackDeskTest, StopsAndGoesOnLater) {
    const auto offer = giveOne(200'000);
    taker.desk.fetch(offer, into);
    taker.runUntil([&] { return taker.isAt(State::Fetching); });
    carry(4);
    taker.desk.stopFetching();
    EXPECT_TRUE(taker.isAt(State::Stopped));
    EXPECT_EQ(taker.told.back().bytes, 2U * 65'536);
    EXPECT_TRUE(taker.desk.store().missing(1).empty());
    EXPECT_EQ(PackPart::keptIn(into), std::vector{offer});
    taker.desk.fetch(offer, into);
    taker.runUntil([&] { return taker.isAt(State::Fetching); });
    EXPECT_EQ(taker.told.back().bytes, 2U * 65'536);
    carry(100);
    taker.runUntil([&] { return taker.isAt(State::Done); });
}

// What came last was whole, and the program ended before it could say so.
TEST_F(PackDeskTest, WhatIsWholeAlreadyIsFinishedAtOnce) {
    const auto offer = giveOne(70'000);
    taker.desk.fetch(offer, into);
    taker.runUntil([&] { return taker.isAt(State::Fetching); });
    carry(100);
    taker.desk.stopFetching();
    taker.desk.fetch(offer, into);
    taker.runUntil([&] { return taker.isAt(State::Done); });
}

TEST_F(PackDeskTest, AFolderThatCannotBeWrittenIsTold) {
    const auto offer = giveOne(70'000);
    std::ofstream(folder / "file") << "no folder";
    taker.desk.fetch(offer, folder / "file" / "below");
    taker.runUntil([&] { return taker.isAt(State::Failed); });
    EXPECT_EQ(taker.told.back().error.code, ErrorCode::Io);
    EXPECT_FALSE(taker.desk.store().fetched().has_value());
}

} // namespace fanion::app
