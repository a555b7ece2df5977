// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tableau blanc without its window: what lies on a page, what each gesture writes, who sees what waits.
#include "app/shell/printing/whiteboard_pages.h"
#include "app/shell/whiteboard/page_book.h"
#include "app/shell/whiteboard/page_clipboard.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "app/shell/whiteboard/page_ink.h"
#include "app/shell/whiteboard/page_painter.h"
#include "app/shell/whiteboard/page_scene.h"
#include "app/shell/whiteboard/page_templates.h"
#include "app/shell/whiteboard/pages_model.h"
#include "core/model/limits.h"
#include "core/model/page_points.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion::app {
namespace {

class WhiteboardTest : public CommandsFeed {
protected:
    static constexpr std::uint64_t kPage = 50;

    WhiteboardTest() {
        board.setSelf(BoardFeed::post(1));
        feed.members({BoardFeed::member(1, "PCC"), BoardFeed::member(2, "PC site")});
        feed.put(kPage, Kind::Page, {{Field::Label, BoardFeed::text("Retex")}});
        scene.setPageIdText(id(kPage));
    }
    static QString id(std::uint64_t value) { return BoardFeed::id(value); }
    void item(std::uint64_t number, std::string_view place, std::vector<std::pair<Field, Value>> more = {},
              std::uint8_t by = 1) {
        more.insert(more.begin(), {{Field::Page, Value(EntityId{kPage})}, {Field::Place, BoardFeed::text(place)}});
        Entity made = BoardFeed::entity(number, Kind::PageItem, std::move(more));
        made.createdBy = BoardFeed::post(by);
        feed.put(std::move(made));
    }
    void words(std::uint64_t number, std::string text) {
        feed.change(number, [&](Entity &entity) { entity.texts[Field::Label] = std::move(text); });
    }
    void element(std::uint64_t number, Field field, Value value) {
        feed.change(number, [&](Entity &entity) { entity.sets[field].insert(std::move(value)); });
    }
    /** The ids on the page, from the lowest to the uppermost. */
    [[nodiscard]] std::vector<std::uint64_t> drawn() const {
        std::vector<std::uint64_t> ids;
        for (const PageShape &shape : scene.shapes())
            ids.push_back(shape.id.value);
        return ids;
    }
    [[nodiscard]] const PageShape &shape(std::uint64_t number) const { return *scene.find(EntityId{number}); }
    [[nodiscard]] static std::string written(const Intent &intent) {
        return std::get<std::string>(std::get<intent::Set>(intent).value);
    }
    [[nodiscard]] static Value textOf(const intent::Add &add, Field field) { return fieldOf(add, field); }

    PagesModel pages{board};
    PageScene scene{board};
    PageGestures gestures{board, commands};
    PageBook book{board, pages, commands};
    PageClipboard clipboard{board, commands, notices};
};

TEST_F(WhiteboardTest, LaysOutWhatIsOnThePage) {
    item(60, "10 20", {{Field::Extent, BoardFeed::text("200 100")}, {Field::Colour, BoardFeed::text("pink")}});
    item(61, "400 20");
    item(62, "nonsense");
    feed.put(63, Kind::PageItem, {{Field::Page, Value(EntityId{77})}, {Field::Place, BoardFeed::text("0 0")}});
    EXPECT_EQ(drawn(), (std::vector<std::uint64_t>{60, 61})) << "what cannot be read, or lies elsewhere, is not here";
    EXPECT_EQ(shape(60).box, QRectF(10, 20, 200, 100));
    EXPECT_EQ(shape(60).colour, 2);
    EXPECT_EQ(shape(61).box.size(), QSizeF(160, 120)) << "the usual size";
    EXPECT_EQ(scene.bounds().toAlignedRect().right(), 560);
    feed.remove(61);
    EXPECT_EQ(drawn(), std::vector<std::uint64_t>{60});
}

TEST_F(WhiteboardTest, FramesLieUnderAndTheHigherOrderAbove) {
    item(60, "0 0", {{Field::Order, Value(std::int64_t{5})}});
    item(61, "0 0", {{Field::Order, Value(std::int64_t{2})}});
    item(62, "0 0", {{Field::Form, BoardFeed::text("frame")}, {Field::Order, Value(std::int64_t{9})}});
    EXPECT_EQ(drawn(), (std::vector<std::uint64_t>{62, 61, 60}));
    EXPECT_EQ(scene.at({50, 50}, 4)->id, EntityId{60});
    gestures.raise({id(61)});
    feed.set(61, Field::Order, std::get<intent::Set>(last().at(0)).value);
    EXPECT_EQ(scene.at({50, 50}, 4)->id, EntityId{61});
    gestures.lower({id(60), id(61)});
    ASSERT_EQ(last().size(), 2U);
    EXPECT_LT(std::get<std::int64_t>(intentAt<intent::Set>(0).value),
              std::get<std::int64_t>(intentAt<intent::Set>(1).value))
        << "among themselves they stay as they lie";
}

TEST_F(WhiteboardTest, AFrameIsTakenByItsEdgeAndAStrokeByItsLine) {
    item(60, "0 0", {{Field::Form, BoardFeed::text("frame")}, {Field::Extent, BoardFeed::text("400 300")}});
    item(61, "100 100",
         {{Field::Form, BoardFeed::text("ink")},
          {Field::Extent, BoardFeed::text("100 100")},
          {Field::Points, BoardFeed::text("0 0 100 100")}});
    EXPECT_EQ(scene.at({2, 150}, 4)->id, EntityId{60});
    EXPECT_EQ(scene.at({200, 20}, 4)->id, EntityId{60}) << "its name";
    EXPECT_EQ(scene.at({300, 200}, 4), nullptr) << "within a frame the page is free";
    EXPECT_EQ(scene.at({151, 149}, 4)->id, EntityId{61});
    EXPECT_EQ(scene.at({190, 110}, 4), nullptr);
    EXPECT_EQ(scene.within({90, 90, 150, 150}), QStringList{id(61)});
}

TEST_F(WhiteboardTest, AFrameIsMovedWithWhatLiesOnIt) {
    item(60, "0 0", {{Field::Form, BoardFeed::text("frame")}, {Field::Extent, BoardFeed::text("400 300")}});
    item(61, "20 40");
    item(62, "350 40");
    EXPECT_EQ(scene.withContents({id(60)}), (std::unordered_set<EntityId>{EntityId{60}, EntityId{61}}))
        << "what reaches out of it stays";
    EXPECT_EQ(scene.withContents({id(61)}), std::unordered_set<EntityId>{EntityId{61}});
    feed.set(60, Field::Locked, Value(true));
    EXPECT_EQ(scene.withContents({id(60)}), std::unordered_set<EntityId>{EntityId{60}});
}

TEST_F(WhiteboardTest, FreeWordsHaveTheRoomTheyNeed) {
    static_cast<void>(gestures.add(id(kPage), QStringLiteral("text"), {0, 0, 240, 40},
                                   QString(QStringLiteral("relève ")).repeated(20), 0));
    const auto extent = readPagePoints(std::get<std::string>(fieldOf(intentAt<intent::Add>(0), Field::Extent)));
    EXPECT_EQ(extent->front().x, 240);
    EXPECT_GT(extent->front().y, 60);
    item(60, "0 0", {{Field::Form, BoardFeed::text("text")}, {Field::Extent, BoardFeed::text("240 40")}});
    gestures.grow({id(60)}, 125);
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(0).value, Value(std::int64_t{125}));
    EXPECT_EQ(written(last()[1]), "300 50");
}

TEST_F(WhiteboardTest, WhatIsFoundTurnsToItsPage) {
    feed.put(51, Kind::Page, {{Field::Label, BoardFeed::text("B")}});
    feed.put(63, Kind::PageItem, {{Field::Page, Value(EntityId{51})}, {Field::Place, BoardFeed::text("0 0")}});
    feed.put(10, Kind::Means);
    QSignalSpy looked(&scene, &PageScene::lookedFor);
    EXPECT_TRUE(scene.turnTo(id(63)));
    EXPECT_EQ(scene.pageIdText(), id(51));
    EXPECT_EQ(looked.size(), 1);
    EXPECT_FALSE(scene.turnTo(id(10)));
    EXPECT_EQ(scene.pageIdText(), id(51));
}

TEST_F(WhiteboardTest, AStrokeIsStretchedIntoItsBox) {
    item(60, "10 10",
         {{Field::Form, BoardFeed::text("ink")},
          {Field::Extent, BoardFeed::text("200 50")},
          {Field::Points, BoardFeed::text("0 0 100 100")}});
    EXPECT_EQ(shape(60).points.back(), QPointF(210, 60));
}

TEST_F(WhiteboardTest, AnArrowFollowsWhatItTies) {
    item(60, "0 0", {{Field::Extent, BoardFeed::text("100 100")}});
    item(61, "300 0", {{Field::Extent, BoardFeed::text("100 100")}});
    item(62, "0 0",
         {{Field::Form, BoardFeed::text("link")},
          {Field::Points, BoardFeed::text("0 0 9 9")},
          {Field::StartItem, Value(EntityId{60})},
          {Field::EndItem, Value(EntityId{61})}});
    EXPECT_EQ(shape(62).points, (std::vector<QPointF>{{100, 50}, {300, 50}}));
    feed.set(61, Field::Place, BoardFeed::text("500 0"));
    EXPECT_EQ(shape(62).points.back(), QPointF(500, 50));
    feed.remove(61);
    EXPECT_EQ(shape(62).points.front(), QPointF(100, 50)) << "what is gone does not take the arrow with it";
}

TEST_F(WhiteboardTest, ANoteIsMadeInOneChange) {
    const QString made = gestures.add(id(kPage), QStringLiteral("note"), {12.4, -7.6, 160, 120},
                                      QStringLiteral("  Prévoir la relève \n"), 4);
    EXPECT_FALSE(made.isEmpty());
    ASSERT_EQ(last().size(), 1U);
    const auto &add = intentAt<intent::Add>(0);
    EXPECT_EQ(textOf(add, Field::Place), BoardFeed::text("12 -8"));
    EXPECT_EQ(textOf(add, Field::Extent), BoardFeed::text("160 120"));
    EXPECT_EQ(textOf(add, Field::Label), BoardFeed::text("Prévoir la relève"));
    EXPECT_EQ(textOf(add, Field::Colour), BoardFeed::text("blue"));
    EXPECT_TRUE(isNull(textOf(add, Field::State))) << "without an inbox nothing waits";
    EXPECT_EQ(gestures.add(id(99), QStringLiteral("note"), {}, {}, 0), QString()) << "no such page";
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(WhiteboardTest, SeveralMoveInOneChangeAndWhatIsLockedStays) {
    item(60, "0 0");
    item(61, "10 0", {{Field::Locked, Value(true)}});
    item(62, "20 5");
    gestures.move({id(60), id(61), id(62)}, 7.5, -3);
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(written(last()[0]), "8 -3");
    EXPECT_EQ(written(last()[1]), "28 2");
    EXPECT_TRUE(notice().contains(QStringLiteral("verrouillé")));
    sent.clear();
    gestures.move({id(60)}, 0.2, 0);
    EXPECT_TRUE(sent.empty()) << "nowhere is no change";
}

TEST_F(WhiteboardTest, WhatIsWidenedMayBeMovedByAnother) {
    item(60, "0 0", {{Field::Extent, BoardFeed::text("160 120")}});
    gestures.resize(id(60), {0, 0, 300, 120});
    ASSERT_EQ(last().size(), 1U) << "only what changed is written";
    EXPECT_EQ(intentAt<intent::Set>(0).field, Field::Extent);
}

TEST_F(WhiteboardTest, AlignsAndSpreadsAllButArrows) {
    item(60, "0 0");
    item(61, "300 40");
    item(62, "900 10");
    item(63, "5 5", {{Field::Form, BoardFeed::text("link")}, {Field::Points, BoardFeed::text("0 0 9 9")}});
    gestures.arrange({id(60), id(61), id(62), id(63)}, PageGestures::Top);
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(written(last()[0]), "300 0");
    EXPECT_EQ(written(last()[1]), "900 0");
    gestures.arrange({id(60), id(61), id(62)}, PageGestures::Across);
    ASSERT_EQ(last().size(), 1U);
    EXPECT_EQ(written(last()[0]), "450 40");
}

TEST_F(WhiteboardTest, ACopyIsTiedToCopiesAndHasNoVotes) {
    item(60, "0 0", {{Field::Locked, Value(true)}});
    item(61, "300 0");
    item(62, "0 0",
         {{Field::Form, BoardFeed::text("link")},
          {Field::Points, BoardFeed::text("0 0 9 9")},
          {Field::StartItem, Value(EntityId{60})},
          {Field::EndItem, Value(EntityId{61})}});
    element(60, Field::Votes, Value(BoardFeed::post(2).hex()));
    element(60, Field::Links, Value(EntityId{900}));
    words(60, "Eau");
    const QStringList made = gestures.duplicate({id(60), id(62)});
    ASSERT_EQ(last().size(), 2U);
    const auto &note = intentAt<intent::Add>(0);
    EXPECT_EQ(textOf(note, Field::Place), BoardFeed::text("24 24"));
    EXPECT_EQ(textOf(note, Field::Label), BoardFeed::text("Eau"));
    for (const Field field : {Field::Votes, Field::Links, Field::Locked})
        EXPECT_TRUE(isNull(textOf(note, field)));
    const auto &link = intentAt<intent::Add>(1);
    EXPECT_EQ(textOf(link, Field::StartItem), Value(note.id));
    EXPECT_TRUE(isNull(textOf(link, Field::EndItem))) << "its other end was not copied";
    EXPECT_EQ(made, (QStringList{toText(note.id), toText(link.id)}));
}

TEST_F(WhiteboardTest, EveryPostHasOneVoteAndTakesBackItsOwn) {
    item(60, "0 0");
    item(61, "300 0");
    element(60, Field::Votes, Value(BoardFeed::post(2).hex()));
    element(60, Field::Votes, Value(std::string("nobody")));
    EXPECT_EQ(shape(60).votes, 1) << "what is no post is no vote";
    EXPECT_FALSE(shape(60).hasVoted);
    const Value own(BoardFeed::post(1).hex());
    gestures.vote({id(60), id(61)});
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::SetAdd>(0).value, own);
    element(60, Field::Votes, own);
    gestures.vote({id(60), id(61)});
    ASSERT_EQ(last().size(), 1U) << "only where it is missing";
    EXPECT_EQ(intentAt<intent::SetAdd>(0).id, EntityId{61});
    gestures.vote({id(60)});
    EXPECT_EQ(intentAt<intent::SetRemove>(0).value, own);
    EXPECT_EQ(shape(60).votes, 2);
}

TEST_F(WhiteboardTest, ANoteBecomesATaskOnce) {
    item(60, "0 0");
    words(60, "Relève à 18h\nDeux groupes");
    item(61, "0 0");
    const QStringList made = gestures.makeTasks({id(60), id(61)});
    ASSERT_EQ(made.size(), 1) << "without words there is no task";
    ASSERT_EQ(last().size(), 2U);
    const auto &task = intentAt<intent::Add>(0);
    EXPECT_EQ(task.kind, Kind::Task);
    EXPECT_EQ(textOf(task, Field::Label), BoardFeed::text("Relève à 18h"));
    EXPECT_EQ(textOf(task, Field::Description), BoardFeed::text("Relève à 18h\nDeux groupes"));
    EXPECT_EQ(intentAt<intent::SetAdd>(1).id, EntityId{60});
    feed.put(70, Kind::Task);
    element(60, Field::Links, Value(EntityId{70}));
    EXPECT_TRUE(shape(60).hasTask);
    EXPECT_EQ(gestures.makeTasks({id(60)}), QStringList());
    EXPECT_EQ(sent.size(), 1U);
    feed.remove(70);
    EXPECT_FALSE(shape(60).hasTask) << "its task went into the bin";
}

TEST_F(WhiteboardTest, ANoteIsWrittenDownOnce) {
    item(60, "0 0");
    words(60, "Vent\ntourne au nord");
    gestures.writeDown({id(60)});
    const auto &line = intentAt<intent::Add>(0);
    EXPECT_EQ(line.kind, Kind::LogEntry);
    EXPECT_EQ(textOf(line, Field::Text), BoardFeed::text("Vent tourne au nord"));
    EXPECT_EQ(std::get<intent::SetAdd>(last().back()).value, Value(line.id));
    feed.put(70, Kind::LogEntry);
    element(60, Field::Links, Value(EntityId{70}));
    gestures.writeDown({id(60)});
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(WhiteboardTest, WhatWaitsIsSeenByItsAuthorAndTheFacilitator) {
    item(60, "0 0", {{Field::State, BoardFeed::text("proposed")}}, 2);
    EXPECT_EQ(drawn().size(), 1U) << "without an inbox nothing waits";
    const auto led = [&](std::uint8_t by) {
        feed.change(kPage, [&](Entity &page) { page.registers[Field::Inbox] = {BoardFeed::written(true, by), {}}; });
    };
    led(1);
    EXPECT_TRUE(scene.leads());
    EXPECT_EQ(scene.waiting(), 1);
    led(2);
    EXPECT_FALSE(scene.leads());
    EXPECT_EQ(scene.facilitator(), QStringLiteral("PC site"));
    EXPECT_TRUE(drawn().empty()) << "another's, and another leads";
}

TEST_F(WhiteboardTest, NobodyElseSeesWhatWaits) {
    feed.change(kPage, [](Entity &page) { page.registers[Field::Inbox] = {BoardFeed::written(true, 2), {}}; });
    item(60, "0 0", {{Field::State, BoardFeed::text("proposed")}}, 3);
    EXPECT_TRUE(drawn().empty());
    item(61, "0 0", {{Field::State, BoardFeed::text("proposed")}}, 1);
    EXPECT_EQ(drawn(), std::vector<std::uint64_t>{61});
    feed.set(60, Field::State, BoardFeed::text("published"));
    EXPECT_EQ(drawn(), (std::vector<std::uint64_t>{60, 61}));
    static_cast<void>(gestures.add(id(kPage), QStringLiteral("note"), {0, 0, 9, 9}, QStringLiteral("x"), 0));
    EXPECT_EQ(textOf(intentAt<intent::Add>(0), Field::State), BoardFeed::text("proposed"));
}

TEST_F(WhiteboardTest, ClosingTheInboxPublishesInTheSameChange) {
    book.setInbox(id(kPage), true);
    EXPECT_EQ(intentAt<intent::Set>(0).field, Field::Inbox);
    feed.set(kPage, Field::Inbox, Value(true));
    item(60, "0 0", {{Field::State, BoardFeed::text("proposed")}}, 2);
    item(61, "0 0", {}, 2);
    book.setInbox(id(kPage), false);
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(0).id, EntityId{60});
    EXPECT_EQ(intentAt<intent::Set>(1).value, Value(false));
}

TEST_F(WhiteboardTest, ThePageIsLeftOnlyByTheOfficer) {
    item(60, "0 0");
    QSignalSpy turned(&scene, &PageScene::pageChanged);
    feed.remove(kPage);
    EXPECT_TRUE(scene.isGone());
    EXPECT_EQ(scene.pageIdText(), id(kPage));
    EXPECT_EQ(scene.count(), 0);
    EXPECT_GE(turned.size(), 1);
    feed.change(kPage, [](Entity &page) { page.deleted = false; });
    EXPECT_EQ(scene.count(), 1) << "what lay on it came back with it";
}

TEST_F(WhiteboardTest, PagesStandInTheirOrder) {
    feed.put(51, Kind::Page, {{Field::Label, BoardFeed::text("B")}, {Field::Order, Value(std::int64_t{2})}});
    feed.put(52, Kind::Page, {{Field::Label, BoardFeed::text("C")}, {Field::Order, Value(std::int64_t{3})}});
    EXPECT_EQ(pages.idAt(0), id(kPage));
    book.shift(id(52), -1);
    for (const Intent &intent : last())
        feed.set(std::get<intent::Set>(intent).id.value, Field::Order, std::get<intent::Set>(intent).value);
    EXPECT_EQ(pages.idAt(1), id(52));
    sent.clear();
    book.shift(id(kPage), -1);
    EXPECT_TRUE(sent.empty()) << "the first is the first";
}

TEST_F(WhiteboardTest, ATemplateIsAPageInOneChange) {
    ASSERT_GE(pageTemplates().size(), 4U);
    for (const PageTemplate &page : pageTemplates()) {
        const QString made = book.add(page.key, {});
        ASSERT_EQ(last().size(), 1 + page.items.size()) << page.key.toStdString();
        EXPECT_EQ(toText(intentAt<intent::Add>(0).id), made);
        for (std::size_t i = 1; i < last().size(); ++i)
            EXPECT_EQ(textOf(intentAt<intent::Add>(i), Field::Page), Value(toEntityId(made)));
    }
}

TEST_F(WhiteboardTest, LinesOfATextBecomeNotes) {
    QGuiApplication::clipboard()->setText(QStringLiteral("Eau\n\n Relève \nMétéo"));
    const QStringList made = clipboard.paste(id(kPage), {0, 0});
    ASSERT_EQ(made.size(), 3);
    EXPECT_EQ(textOf(intentAt<intent::Add>(1), Field::Label), BoardFeed::text("Relève"));
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many += QString::number(i);
    QGuiApplication::clipboard()->setText(many.join(u'\n'));
    EXPECT_EQ(clipboard.paste(id(kPage), {0, 0}).size(), 50);
    EXPECT_TRUE(notice().contains(QStringLiteral("60")));
}

TEST_F(WhiteboardTest, WhatIsCopiedIsPastedWithItsMiddleWhereItIsAsked) {
    item(60, "1000 1000", {{Field::Extent, BoardFeed::text("100 100")}});
    words(60, "Eau");
    clipboard.copy({id(60)});
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Eau"));
    static_cast<void>(clipboard.paste(id(kPage), {0, 0}));
    EXPECT_EQ(textOf(intentAt<intent::Add>(0), Field::Place), BoardFeed::text("-50 -50"));
    EXPECT_EQ(textOf(intentAt<intent::Add>(0), Field::Label), BoardFeed::text("Eau"));
}

TEST_F(WhiteboardTest, AScreenReaderHearsWhatColoursSay) {
    feed.set(kPage, Field::Legend3, BoardFeed::text("À améliorer"));
    item(60, "0 0", {{Field::Colour, BoardFeed::text("pink")}, {Field::Topic, BoardFeed::text("Eau")}});
    words(60, "PI 12\nhors service");
    const QString spoken = scene.spoken(id(60));
    for (const char *part : {"Note", "rose", "À améliorer", "PI 12 hors service", "Eau"})
        EXPECT_TRUE(spoken.contains(QString::fromUtf8(part))) << part << " in " << spoken.toStdString();
    EXPECT_EQ(scene.topics(), QStringList(QStringLiteral("Eau")));
}

/** What a painter makes of shapes, 400 by 300 pixels, \p zoom pixels a unit. */
QImage painted(PagePainter &painter, const std::vector<PageShape> &shapes, double zoom, EntityId hidden = {}) {
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter on(&image);
    on.scale(zoom, zoom);
    painter.paint(on, shapes, {QRectF(0, 0, 400 / zoom, 300 / zoom), zoom, {}, hidden});
    on.end();
    return image;
}

TEST_F(WhiteboardTest, ANoteIsPaintedOnItsPaperWithItsWords) {
    item(60, "20 20", {{Field::Extent, BoardFeed::text("300 200")}, {Field::Colour, BoardFeed::text("blue")}});
    PagePainter painter(PageLook::onPaper(QGuiApplication::font()));
    const QImage empty = painted(painter, scene.shapes(), 1);
    EXPECT_EQ(empty.pixelColor(300, 120), painter.look().papers[4]);
    EXPECT_EQ(empty.pixelColor(5, 5), QColor(Qt::white));
    words(60, "Prévoir la relève");
    EXPECT_NE(painted(painter, scene.shapes(), 1), empty);
    EXPECT_EQ(painted(painter, scene.shapes(), 1, EntityId{60}).pixelColor(300, 120), QColor(Qt::white))
        << "what is being written is drawn by its editor";
}

TEST_F(WhiteboardTest, LettersShrinkUntilTheWordsFit) {
    item(60, "0 0", {{Field::Extent, BoardFeed::text("160 120")}});
    words(60, "Eau");
    PagePainter painter(PageLook::onPaper(QGuiApplication::font()));
    const double usual = painter.lettersOf(shape(60));
    words(60, QString(QStringLiteral("relève ")).repeated(30).toStdString());
    EXPECT_LT(painter.lettersOf(shape(60)), usual);
    words(60, "Eau");
    EXPECT_EQ(painter.lettersOf(shape(60)), usual);
}

TEST_F(WhiteboardTest, APageIsPrintedWholeWithItsLegend) {
    item(60, "-3000 -2000", {{Field::Colour, BoardFeed::text("green")}});
    item(61, "3000 2000", {{Field::Colour, BoardFeed::text("green")}});
    const auto print = [&](const QStringList &legend) {
        WhiteboardPages pages({Paper{PaperSize::A4, true}, scene.shapes(), legend, {}});
        QImage image(1188, 840, QImage::Format_ARGB32_Premultiplied); // 4 pixels a millimetre
        image.fill(Qt::white);
        QPainter on(&image);
        on.scale(4, 4);
        EXPECT_TRUE(pages.paint(on, 0, 4 * kMillimetresPerInch, [](double) { return true; }));
        on.end();
        return image;
    };
    const QColor paper = PageLook::onPaper({}).papers[6];
    const QImage image = print(QStringList(8));
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == paper) ++(x < image.width() / 2 ? left : right);
    EXPECT_GT(left, 50) << "the note on the left is on the sheet";
    EXPECT_GT(right, 50);
    QStringList legend(8);
    legend[6] = QStringLiteral("À garder");
    EXPECT_NE(print(legend), image);
}

TEST(PageTemplates, AreRefusedWithThePlaceOfTheFault) {
    QFile file(QStringLiteral(":/fanion/whiteboard/templates.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QStringList problems;
    EXPECT_FALSE(readPageTemplates(good, problems).empty());
    EXPECT_TRUE(problems.isEmpty()) << problems.join(u'\n').toStdString();
    const auto faultOf = [](const QByteArray &json) {
        QStringList found;
        EXPECT_TRUE(readPageTemplates(json, found).empty());
        return found.isEmpty() ? std::string() : found.first().toStdString();
    };
    const auto faultWith = [&](const char *from, const char *to) {
        QByteArray bad = good;
        EXPECT_TRUE(bad.contains(from)) << from;
        const std::string fault = faultOf(bad.replace(from, to));
        return fault.substr(0, fault.find(':'));
    };
    EXPECT_EQ(faultWith("\"key\": \"retex\"", "\"key\": \"blank\""), "templates[1]");
    EXPECT_EQ(faultWith("\"fr\": \"Remue-méninges\"", "\"fr\": \"\""), "templates[2].name");
    EXPECT_EQ(faultWith("\"form\": \"ellipse\"", "\"form\": \"picture\""), "templates[2].items[0].form");
    EXPECT_EQ(faultWith("\"from\": 1,", "\"from\": 99,"), "templates[3].items[10].from");
    EXPECT_EQ(faultWith("\"colour\": \"blue\"", "\"colour\": \"mauve\""), "templates[1].items[4].colour");
    EXPECT_FALSE(faultOf("{").empty());
    EXPECT_FALSE(faultOf("{\"templates\": []}").empty());
    EXPECT_FALSE(faultOf(R"({"templates": [{"key": "a", "name": {"fr": "A"}, "about": {"fr": "A"}, "items": [
        {"form": "link", "from": 0, "to": 0}]}]})")
                     .empty());
}

RC_GTEST_PROP(PagePoints, AreReadAsTheyWereWritten, ()) {
    const auto numbers = *rc::gen::container<std::vector<std::int32_t>>(
        rc::gen::inRange<std::int32_t>(-limits::kPageReach, limits::kPageReach + 1));
    std::vector<PagePoint> points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        points.push_back({numbers[i], numbers[i + 1]});
    const auto read = readPagePoints(pagePointsText(points));
    RC_ASSERT((points.empty() ? !read.has_value() : read == points));
}

RC_GTEST_PROP(SimplifiedInk, StaysBesideWhatWasDrawn, ()) {
    const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-30, 31), rc::gen::inRange(-30, 31)));
    std::vector<QPointF> way{{100, -200}};
    for (const auto &[right, down] : steps)
        way.push_back(way.back() + QPointF(right, down));
    const double tolerance = *rc::gen::element(0.0, 0.75, 3.0);
    std::vector<QPointF> kept;
    for (const PagePoint &point : simplifiedInk(way, tolerance))
        kept.emplace_back(point.x, point.y);
    if (kept.size() < 2) {
        // All of it lies within a unit.
        for (const QPointF &point : way)
            RC_ASSERT((way.size() < 2 || QLineF(point, way.front()).length() <= tolerance + 1.5));
        return;
    }
    RC_ASSERT(kept.size() <= limits::kInkPoints);
    RC_ASSERT(kept.front() == way.front());
    for (const QPointF &point : way)
        RC_ASSERT(distanceTo(kept, point) <= tolerance * 1.02 + 1.0);
}

TEST(SimplifiedInk, KeepsAtMostWhatAStrokeMayHave) {
    std::vector<QPointF> way;
    for (int i = 0; i < 4'000; ++i)
        way.emplace_back(i, i % 2 == 0 ? 0 : 40);
    const auto kept = simplifiedInk(way, 0.5);
    EXPECT_GE(kept.size(), 2U);
    EXPECT_LE(kept.size(), limits::kInkPoints);
}

} // namespace
} // namespace fanion::app
