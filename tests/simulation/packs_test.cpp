// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prepared base maps from post to post (docs/adr/0033): the real files and the real hub over the simulated network.
#include "app/post/packs/pack_exchange.h"
#include "tests/simulation/sim/world.h"
#include "tests/unit/post/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <fstream>

using namespace fanion;
using namespace fanion::app;
using namespace fanion::sim;

namespace {

constexpr std::size_t kChunk = 64 * 1024;

/** What a post gives or fetches. */
struct Desk {
    explicit Desk(const std::filesystem::path &where) : folder(where) { std::filesystem::create_directories(folder); }
    std::filesystem::path folder;
    bool isWhole = false;
    std::optional<Error> failure;
    PackExchange exchange{{[] {}, [this] { isWhole = true; }, [this](const Error &error) { failure = error; }}};
};

/** Gives what it says it has, but not the bytes. */
class Liar final : public net::PackStore {
public:
    explicit Liar(net::PackStore &truth) : m_truth(truth) {}
    [[nodiscard]] std::uint64_t version() const override { return 1; }
    [[nodiscard]] std::optional<net::PackOffer> fetched() const override { return {}; }
    [[nodiscard]] std::vector<net::Piece> missing(std::size_t) const override { return {}; }
    [[nodiscard]] bool knows(const net::Piece &) const override { return true; }
    [[nodiscard]] Result<Bytes> piece(const net::Piece &piece) override {
        auto bytes = m_truth.piece(piece);
        if (bytes && !piece.isList()) bytes->back() ^= 1;
        ++lies;
        return bytes;
    }
    Result<void> take(const net::Piece &, ByteView) override { return {}; }
    int lies = 0;

private:
    net::PackStore &m_truth;
};

class Packs : public ::testing::Test {
protected:
    void begin(std::size_t posts, std::size_t chunks) {
        world.addMembers(posts);
        for (std::size_t i = 0; i < posts; ++i) {
            desks.emplace_back(folder / std::to_string(i));
            world.posts[i]->target().packsInUse = &desks[i].exchange;
        }
        contents.resize(chunks * kChunk - 1'000);
        world.random.fill(contents);
        EXPECT_GE(world.runUntil(10'000, [&] { return allConnected(); }), 0);
    }
    bool allConnected() {
        for (PostIndex a = 0; a < world.posts.size(); ++a)
            for (PostIndex b = a + 1; b < world.posts.size(); ++b)
                if (!world.connected(a, b)) return false;
        return true;
    }
    void give(PostIndex post) {
        const auto file = desks[post].folder / "given.mbtiles";
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char *>(contents.data()), static_cast<std::streamsize>(contents.size()));
        auto manifest = PackManifest::of(file, {});
        ASSERT_TRUE(manifest.has_value());
        ASSERT_TRUE(desks[post].exchange.shelf().put({file, "Plan IGN, Istres"}, *manifest).has_value());
        tell(post);
    }
    void tell(PostIndex post) {
        world.posts[post]->hub().offerPacks(desks[post].exchange.shelf().offers());
        world.posts[post]->afterwards();
    }
    net::PackOffer offer() {
        const auto file = folder / "contents";
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char *>(contents.data()), static_cast<std::streamsize>(contents.size()));
        const auto manifest = PackManifest::of(file, {});
        return {manifest->id(), manifest->size(), "Plan IGN, Istres"};
    }
    void fetch(PostIndex post) {
        auto part = PackPart::open(desks[post].folder, offer(), {});
        ASSERT_TRUE(part.has_value()) << part.error().message;
        desks[post].exchange.fetch(*std::move(part));
    }
    [[nodiscard]] std::uint64_t bytesAt(PostIndex post) const { return desks[post].exchange.part()->bytes(); }
    /** Finishes it as the desk does, and compares. */
    void expectTheSame(PostIndex post) {
        desks[post].exchange.endFetching();
        const auto file = PackPart::finish(desks[post].folder, offer());
        ASSERT_TRUE(file.has_value()) << file.error().message;
        ASSERT_EQ(std::filesystem::file_size(*file), contents.size());
        Bytes came(contents.size());
        std::ifstream(*file, std::ios::binary)
            .read(reinterpret_cast<char *>(came.data()), static_cast<std::streamsize>(came.size()));
        EXPECT_TRUE(came == contents);
    }

    fanion::testing::TemporaryFolder folder;
    World world{11};
    std::deque<Desk> desks;
    Bytes contents;
};

} // namespace

TEST_F(Packs, AreOfferedAndFetched) {
    begin(2, 40);
    give(0);
    ASSERT_GE(world.runUntil(5'000, [&] { return !world.posts[1]->hub().packs().empty(); }), 0);
    EXPECT_EQ(world.posts[1]->hub().packs().at(world.posts[0]->post()), std::vector{offer()});
    world.run(5'000);
    const auto before = world.network.bytesCarried();
    world.run(5'000);
    EXPECT_LT(world.network.bytesCarried() - before, 20'000U) << "nobody asked for it";
    fetch(1);
    ASSERT_GE(world.runUntil(60'000, [&] { return desks[1].isWhole; }), 0);
    expectTheSame(1);
}

TEST_F(Packs, GoOnWithAnotherPostAfterACut) {
    begin(3, 60);
    world.network.bytesPerMs = 100;
    give(0);
    give(2);
    world.network.cutBoth(1, 2, true);
    world.run(8'000);
    fetch(1);
    ASSERT_GE(world.runUntil(60'000, [&] { return bytesAt(1) > 20 * kChunk; }), 0);
    const auto before = bytesAt(1);
    world.network.cutBoth(0, 1, true);
    world.run(10'000);
    EXPECT_LT(bytesAt(1), contents.size());
    world.network.cutBoth(1, 2, false);
    const auto carried = world.network.bytesCarried();
    ASSERT_GE(world.runUntil(120'000, [&] { return desks[1].isWhole; }), 0);
    EXPECT_LT(world.network.bytesCarried() - carried, contents.size() - before + 500'000) << "not from the beginning";
    expectTheSame(1);
}

TEST_F(Packs, GoOnAfterACrashWithWhatIsOnTheDisk) {
    begin(2, 60);
    world.network.bytesPerMs = 100;
    give(0);
    fetch(1);
    ASSERT_GE(world.runUntil(60'000, [&] { return bytesAt(1) > 20 * kChunk; }), 0);
    world.posts[1]->crash(false);
    desks[1].exchange.endFetching();
    EXPECT_EQ(PackPart::keptIn(desks[1].folder), std::vector{offer()});
    fetch(1);
    EXPECT_GT(bytesAt(1), 20 * kChunk);
    world.posts[1]->start();
    ASSERT_GE(world.runUntil(120'000, [&] { return desks[1].isWhole; }), 0);
    expectTheSame(1);
}

TEST_F(Packs, WhoGivesWrongBytesIsTurnedAwayAndTheOtherGivesTheRest) {
    begin(3, 60);
    world.network.bytesPerMs = 200;
    give(0);
    give(2);
    Liar liar(desks[2].exchange);
    world.posts[2]->target().packsInUse = &liar;
    world.run(1'000);
    fetch(1);
    ASSERT_GE(world.runUntil(120'000, [&] { return desks[1].isWhole; }), 0);
    EXPECT_GT(liar.lies, 0) << "it was asked";
    EXPECT_FALSE(world.posts[1]->troubles.empty()) << "who lies is told of";
    EXPECT_TRUE(world.connected(0, 1));
    expectTheSame(1);
}

TEST_F(Packs, WhoIsNoMemberGetsNothing) {
    begin(2, 10);
    give(0);
    auto &stranger = world.addStranger();
    stranger.open(world.incident); // it has heard of the id somehow
    desks.emplace_back(folder / "stranger");
    stranger.target().packsInUse = &desks.back().exchange;
    fetch(2);
    world.run(60'000);
    EXPECT_TRUE(stranger.hub().packs().empty());
    EXPECT_EQ(bytesAt(2), 0U);
}

TEST_F(Packs, WhoIsRevokedGetsNoMore) {
    begin(2, 200);
    world.network.bytesPerMs = 50;
    give(0);
    fetch(1);
    ASSERT_GE(world.runUntil(60'000, [&] { return bytesAt(1) > 0; }), 0);
    world.posts[0]->target().revoke(world.posts[1]->post());
    world.posts[0]->commitNow();
    world.run(5'000);
    EXPECT_TRUE(world.posts[1]->hub().packs().empty());
    const auto before = bytesAt(1);
    world.run(30'000);
    EXPECT_EQ(bytesAt(1), before);
}

TEST_F(Packs, WhatIsWithdrawnIsOfferedNoMore) {
    begin(2, 200);
    world.network.bytesPerMs = 100;
    give(0);
    fetch(1);
    ASSERT_GE(world.runUntil(60'000, [&] { return bytesAt(1) > 0; }), 0);
    desks[0].exchange.shelf().keepOnly({});
    tell(0);
    world.run(2'000);
    EXPECT_TRUE(world.posts[1]->hub().packs().empty());
    const auto before = bytesAt(1);
    world.run(30'000);
    EXPECT_EQ(bytesAt(1), before);
    EXPECT_TRUE(world.connected(0, 1)) << "it is no fault";
    give(0);
    ASSERT_GE(world.runUntil(400'000, [&] { return desks[1].isWhole; }), 0);
}

// Somebody wrote into the file since: no wrong byte leaves, and the post is not shut out for it.
TEST_F(Packs, WhatWasChangedOnTheDiskIsWithdrawn) {
    begin(2, 60);
    give(0);
    std::fstream file(desks[0].folder / "given.mbtiles", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(30 * kChunk);
    file << "changed";
    file.close();
    fetch(1);
    world.run(30'000);
    EXPECT_FALSE(desks[1].isWhole);
    EXPECT_TRUE(desks[0].exchange.shelf().offers().empty());
    EXPECT_TRUE(world.posts[1]->troubles.empty());
    EXPECT_TRUE(world.connected(0, 1));
}

// What the incident refers to goes first, on a radio too.
TEST_F(Packs, LeaveASlowLineToTheIncident) {
    begin(2, 200);
    world.run(8'000);
    world.network.bytesPerSecondOf[1] = 12'000;
    give(0);
    fetch(1);
    world.run(60'000);
    const auto before = bytesAt(1);
    world.run(120'000);
    const auto share = bytesAt(1) - before;
    EXPECT_GT(share, 2 * kChunk) << "it goes on";
    EXPECT_LT(share, 120U * 12'000 * 45 / 100) << "and leaves the line free most of the time";
    const auto id = world.posts[0]->target().attach(2);
    world.posts[0]->commitNow();
    const auto took = world.runUntil(120'000, [&] { return world.posts[1]->target().isWhole(id); });
    ASSERT_GE(took, 0);
    EXPECT_LT(took, 30'000) << "128 kB at 12 kB/s, with a pack beside it";
    EXPECT_FALSE(desks[1].isWhole);
}
