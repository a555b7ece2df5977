// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/editing/clipboard.h"

#include "core/geo/geodesy.h"
#include "core/io/import_file.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

const QString kOwnType = QStringLiteral("application/x-fanion-objects+json");
const QString kGeoJson = QStringLiteral("application/geo+json");
const Position kPlace = Position::fromDegrees(43.3, 5.4);

class ClipboardTest : public CommandsFeed {
protected:
    ClipboardTest() : clipboard(board, commands, selection, notices, [this] { return incident; }) {
        QGuiApplication::clipboard()->clear();
        feed.put(9, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
        feed.put(10, Kind::Symbol,
                 {{Field::Label, BoardFeed::text("PC")},
                  {Field::Position, Value(kPlace)},
                  {Field::Sector, Value(EntityId{9})}});
        feed.change(10, [](Entity &entity) {
            entity.sets[Field::Links] = {Value(EntityId{11}), Value(EntityId{77})};
            entity.sets[Field::Attachments] = {BoardFeed::text("sha256:00 1 plan.png")};
        });
        feed.put(11, Kind::Line,
                 {{Field::Path, Value(Path{Position::fromDegrees(43.3, 5.42), Position::fromDegrees(43.34, 5.4)})}});
        feed.put(12, Kind::LogEntry, {{Field::Text, BoardFeed::text("feu circonscrit")}});
        feed.put(13, Kind::Feature, {{Field::Position, Value(kPlace)}});
    }
    ~ClipboardTest() override { QGuiApplication::clipboard()->clear(); }
    [[nodiscard]] static QStringList ids(std::initializer_list<std::uint64_t> numbers) {
        QStringList list;
        for (const std::uint64_t number : numbers)
            list += BoardFeed::id(number);
        return list;
    }
    [[nodiscard]] static int countOf(const intent::Add &add, Field field) {
        return static_cast<int>(std::ranges::count(add.fields, field, &std::pair<Field, Value>::first));
    }
    [[nodiscard]] static const QMimeData *held() { return QGuiApplication::clipboard()->mimeData(); }

    QString incident = QStringLiteral("aa");
    Clipboard clipboard;
};

TEST_F(ClipboardTest, CopiesAsOurOwnAndAsGeoJson) {
    EXPECT_FALSE(clipboard.canPaste());
    clipboard.copy(ids({10, 11}));
    EXPECT_TRUE(clipboard.canPaste());
    ASSERT_TRUE(held()->hasFormat(kOwnType));
    EXPECT_EQ(held()->data(kGeoJson), held()->text().toUtf8());
    const QByteArray text = held()->data(kGeoJson);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.constData());
    const auto import = importBytes({bytes, static_cast<std::size_t>(text.size())}, "test");
    ASSERT_TRUE(import) << import.error().message;
    ASSERT_EQ(import->layer.features.size(), 2U);
    EXPECT_EQ(import->layer.features[0].geometry.position, kPlace);
    EXPECT_TRUE(sent.empty());
}

TEST_F(ClipboardTest, PastesNewObjectsRoundThePointer) {
    clipboard.copy(ids({10, 11}));
    clipboard.paste({44.0, 6.0}, 10);
    ASSERT_EQ(sent.size(), 1U) << "one step of undo";
    const auto &symbol = intentAt<intent::Add>(0);
    const auto &line = intentAt<intent::Add>(1);
    EXPECT_NE(symbol.id, EntityId{10});
    EXPECT_EQ(selection.ids(), (QStringList{toText(symbol.id), toText(line.id)}));
    // The middle of the box (43.32, 5.41) comes to the pointer.
    EXPECT_EQ(std::get<Position>(fieldOf(symbol, Field::Position)), Position::fromDegrees(43.98, 5.99));
    EXPECT_EQ(std::get<Path>(fieldOf(line, Field::Path)).back(), Position::fromDegrees(44.02, 5.99));
    EXPECT_EQ(fieldOf(symbol, Field::Label), BoardFeed::text("PC"));
    EXPECT_EQ(fieldOf(symbol, Field::Sector), Value(EntityId{9})) << "it is there";
    EXPECT_EQ(fieldOf(symbol, Field::Links), Value(line.id)) << "the copy's own copy";
    EXPECT_EQ(countOf(symbol, Field::Links), 1) << "the other is nowhere";
    EXPECT_EQ(countOf(symbol, Field::Attachments), 1);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("2 "))) << notice().toStdString();
    EXPECT_TRUE(notice().contains(QStringLiteral("1 lien")));
}

TEST_F(ClipboardTest, PastesOnTheOtherSideOfTheEarth) {
    feed.put(30, Kind::Symbol, {{Field::Position, Value(Position::fromDegrees(-60, -170))}});
    clipboard.copy(ids({30}));
    clipboard.paste({60, 170}, 10);
    EXPECT_EQ(std::get<Position>(fieldOf(intentAt<intent::Add>(0), Field::Position)), Position::fromDegrees(60, 170));
}

TEST_F(ClipboardTest, PastesIntoAnotherIncidentWhatHasAMeaningThere) {
    clipboard.copy(ids({10}));
    incident = QStringLiteral("bb");
    feed.remove(9);
    feed.remove(10);
    clipboard.paste({}, 100);
    const auto &symbol = intentAt<intent::Add>(0);
    EXPECT_EQ(std::get<Position>(fieldOf(symbol, Field::Position)), kPlace) << "nothing of it is there to be covered";
    EXPECT_TRUE(isNull(fieldOf(symbol, Field::Sector)));
    EXPECT_EQ(countOf(symbol, Field::Attachments), 0);
    EXPECT_TRUE(notice().contains(QStringLiteral("autre incident")));
}

TEST_F(ClipboardTest, PastesBesideTheOriginal) {
    clipboard.copy(ids({10}));
    clipboard.paste({}, 100);
    const Position aside = std::get<Position>(fieldOf(intentAt<intent::Add>(0), Field::Position));
    EXPECT_NEAR(distanceMetres(kPlace, aside), 141, 2);
    EXPECT_LT(aside.latitudeE7, kPlace.latitudeE7);
    clipboard.pasteInPlace();
    EXPECT_EQ(std::get<Position>(fieldOf(intentAt<intent::Add>(0), Field::Position)), kPlace);
    QGuiApplication::clipboard()->clear();
    clipboard.duplicate(ids({10, 12, 13}), 100);
    ASSERT_EQ(last().size(), 1U);
    EXPECT_EQ(std::get<Position>(fieldOf(intentAt<intent::Add>(0), Field::Position)), aside);
    EXPECT_FALSE(clipboard.canPaste());
}

TEST_F(ClipboardTest, CopiesOfATreeHangTogether) {
    feed.put(20, Kind::Means, {{Field::Label, BoardFeed::text("GIFF")}});
    feed.put(21, Kind::Means, {{Field::Parent, Value(EntityId{20})}});
    clipboard.duplicate(ids({21, 20}), 10);
    ASSERT_EQ(last().size(), 3U);
    EXPECT_TRUE(isNull(fieldOf(intentAt<intent::Add>(0), Field::Parent)));
    EXPECT_EQ(intentAt<intent::Set>(2).id, intentAt<intent::Add>(0).id);
    EXPECT_EQ(intentAt<intent::Set>(2).value, Value(intentAt<intent::Add>(1).id));
}

TEST_F(ClipboardTest, CutsWhatCanBeCopied) {
    clipboard.cut(ids({10, 12, 13}));
    ASSERT_EQ(last().size(), 1U);
    EXPECT_EQ(intentAt<intent::Delete>(0).id, EntityId{10});
    EXPECT_TRUE(held()->hasFormat(kOwnType));
    clipboard.cut(ids({12}));
    EXPECT_EQ(sent.size(), 1U) << "the main courante is not cut";
}

TEST_F(ClipboardTest, TheMainCouranteIsCopiedAsTextOnly) {
    clipboard.copy(ids({12}));
    EXPECT_FALSE(held()->hasFormat(kOwnType));
    EXPECT_TRUE(held()->text().contains(QStringLiteral("feu circonscrit")));
}

TEST_F(ClipboardTest, GeoJsonGoesToTheImporter) {
    QSignalSpy pasted(&clipboard, &Clipboard::geoJsonPasted);
    const QString point = QStringLiteral(R"( {"type":"Point","coordinates":[5.4,43.3]})");
    QGuiApplication::clipboard()->setText(point);
    EXPECT_TRUE(clipboard.canPaste());
    clipboard.paste({}, 10);
    ASSERT_EQ(pasted.count(), 1);
    EXPECT_EQ(pasted[0][0].toByteArray(), point.toUtf8());
    QGuiApplication::clipboard()->setText(QStringLiteral("bonjour"));
    EXPECT_FALSE(clipboard.canPaste());
    clipboard.paste({}, 10);
    EXPECT_EQ(pasted.count(), 1);
    EXPECT_TRUE(notice().contains(QStringLiteral("Ctrl+C")));
    EXPECT_TRUE(sent.empty());
}

TEST_F(ClipboardTest, RefusesATextThatOnlyClaimsToBeOurs) {
    auto *data = new QMimeData; // the clipboard owns it
    data->setData(kOwnType,
                  R"({"fanionObjects":1,"objects":[{"kind":"symbol","fields":{"position":{"lat":99,"lon":0}}}]})");
    QGuiApplication::clipboard()->setMimeData(data);
    clipboard.paste({}, 10);
    EXPECT_TRUE(sent.empty());
    EXPECT_FALSE(notice().isEmpty());
}

} // namespace
} // namespace fanion::app
