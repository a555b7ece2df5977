// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/shared_packs.h"

#include "app/post/packs/pack_part.h"
#include "app/shell/bridge/notices.h"
#include "app/tiles/packs/pack_file.h"
#include "app/tiles/packs/tile_walk.h"
#include "tests/gui/shell/unit/board_feed.h"
#include "tests/support/map_file.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using State = PackFetch::State;

class SharedPacksTest : public testing::Test {
protected:
    static constexpr int kWait = 20'000; ///< ms until a test fails; nothing takes so long

    SharedPacksTest() {
        QDir().mkpath(folder);
        board.setSelf(BoardFeed::post(1));
        feed.members({BoardFeed::member(1, "PCC"), BoardFeed::member(2, "PC col 1"), BoardFeed::member(3, "VLCG")});
    }
    SharedPacks::Sink sink() {
        return {[this](std::vector<PackToGive> packs) {
                    given = std::move(packs);
                    emit gave.countChanged();
                },
                [this](const net::PackOffer &pack, const std::filesystem::path &) { asked.push_back(pack); },
                [this] { ++stops; }};
    }
    /** A finished pack in the folder. */
    QString pack(const QString &name, const QString &address, const QString &as) {
        const PackPlan plan{
            name, OnlineAddress::parse(address).value(),
            TileArea::of(Bounds{Position::fromDegrees(43.4, 4.9), Position::fromDegrees(43.6, 5.1)}).value(), 8, 8};
        const QString path = folder + u'/' + as;
        auto file = PackFile::open((path + QStringLiteral(".pack-part")).toStdString(), plan).value();
        const QByteArray tile = test::pictureTile(Qt::green, 8);
        TileWalk walk(plan.area, 8, 8);
        while (const auto id = walk.next())
            EXPECT_TRUE(file->put(*id, asBytes({tile.constData(), static_cast<std::size_t>(tile.size())})));
        EXPECT_TRUE(file->finish(path.toStdString()));
        return path;
    }
    static net::PackOffer offer(std::uint8_t id, const std::string &name) {
        return {AttachmentId{{id}}, 142'000'000, name};
    }
    static QString row(SharedPacks &packs, int number, int role) {
        return packs.others()->index(number).data(role).toString();
    }
    void wait(QSignalSpy &spy, const std::function<bool()> &condition) {
        while (!condition())
            ASSERT_TRUE(spy.wait(kWait));
    }

    const QString kOpen = QStringLiteral("https://data.geopf.fr/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.png");
    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("cartes"));
    QSettings store{home.filePath(QStringLiteral("screen.ini")), QSettings::IniFormat};
    Notices notices;
    BoardView board;
    BoardFeed feed{board};
    OtherPacksModel gave; ///< its signal tells that something was given
    std::vector<PackToGive> given{{"nothing yet", ""}};
    std::vector<net::PackOffer> asked;
    int stops = 0;
};

} // namespace

TEST_F(SharedPacksTest, GivesWhatMayBePassedOnWhileTheOfficerWants) {
    pack(QStringLiteral("Plan IGN, Istres"), kOpen, QStringLiteral("Plan IGN- Istres.mbtiles"));
    pack(QStringLiteral("Du service"), QStringLiteral("https://sig.example/{z}/{x}/{y}.png"),
         QStringLiteral("b.mbtiles"));
    test::write(folder + QStringLiteral("/c.mbtiles"), "no map");
    QSignalSpy told(&gave, &OtherPacksModel::countChanged);
    SharedPacks packs(folder, sink(), board, store, notices);
    EXPECT_TRUE(packs.isGiving());
    wait(told, [this] { return given.size() == 1 && given.front().name == "Plan IGN, Istres"; });
    packs.setGiving(false);
    EXPECT_TRUE(given.empty());
    const SharedPacks later(folder, sink(), board, store, notices);
    EXPECT_FALSE(later.isGiving()) << "it is kept";
}

TEST_F(SharedPacksTest, ListsWhatTheOthersHaveAndWho) {
    SharedPacks packs(folder, sink(), board, store, notices);
    const QAbstractItemModelTester tester(packs.others(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto istres = offer(1, "Plan IGN, Istres");
    packs.setOffers({{BoardFeed::post(2),
                      {istres, offer(2, "\xe2\x80\xae"
                                        "evil\n")}},
                     {BoardFeed::post(3), {istres}}});
    ASSERT_EQ(packs.others()->count(), 2);
    EXPECT_EQ(row(packs, 0, OtherPacksModel::NameRole), QStringLiteral("evil")) << "plain words of one line";
    EXPECT_EQ(row(packs, 1, OtherPacksModel::NameRole), QStringLiteral("Plan IGN, Istres"));
    const QString detail = row(packs, 1, OtherPacksModel::DetailRole);
    EXPECT_TRUE(detail.contains(QStringLiteral("142")) && detail.contains(QStringLiteral("PC col 1, VLCG")))
        << detail.toStdString();

    // Another comes below; what stays, stays where it is.
    packs.setOffers({{BoardFeed::post(3), {istres, offer(3, "Aix")}}});
    ASSERT_EQ(packs.others()->count(), 2);
    EXPECT_EQ(row(packs, 0, OtherPacksModel::NameRole), QStringLiteral("Plan IGN, Istres"));
    EXPECT_EQ(row(packs, 1, OtherPacksModel::NameRole), QStringLiteral("Aix"));

    // What this post has, too, needs not be fetched.
    packs.setOffers({{BoardFeed::post(1), {istres}}, {BoardFeed::post(3), {istres}}});
    EXPECT_EQ(packs.others()->count(), 0);
    EXPECT_TRUE(packs.givenText().contains(QStringLiteral("Istres")));
}

TEST_F(SharedPacksTest, TakesOneAtATimeAndSaysHowFarItIs) {
    SharedPacks packs(folder, sink(), board, store, notices);
    const auto istres = offer(1, "Istres");
    packs.setOffers({{BoardFeed::post(2), {istres, offer(2, "Aix")}}});
    const QString aix = row(packs, 0, OtherPacksModel::PackRole);
    packs.take(row(packs, 1, OtherPacksModel::PackRole));
    ASSERT_EQ(asked, std::vector{istres});
    EXPECT_TRUE(packs.isRunning());
    EXPECT_EQ(packs.others()->count(), 1) << "it stands above";
    packs.take(aix);
    EXPECT_EQ(asked.size(), 1U);
    packs.setFetch({State::Fetching, istres, 71'000'000});
    EXPECT_DOUBLE_EQ(packs.part(), 0.5);
    EXPECT_TRUE(packs.detail().contains(QStringLiteral("71"))) << packs.detail().toStdString();
    packs.setOffers({});
    EXPECT_TRUE(packs.detail().contains(QStringLiteral("aucun poste joint"))) << packs.detail().toStdString();
    packs.stop();
    EXPECT_EQ(stops, 1);
    packs.setFetch({State::Stopped, istres, 71'000'000});
    EXPECT_FALSE(packs.isRunning());
}

TEST_F(SharedPacksTest, WhatCameIsLookedAtNamedAndGivenInTurn) {
    SharedPacks packs(folder, sink(), board, store, notices);
    const auto istres = offer(1, "Istres");
    packs.setOffers({{BoardFeed::post(2), {istres}}});
    packs.take(row(packs, 0, OtherPacksModel::PackRole));
    const QString came =
        pack(QStringLiteral("Plan"), kOpen, QString::fromStdString(istres.id.hex()) + QStringLiteral(".pack-came"));
    QSignalSpy maps(&packs, &SharedPacks::came);
    packs.setFetch({State::Done, istres, istres.size, came.toStdString()});
    ASSERT_TRUE(maps.wait(kWait));
    EXPECT_EQ(maps.front().front().toUrl().toLocalFile(), folder + QStringLiteral("/Istres.mbtiles"));
    EXPECT_FALSE(QFileInfo::exists(came));
    EXPECT_FALSE(packs.isRunning());
    EXPECT_EQ(packs.others()->count(), 0) << "it is here now";
    QSignalSpy told(&gave, &OtherPacksModel::countChanged);
    wait(told, [this] { return given.size() == 1; });
    QFile::remove(folder + QStringLiteral("/Istres.mbtiles"));
    packs.setOffers({{BoardFeed::post(2), {istres}}});
    EXPECT_EQ(packs.others()->count(), 1) << "deleted, it can be had again";
}

TEST_F(SharedPacksTest, WhatIsNoMapIsDeletedAndTold) {
    SharedPacks packs(folder, sink(), board, store, notices);
    const auto istres = offer(1, "Istres");
    packs.setOffers({{BoardFeed::post(2), {istres}}});
    packs.take(row(packs, 0, OtherPacksModel::PackRole));
    const QString came = folder + QStringLiteral("/x.pack-came");
    test::write(came, QByteArray(5'000, 'x'));
    QSignalSpy told(&notices, &Notices::told);
    packs.setFetch({State::Done, istres, istres.size, came.toStdString()});
    ASSERT_TRUE(told.wait(kWait));
    EXPECT_FALSE(QFileInfo::exists(came));
    EXPECT_FALSE(packs.isRunning());
    EXPECT_EQ(packs.others()->count(), 1);
}

TEST_F(SharedPacksTest, WhatWasLeftOfAnEarlierTimeIsThere) {
    const auto kept = offer(7, "Plan IGN, Istres");
    auto small = kept;
    small.size = 1'000;
    ASSERT_TRUE(PackPart::open(folder.toStdString(), small, {}));
    pack(QStringLiteral("Arrivé entier"), kOpen, QStringLiteral("abc.pack-came"));
    SharedPacks packs(folder, sink(), board, store, notices);
    QSignalSpy maps(&packs, &SharedPacks::came);
    ASSERT_EQ(packs.others()->count(), 1);
    EXPECT_TRUE(packs.others()->index(0).data(OtherPacksModel::BegunRole).toBool());
    EXPECT_FALSE(packs.others()->index(0).data(OtherPacksModel::GivenRole).toBool());
    ASSERT_TRUE(maps.wait(kWait));
    EXPECT_EQ(maps.front().front().toUrl().fileName(), QStringLiteral("Arrivé entier.mbtiles"));
    packs.setOffers({{BoardFeed::post(2), {small}}});
    EXPECT_TRUE(packs.others()->index(0).data(OtherPacksModel::GivenRole).toBool());
    packs.setOffers({});
    packs.discard(row(packs, 0, OtherPacksModel::PackRole));
    EXPECT_EQ(packs.others()->count(), 0);
    EXPECT_TRUE(PackPart::keptIn(folder.toStdString()).empty());
}

} // namespace fanion::app
