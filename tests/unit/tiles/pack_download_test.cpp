// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/pack_download.h"

#include "app/tiles/mbtiles_source.h"
#include "tests/support/tile_server.h"

#include <QEventLoop>

namespace fanion::app {
namespace {

class PackDownloadTest : public testing::Test {
protected:
    PackDownloadTest() { server.headers = ""; }

    /** Runs a download to its end, or until \p enough says so. */
    Result<void> run(const std::function<bool(const PackProgress &)> &enough = {}) {
        QEventLoop loop;
        Result<void> result = fail(ErrorCode::Busy, "stopped by the test");
        auto file = PackFile::open(part, plan);
        if (!file) return std::unexpected(file.error());
        PackDownload download(
            *std::move(file), plan, whole, [&](const PackProgress &now) { progress = now; },
            [&](Result<void> ended) {
                result = std::move(ended);
                loop.quit();
            });
        download.firstPause = std::chrono::milliseconds(1);
        server.answered = [&] {
            if (enough && enough(progress)) loop.quit();
        };
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit); // a test that fails, not one that hangs
        download.start();
        loop.exec();
        server.answered = {};
        return result;
    }

    QTemporaryDir folder;
    std::filesystem::path part = folder.filePath(QStringLiteral("x.pack-part")).toStdString();
    std::filesystem::path whole = folder.filePath(QStringLiteral("x.mbtiles")).toStdString();
    test::TileServer server;
    PackPlan plan{QStringLiteral("Essai"), server.address(),
                  TileArea::of(Bounds{Position::fromDegrees(43.4, 4.9), Position::fromDegrees(43.6, 5.1)}).value(), 5,
                  11};
    PackProgress progress;
};

TEST_F(PackDownloadTest, FetchesEveryTileOnce) {
    const auto ended = run();
    ASSERT_TRUE(ended) << ended.error().message;
    EXPECT_EQ(static_cast<std::uint64_t>(server.asked.size()), plan.count());
    EXPECT_EQ(progress.done, plan.count());
    EXPECT_EQ(progress.missing, 0);
    const auto map = MbtilesSource::open(whole).value();
    TileWalk walk(plan.area, 5, 11);
    while (const auto id = walk.next())
        EXPECT_TRUE(std::holds_alternative<Bytes>(map->tile(*id).value()));
}

TEST_F(PackDownloadTest, GoesOnWhereItStopped) {
    const auto half = [this](const PackProgress &) {
        return static_cast<std::uint64_t>(server.asked.size()) >= plan.count() / 2;
    };
    EXPECT_EQ(run(half).error().code, ErrorCode::Busy);
    const auto before = static_cast<std::uint64_t>(server.asked.size());
    ASSERT_TRUE(run());
    // Those under way when it stopped are asked for again: four at most.
    EXPECT_LE(static_cast<std::uint64_t>(server.asked.size()), plan.count() + 4);
    EXPECT_GE(before, plan.count() / 2);
}

TEST_F(PackDownloadTest, WhatTheServerHasNotIsNoFailure) {
    server.asking = [this](const QByteArray &line) {
        server.status = line.contains("/11/") ? "404 Not Found" : "200 OK";
    };
    ASSERT_TRUE(run());
    EXPECT_EQ(progress.missing, plan.area.count(11, 11));
}

TEST_F(PackDownloadTest, WaitsForAServerThatIsBusyAndFinishes) {
    int refused = 0;
    server.asking = [this, &refused](const QByteArray &) {
        server.status = server.asked.size() % 7 == 3 ? "503 Busy" : "200 OK";
        refused += server.status.startsWith("503") ? 1 : 0;
    };
    ASSERT_TRUE(run());
    EXPECT_GT(refused, 0);
    EXPECT_EQ(progress.missing, 0) << "a failure is no hole";
}

TEST_F(PackDownloadTest, GivesUpWhenNobodyAnswersAndKeepsWhatCame) {
    server.asking = [this](const QByteArray &) { server.status = server.asked.size() > 5 ? "500 No" : "200 OK"; };
    const auto ended = run();
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Io);
    EXPECT_LE(server.asked.size(), 5 + PackDownload::kPatience + 4);
    EXPECT_EQ(PackFile::open(part, plan).value()->tiles(), 5);
    server.asking = {};
    server.status = "200 OK";
    EXPECT_TRUE(run());
}

TEST_F(PackDownloadTest, StopsAtOnceWhereItIsRefused) {
    server.status = "403 Forbidden";
    const auto ended = run();
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Refused);
    EXPECT_LE(server.asked.size(), 4);
}

TEST_F(PackDownloadTest, KeepsNoTileItCannotRead) {
    server.asking = [this](const QByteArray &line) {
        server.body = line.contains("/10/") ? QByteArray("<html>Connectez-vous</html>") : test::pictureTile(Qt::green);
    };
    ASSERT_TRUE(run());
    EXPECT_EQ(progress.missing, plan.area.count(10, 10));
}

} // namespace
} // namespace fanion::app
