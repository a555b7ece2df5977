// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/search_model.h"
#include "app/shell/search/embedded_gazetteer.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>

namespace fanion::app {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

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

} // namespace
} // namespace fanion::app
