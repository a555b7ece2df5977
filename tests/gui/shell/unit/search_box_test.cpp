// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/bookmarks_model.h"
#include "app/shell/models/search_model.h"
#include "app/shell/preferences.h"
#include "app/shell/search/embedded_gazetteer.h"
#include "app/shell/text/place_text.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

const QGeoCoordinate kMartigues(43.405, 5.055);

class SearchBox : public ::testing::Test {
protected:
    SearchBox() {
        model.setOrigin(kMartigues);
        bookmarks.setIncident(QStringLiteral("0a0b"));
    }
    void awaitPlaces() {
        QSignalSpy ready(&gazetteer, &EmbeddedGazetteer::ready);
        model.prepare();
        ASSERT_TRUE(gazetteer.get() || ready.wait(20'000));
    }
    [[nodiscard]] QString names(const QString &text, int most = 1) {
        model.setText(text);
        QStringList out;
        for (int row = 0; row < std::min(most, model.count()); ++row)
            out += at(row, SearchModel::NameRole).toString();
        return out.join(u'|');
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model.index(row).data(role); }
    [[nodiscard]] int kind(int row) const { return at(row, SearchModel::KindRole).toInt(); }

    QTemporaryDir home;
    Preferences preferences{home.path()};
    BookmarksModel bookmarks{preferences.store()};
    BoardView board;
    BoardFeed feed{board};
    EmbeddedGazetteer gazetteer;
    SearchModel model{board, Catalogue::standard(), gazetteer, bookmarks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST(EmbeddedGazetteer, HoldsTheCommunesOfFrance) {
    const auto read = EmbeddedGazetteer::read();
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_GT(read->places().size(), 35'000U);
}

TEST_F(SearchBox, FindsPlacesAsPeopleType) {
    awaitPlaces();
    EXPECT_EQ(names(QStringLiteral("istres")), QStringLiteral("Istres (13)"));
    EXPECT_EQ(at(0, SearchModel::DetailRole).toString(),
              QStringLiteral("Commune · 13 km N")
                  .replace(QStringLiteral("13 km N"),
                           distanceText(Position::fromDegrees(43.405, 5.055), Position::fromDegrees(43.5134, 4.9875))));
    EXPECT_EQ(names(QStringLiteral("st martin crau")), QStringLiteral("Saint-Martin-de-Crau (13)"));
    EXPECT_EQ(names(QStringLiteral("aix en provnce")), QStringLiteral("Aix-en-Provence (13)"));
    EXPECT_EQ(names(QStringLiteral("13800")), QStringLiteral("Istres (13)"));
    EXPECT_EQ(names(QStringLiteral("salon")), QStringLiteral("Salon-de-Provence (13)"));
}

TEST_F(SearchBox, APlaceThatWasTypedTooEarlyComesWhenItIsThere) {
    QSignalSpy ready(&gazetteer, &EmbeddedGazetteer::ready);
    model.setText(QStringLiteral("mars"));
    model.setText(QStringLiteral("istres"));
    ASSERT_TRUE(ready.wait(20'000));
    EXPECT_EQ(at(0, SearchModel::NameRole).toString(), QStringLiteral("Istres (13)")) << "of the text of now";
}

TEST_F(SearchBox, GoesThere) {
    awaitPlaces();
    model.setText(QStringLiteral("istres"));
    QSignalSpy place(&model, &SearchModel::placeChosen);
    model.activate(0);
    ASSERT_EQ(place.count(), 1);
    EXPECT_NEAR(place[0][0].value<QGeoCoordinate>().latitude(), 43.5134, 1e-3);
    EXPECT_EQ(place[0][1].toString(), QStringLiteral("Istres (13)"));
    EXPECT_EQ(place[0][3].toDouble(), 0);
    model.setText(QStringLiteral("les istres et bury"));
    EXPECT_TRUE(at(0, SearchModel::DetailRole).toString().contains(QStringLiteral("approchée")))
        << "nobody measured it";
    model.activate(0);
    EXPECT_EQ(place[1][3].toDouble(), 9000);
    EXPECT_LT(place[1][2].toDouble(), place[0][2].toDouble()) << "all of the circle is to be seen";
}

TEST_F(SearchBox, MixesKindsAndPutsMistakesBehind) {
    awaitPlaces();
    for (std::uint64_t i = 0; i < 20; ++i)
        feed.put(100 + i, Kind::LogEntry, {{Field::Text, BoardFeed::text("Feu aux abords d'Istres")}});
    feed.put(10, Kind::Means,
             {{Field::Label, BoardFeed::text("FPT Istres")}, {Field::Position, Position::fromDegrees(43.5, 5.0)}});
    bookmarks.add(QStringLiteral("Istres nord"), {43.55, 5.0}, 14, 30);
    EXPECT_EQ(names(QStringLiteral("istres"), 3), QStringLiteral("Istres (13)|FPT Istres|Istres nord"))
        << "the name in full, then the board, then kept views";
    EXPECT_TRUE(at(1, SearchModel::DetailRole).toString().contains(QStringLiteral(" km")));
    QSignalSpy view(&model, &SearchModel::viewChosen);
    model.activate(2);
    ASSERT_EQ(view.count(), 1);
    EXPECT_EQ(view[0][1].toDouble(), 14);
    EXPECT_EQ(names(QStringLiteral("fpt istrse")), QStringLiteral("FPT Istres"));
}

TEST_F(SearchBox, OpensTheLogAtALine) {
    Entity line = BoardFeed::entity(0x21, Kind::LogEntry);
    line.registers[Field::Text] = {BoardFeed::written(BoardFeed::text("Reconnaissance terminée au ravin")), {}};
    feed.put(line);
    QSignalSpy chosen(&model, &SearchModel::logLineChosen);
    model.setText(QStringLiteral("reconaissance"));
    ASSERT_GT(model.count(), 0);
    EXPECT_EQ(kind(0), SearchModel::LogLine);
    model.activate(0);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), toText(EntityId{0x21}));
}

TEST(PlaceText, SaysDistancesAndDirections) {
    const QLocale usual;
    const auto back = qScopeGuard([&usual] { QLocale::setDefault(usual); });
    QLocale::setDefault(QLocale(QLocale::French));
    const Position here = Position::fromDegrees(43.4, 5);
    EXPECT_EQ(distanceText(here, here), QStringLiteral("ici"));
    EXPECT_EQ(distanceText(here, Position::fromDegrees(43.409, 5)), QStringLiteral("1,0 km N"));
    EXPECT_EQ(distanceText(here, Position::fromDegrees(43.4, 4)).right(2), QStringLiteral(" O"));
    EXPECT_EQ(distanceText(here, Position::fromDegrees(43.5, 4.9)).right(3), QStringLiteral(" NO"));
    EXPECT_EQ(distanceText(here, Position::fromDegrees(43.4, 5.0049)), QStringLiteral("400 m E"));
}

} // namespace
} // namespace fanion::app
