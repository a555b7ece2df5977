// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/notices.h"
#include "app/shell/coordinates.h"
#include "app/shell/deny_network.h"
#include "app/shell/importing/importer.h"
#include "app/shell/launch_options.h"
#include "app/shell/models/bookmarks_model.h"
#include "app/shell/models/join_requests_model.h"
#include "app/shell/models/members_model.h"
#include "app/shell/models/palette_model.h"
#include "app/shell/models/recent_model.h"
#include "app/shell/models/search_model.h"
#include "app/shell/preferences.h"
#include "app/shell/search/embedded_gazetteer.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

namespace fanion::app {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(LaunchOptions, ReadsWhatIsOffered) {
    const auto options = readLaunchOptions(
        {QStringLiteral("fanion"), QStringLiteral("--home"), QStringLiteral("/tmp/h"), QStringLiteral("--listen"),
         QStringLiteral("127.0.0.1:4000"), QStringLiteral("--peer"), QStringLiteral("127.0.0.1:4001"),
         QStringLiteral("--no-discovery"), QStringLiteral("--language"), QStringLiteral("en"),
         QStringLiteral("--theme"), QStringLiteral("night"), QStringLiteral("--geometry"),
         QStringLiteral("1280x800+10+20"), QStringLiteral("a.fanion")});
    ASSERT_TRUE(options.has_value());
    EXPECT_EQ(options->file, QStringLiteral("a.fanion"));
    EXPECT_EQ(options->size, QSize(1280, 800));
    EXPECT_EQ(options->place, QPoint(10, 20));
    EXPECT_FALSE(options->network.discovery);
    EXPECT_EQ(options->network.listen->port, 4000);
    EXPECT_EQ(options->network.peers.size(), 1U);
}

TEST(LaunchOptions, RefusesTheRestWithOneLine) {
    for (const QStringList &wrong : {QStringList{QStringLiteral("--nonsense")},
                                     {QStringLiteral("--theme"), QStringLiteral("pink")},
                                     {QStringLiteral("--language"), QStringLiteral("de")},
                                     {QStringLiteral("--listen"), QStringLiteral("nowhere")},
                                     {QStringLiteral("--geometry"), QStringLiteral("big")},
                                     {QStringLiteral("a"), QStringLiteral("b")}}) {
        const auto options = readLaunchOptions(QStringList{QStringLiteral("fanion")} + wrong);
        ASSERT_FALSE(options.has_value()) << wrong.join(u' ').toStdString();
        EXPECT_FALSE(options.error().contains(u'\n'));
    }
}

TEST(DenyNetwork, RefusesEveryRequest) {
    DenyNetwork factory;
    const std::unique_ptr<QNetworkAccessManager> access(factory.create(nullptr));
    for (const char *url : {"http://127.0.0.1:9/x.png", "https://example.org/", "file:///etc/passwd"}) {
        QNetworkReply *reply = access->get(QNetworkRequest(QUrl(QString::fromLatin1(url))));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        ASSERT_TRUE(finished.count() > 0 || finished.wait(2000)) << url;
        EXPECT_EQ(reply->error(), QNetworkReply::ContentAccessDenied) << url;
        EXPECT_TRUE(reply->readAll().isEmpty());
    }
}

TEST(MembersModel, PutsThisPostFirstAndSaysWhoHasWhat) {
    BoardView board;
    BoardFeed feed(board);
    board.setSelf(BoardFeed::post(2));
    MembersModel model(board);
    const QAbstractItemModelTester tester(&model, kFatal);
    feed.members({BoardFeed::member(1, "PC site"), BoardFeed::member(2, "PCC 1", Role::Commander)});
    EXPECT_EQ(model.index(0).data(MembersModel::NameRole).toString(), QStringLiteral("PCC 1"));
    EXPECT_EQ(model.present(), 1);
    net::PeerStatus status;
    status.post = BoardFeed::post(1);
    status.state = net::PeerStatus::State::Connected;
    status.missingThere = 12;
    model.setPeers({status});
    EXPECT_EQ(model.present(), 2);
    EXPECT_EQ(model.index(1).data(MembersModel::AddressRole).toString(), QString()) << "not known yet";
    EXPECT_EQ(model.index(1).data(MembersModel::HasTextRole).toString(),
              QStringLiteral("il lui manque 12 modification(s)"));
    status.state = net::PeerStatus::State::ViaOthers;
    model.setPeers({status});
    EXPECT_EQ(model.present(), 2) << "reached through others";
    EXPECT_EQ(model.index(1).data(MembersModel::LinkTextRole).toString(), QStringLiteral("connecté par relais"));
    status.hasEverything = true;
    status.clockSkewMs = 240'000;
    model.setPeers({status});
    EXPECT_EQ(model.index(1).data(MembersModel::HasTextRole).toString(), QStringLiteral("a tout"));
    EXPECT_TRUE(model.index(1).data(MembersModel::SkewTextRole).toString().contains(QStringLiteral("4 min")));
}

TEST(MembersModel, SaysWhoCommandsForWantOfAnother) {
    BoardView board;
    BoardFeed feed(board);
    MembersModel model(board);
    auto member = BoardFeed::member(1, "PC site", Role::Commander);
    feed.members({member});
    EXPECT_EQ(model.index(0).data(MembersModel::RoleTextRole).toString(), QStringLiteral("Commandant"));
    member.succeeds = true;
    feed.members({member});
    EXPECT_EQ(model.index(0).data(MembersModel::RoleTextRole).toString(),
              QStringLiteral("Commandant (relève d'office)"));
}

TEST(JoinRequestsModel, ACardKeepsItsPlace) {
    JoinRequestsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto request = [](std::uint64_t id, const char *number) {
        net::JoinRequest made;
        made.id = id;
        made.number = number;
        return made;
    };
    model.setRequests({request(1, "111222"), request(2, "333444")});
    EXPECT_EQ(model.index(0).data(JoinRequestsModel::NumberRole).toString(), QStringLiteral("111\u00A0222"));
    model.setRequests({request(3, "555666"), request(2, "333444")});
    EXPECT_EQ(model.index(0).data(JoinRequestsModel::RequestRole).toString(), QStringLiteral("2"));
    EXPECT_EQ(model.index(1).data(JoinRequestsModel::RequestRole).toString(), QStringLiteral("3"));
}

TEST(Palette, FindsByAbbreviationAndRemembers) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    const QAbstractItemModelTester tester(&model, kFatal);
    EXPECT_GT(model.rowCount(), 40);
    model.setSearchText(QStringLiteral("fpt"));
    EXPECT_EQ(model.keyAt(0), QStringLiteral("vehicle:FPT"));
    EXPECT_EQ(model.toolOf(QStringLiteral("vehicle:FPT")), QStringLiteral("point"));
    EXPECT_EQ(model.toolOf(QStringLiteral("action")), QStringLiteral("line"));
    EXPECT_EQ(model.toolOf(QStringLiteral("zone-exclusion-cercle")), QStringLiteral("circle"));
    model.setSearchText({});
    preferences.toggleFavourite(QStringLiteral("crm"));
    preferences.usedSymbol(QStringLiteral("pma"));
    EXPECT_EQ(model.keyAt(0), QStringLiteral("crm"));
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(model.index(row).data(PaletteModel::NameRole).toString().isEmpty()) << row;
}

TEST(Palette, FindsByAnyWordOfBothLanguagesWithoutAccents) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto first = [&model](const char *text) {
        model.setSearchText(QString::fromUtf8(text));
        return model.keyAt(0).toStdString();
    };
    EXPECT_EQ(first("vsav"), "vehicle:VSAV");
    EXPECT_EQ(first("VSA"), "vehicle:VSAV") << "typed ahead";
    EXPECT_EQ(first("pc"), "pc") << "not the PCM that begins with it";
    EXPECT_EQ(first("crm"), "crm");
    EXPECT_EQ(first("point"), "point") << "not the engine whose name has the word";
    EXPECT_EQ(first("perenne"), "eau-perenne");
    EXPECT_EQ(first("staging"), "crm");
    EXPECT_EQ(first("hot zone"), "zone-exclusion");
    EXPECT_EQ(first("ambulance"), "vehicle:VSAV");
    EXPECT_EQ(first("echelle combines"), "vehicle:EPC");
    EXPECT_EQ(first("contre-feu"), "feu-tactique");
    EXPECT_EQ(first("zzzz"), "");
}

TEST(Palette, TellsWhereASignComesFrom) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    const PaletteModel model(Catalogue::standard(), preferences);
    const auto tip = [&model](const char *key) { return model.tipOf(QString::fromLatin1(key)).toStdString(); };
    EXPECT_EQ(tip("groupe"), "Échelon : groupe\nCharte SDIS 35, charte ATLAS · certain");
    EXPECT_EQ(tip("pc-site"), "Niveau : chef de site\nCharte SDIS 35, charte ATLAS · certain");
    EXPECT_EQ(tip("crm"), "Charte ATLAS · probable, à confirmer");
    EXPECT_EQ(tip("pma"), "Dessin proposé par Fanion · à confirmer");
    EXPECT_EQ(tip("batiment"), "Usage courant, sans source écrite · à confirmer");
    EXPECT_EQ(tip("vehicle:EPA"), "Équipage : 2–3\nÉchelon : engin isolé\nListes d'engins publiées · certain");
    EXPECT_EQ(tip("nothing"), "");
    EXPECT_TRUE(model.phaseTip(QStringLiteral("planned")).contains(u"Pointillé"));
    EXPECT_EQ(model.phaseTip(QStringLiteral("nonsense")), QString());
}

TEST(Palette, AStarWhileSearchingMovesNothing) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    model.setSearchText(QStringLiteral("zone"));
    QSignalSpy reset(&model, &PaletteModel::modelReset);
    QSignalSpy changed(&model, &PaletteModel::dataChanged);
    preferences.toggleFavourite(model.keyAt(2));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(model.index(2).data(PaletteModel::FavouriteRole).toBool());
}

// Regression: the last used ones came in only with the next search.
TEST(Palette, TheLastUsedAreThereWhenItOpensAgain) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    EXPECT_EQ(model.lastUsed(), QString());
    preferences.usedSymbol(QStringLiteral("pma"));
    preferences.usedSymbol(QStringLiteral("vehicle:FPT"));
    preferences.usedSymbol(QStringLiteral("gone.with-its-catalogue"));
    EXPECT_EQ(model.lastUsed(), QStringLiteral("vehicle:FPT")) << "what no catalogue has is passed over";
    model.refresh();
    EXPECT_EQ(model.keyAt(0), QStringLiteral("vehicle:FPT"));
    EXPECT_EQ(model.keyAt(1), QStringLiteral("pma"));
}

TEST(Search, FindsCommandsObjectsSymbolsAndPlaces) {
    BoardView board;
    BoardFeed feed(board);
    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    EmbeddedGazetteer gazetteer;
    const QStandardItemModel views;
    SearchModel model(board, Catalogue::standard(), gazetteer, views);
    const QAbstractItemModelTester tester(&model, kFatal);
    EXPECT_GT(model.count(), 10) << "empty: the commands";
    model.setText(QStringLiteral("fpt r"));
    QSignalSpy object(&model, &SearchModel::objectChosen);
    model.activate(0);
    EXPECT_EQ(object.count(), 1);
    model.setText(QStringLiteral("43.2951, 5.374"));
    QSignalSpy place(&model, &SearchModel::placeChosen);
    model.activate(0);
    ASSERT_EQ(place.count(), 1);
    EXPECT_NEAR(place[0][0].value<QGeoCoordinate>().latitude(), 43.2951, 1e-6);
    model.setText(QStringLiteral("corbeille"));
    QSignalSpy command(&model, &SearchModel::commandChosen);
    model.activate(0);
    EXPECT_EQ(command.value(0).value(0).toString(), QStringLiteral("bin"));
}

TEST(Search, FindsByNamesOfTheLanguageAndByWordsInTexts) {
    BoardView board;
    BoardFeed feed(board);
    Entity means = BoardFeed::entity(0x11, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    means.texts.emplace(Field::Note, "Panne de la pompe à l'étang");
    feed.put(means);
    EmbeddedGazetteer gazetteer;
    const QStandardItemModel views;
    SearchModel model(board, Catalogue::standard(), gazetteer, views);
    const auto isFirst = [&model](const QString &text) {
        model.setText({});
        model.setText(text);
        return model.count() > 0 && model.index(0).data(SearchModel::KindRole).toInt() == SearchModel::Object;
    };
    EXPECT_TRUE(isFirst(QStringLiteral("rns")));
    EXPECT_TRUE(isFirst(QStringLiteral("etang pompe"))) << "words of a note, in any order, without accents";
    EXPECT_FALSE(isFirst(QStringLiteral("ravin")));
}

TEST(Search, GoesToAMapLink) {
    BoardView board;
    EmbeddedGazetteer gazetteer;
    const QStandardItemModel views;
    SearchModel model(board, Catalogue::standard(), gazetteer, views);
    model.setText(QStringLiteral("https://www.openstreetmap.org/?mlat=43.2951&mlon=5.374#map=12/43/5"));
    ASSERT_GT(model.count(), 0);
    EXPECT_EQ(model.index(0).data(SearchModel::KindRole).toInt(), SearchModel::Coordinates);
    EXPECT_TRUE(model.index(0).data(SearchModel::NameRole).toString().contains(QStringLiteral("43.29510 N 5.37400 E")));
    model.setText(QStringLiteral("2 FPT")); // engines are no squares of 100 km in the Antarctic
    EXPECT_FALSE(model.count() > 0 && model.index(0).data(SearchModel::KindRole).toInt() == SearchModel::Coordinates);
}

TEST(Coordinates, TheNotationStaysOverRestarts) {
    const QTemporaryDir home;
    Notices notices;
    const QGeoCoordinate tower(48.8582, 2.2945);
    {
        Preferences preferences(home.path());
        Coordinates coordinates(preferences.store(), notices);
        EXPECT_EQ(coordinates.notation(), QStringLiteral("decimal"));
        coordinates.setNotation(QStringLiteral("utm"));
        EXPECT_EQ(coordinates.notations().size(), 6);
    }
    Preferences preferences(home.path());
    Coordinates coordinates(preferences.store(), notices);
    EXPECT_EQ(coordinates.notation(), QStringLiteral("utm"));
    EXPECT_EQ(coordinates.named(tower, coordinates.notation()), QStringLiteral("UTM 31U 448252 5411933"));
    EXPECT_EQ(coordinates.named({}, coordinates.notation()), QString());
    coordinates.copy({}, coordinates.notation());
    EXPECT_EQ(notices.count(), 0) << "nothing was copied, nothing is said";
    coordinates.setNotation(QStringLiteral("what3words"));
    EXPECT_EQ(coordinates.notation(), QStringLiteral("decimal"));
}

TEST(Bookmarks, AreOfTheirIncidentOverRestarts) {
    const QTemporaryDir home;
    const QString here = QStringLiteral("0a0b");
    {
        Preferences preferences(home.path());
        BookmarksModel model(preferences.store());
        const QAbstractItemModelTester tester(&model, kFatal);
        model.add(QStringLiteral("x"), {43, 5}, 12, 0);
        EXPECT_EQ(model.count(), 0) << "no incident is open";
        model.setIncident(here);
        model.add(QStringLiteral("  Vieux\u202EPort\n"), {43.2951, 5.374}, 15.5, 30);
        model.add({}, {50.6, 3.1}, 12, 0);
        model.add(QStringLiteral("x"), {}, 12, 0);
        model.rename(1, QStringLiteral("Lille"));
        model.rename(1, QStringLiteral("  "));
        model.rename(7, QStringLiteral("x"));
        model.remove(-1);
        EXPECT_EQ(model.count(), 2);
    }
    Preferences preferences(home.path());
    BookmarksModel model(preferences.store());
    model.setIncident(QStringLiteral("ffff"));
    EXPECT_EQ(model.count(), 0);
    model.setIncident(here);
    ASSERT_EQ(model.count(), 2);
    EXPECT_EQ(model.index(0).data(BookmarksModel::NameRole).toString(), QStringLiteral("VieuxPort"));
    EXPECT_EQ(model.index(0).data(BookmarksModel::CentreRole).value<QGeoCoordinate>(), QGeoCoordinate(43.2951, 5.374));
    EXPECT_EQ(model.index(0).data(BookmarksModel::ZoomRole).toDouble(), 15.5);
    EXPECT_EQ(model.index(0).data(BookmarksModel::BearingRole).toDouble(), 30);
    EXPECT_EQ(model.index(1).data(BookmarksModel::NameRole).toString(), QStringLiteral("Lille"));
    model.remove(0);
    model.setIncident({});
    model.setIncident(here);
    EXPECT_EQ(model.count(), 1);
}

TEST(Recent, KeepsTheLastFirstOverRestarts) {
    const QTemporaryDir home;
    {
        Preferences preferences(home.path());
        RecentModel model(preferences.store());
        const QAbstractItemModelTester tester(&model, kFatal);
        model.opened(QStringLiteral("/a.fanion"), QStringLiteral("A"), QStringLiteral("K7-42"), false);
        model.opened(QStringLiteral("/b.fanion"), QStringLiteral("B"), {}, true);
        model.opened(QStringLiteral("/a.fanion"), QStringLiteral("A"), QStringLiteral("K7-42"), false);
        EXPECT_EQ(model.rowCount(), 2);
    }
    Preferences preferences(home.path());
    RecentModel model(preferences.store());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(RecentModel::TitleRole).toString(), QStringLiteral("A"));
    EXPECT_TRUE(model.index(0).data(RecentModel::MissingRole).toBool());
    model.forget(QStringLiteral("/a.fanion"));
    EXPECT_EQ(model.rowCount(), 1);
}

class ImporterTest : public testing::Test {
protected:
    ImporterTest()
        : m_importer(
              [this](std::vector<Intent> intents, const Importer::Answer &answer) {
                  m_written = std::move(intents);
                  answer(std::vector<EntityId>{EntityId{42}});
              },
              systemEnvironment()) {}
    QString file(const char *content) {
        QFile made(m_folder.filePath(QStringLiteral("points.csv")));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    bool reaches(Importer::Step step) {
        return QTest::qWaitFor([&] { return m_importer.step() == step; }, 5000);
    }
    QTemporaryDir m_folder;
    std::vector<Intent> m_written;
    Importer m_importer;
};

TEST_F(ImporterTest, ShowsWhatItUnderstoodBeforeItChangesAnything) {
    m_importer.read(file("nom;lat;lon\nHydrant 1;48,11;-1,68\nHydrant 2;;\nHydrant 3;48,12;-1,67\n"));
    ASSERT_TRUE(reaches(Importer::Review)) << m_importer.error().toStdString();
    EXPECT_EQ(m_importer.placed(), 2);
    EXPECT_EQ(m_importer.notPlaced(), 1);
    ASSERT_EQ(m_importer.problems().size(), 1);
    EXPECT_EQ(m_importer.problems()[0].reason, QStringLiteral("coordonnées vides"));
    EXPECT_FALSE(m_importer.guesses().isEmpty());
    EXPECT_TRUE(m_written.empty());
    m_importer.accept(QStringLiteral("Hydrants"));
    EXPECT_EQ(m_importer.step(), Importer::Done);
    EXPECT_EQ(m_written.size(), 3U) << "a layer and two points";
    EXPECT_EQ(m_importer.layerId(), BoardFeed::id(42));
}

TEST_F(ImporterTest, SaysWhatIsWrongWithAFile) {
    m_importer.read(m_folder.filePath(QStringLiteral("absent.csv")));
    ASSERT_TRUE(reaches(Importer::Failed));
    EXPECT_FALSE(m_importer.error().isEmpty());
    m_importer.cancel();
    EXPECT_EQ(m_importer.step(), Importer::Idle);
}

} // namespace
} // namespace fanion::app
