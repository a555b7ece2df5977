// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_process.h"
#include "app/shell/attachments/attach_offer.h"
#include "app/shell/attachments/attachment_gestures.h"
#include "app/shell/attachments/attachment_text.h"
#include "app/shell/attachments/attachments_model.h"
#include "app/shell/attachments/picture_view.h"
#include "app/shell/attachments/preview_loader.h"
#include "app/shell/attachments/viewer.h"
#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/coordinates.h"
#include "app/shell/entry/log_composer.h"
#include "app/shell/session.h"
#include "app/shell/whiteboard/page_gestures.h"
#include "tests/gui/shell/stored_files.h"
#include "tests/gui/shell/unit/commands_feed.h"
#include "tests/unit/preview/preview_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace fanion::app {
namespace {

/** Where the system's program would be started. */
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList paths;

public slots:
    void open(const QUrl &url) { paths += url.toLocalFile(); }
};

class AttachmentsTest : public CommandsFeed {
protected:
    AttachmentsTest()
        : previews(stored.files(),
                   [](const QByteArray &bytes, const PreviewWish &wish) { return askPreview(bytes, wish); }),
          store(folder.filePath("settings.ini"), QSettings::IniFormat), coordinates(store, notices),
          session(board, bridge), composer(board, commands, selection), pages(board, commands),
          offer({board, commands, composer, selection, previews, coordinates}),
          gestures({board, commands, composer, pages, offer, previews, coordinates, session, notices}, stored.files()),
          model(board, stored.files(), previews), viewer(board, previews, notices) {
        feed.put(10, Kind::Symbol, {{Field::Label, BoardFeed::text("PC")}});
        feed.put(12, Kind::LogEntry, {{Field::Text, BoardFeed::text("feu circonscrit")}});
        feed.put(20, Kind::Page, {{Field::Label, BoardFeed::text("Murs")}});
        clock.wall = QDateTime(QDate(2026, 7, 14), QTime(13, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &bytes) const {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) qFatal("no file");
        return QUrl::fromLocalFile(out.fileName());
    }
    void join(std::uint64_t id, const AttachmentRef &ref) {
        feed.change(id, [&](Entity &entity) { entity.sets[Field::Attachments].insert(BoardFeed::text(ref.text())); });
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model.data(model.index(row), role); }

    QTemporaryDir folder;
    StoredFiles stored;
    EngineBridge bridge;
    PreviewLoader previews;
    QSettings store;
    Coordinates coordinates;
    Session session;
    LogComposer composer;
    PageGestures pages;
    AttachOffer offer;
    AttachmentGestures gestures;
    AttachmentsModel model;
    Viewer viewer;
};

TEST_F(AttachmentsTest, ListsTheFilesOfAnObjectWithHowMuchIsHere) {
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto late =
        stored.put(QByteArray(8'000'000, '\0'), "plan.bin", 3'000'000); // no text, nor anything else that is known
    const auto photo = stored.put(test::photo({}), "a.jpg");
    model.setEntityId(BoardFeed::id(10));
    model.setWatched(true);
    EXPECT_EQ(model.count(), 0);
    join(10, late);
    join(10, photo);
    feed.change(10, [](Entity &entity) { entity.sets[Field::Attachments].insert(BoardFeed::text("no reference")); });
    join(12, stored.put("other", "b.txt"));
    ASSERT_EQ(model.count(), 2) << "of this object, and what is a reference";
    EXPECT_EQ(at(0, AttachmentsModel::NameRole), "a.jpg");
    EXPECT_EQ(at(0, AttachmentsModel::HereRole), "");
    EXPECT_TRUE(at(0, AttachmentsModel::OpenableRole).toBool());
    EXPECT_TRUE(at(1, AttachmentsModel::HereRole).toString().startsWith(QStringLiteral("à venir : 2"))) << "of MiB";
    EXPECT_FALSE(at(1, AttachmentsModel::WholeRole).toBool());
    EXPECT_FALSE(at(1, AttachmentsModel::OpenableRole).toBool());
    stored.come(late);
    model.arrived(late.id);
    EXPECT_EQ(at(1, AttachmentsModel::HereRole), "");
    feed.change(10, [&](Entity &entity) { entity.sets[Field::Attachments].erase(BoardFeed::text(photo.text())); });
    ASSERT_EQ(model.count(), 1);
    EXPECT_EQ(at(0, AttachmentsModel::NameRole), "plan.bin");
}

TEST_F(AttachmentsTest, ListsTheFilesOfTheWholeBoardButNotOfTheBin) {
    join(10, stored.put("one", "b.txt"));
    join(12, stored.put("two", "a.txt"));
    model.setEverything(true);
    ASSERT_EQ(model.count(), 2);
    EXPECT_EQ(at(0, AttachmentsModel::NameRole), "a.txt");
    EXPECT_EQ(at(1, AttachmentsModel::EntityNameRole), "PC");
    feed.remove(10);
    EXPECT_EQ(model.count(), 1);
}

TEST_F(AttachmentsTest, MakesSmallPicturesOnlyWhileSomebodyLooks) {
    join(10, stored.put(test::photo({}), "a.jpg"));
    model.setEntityId(BoardFeed::id(10));
    EXPECT_TRUE(at(0, AttachmentsModel::PictureRole).value<QImage>().isNull());
    EXPECT_EQ(stored.reads, 0);
    model.setWatched(true);
    EXPECT_TRUE(at(0, AttachmentsModel::PictureRole).value<QImage>().isNull());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !at(0, AttachmentsModel::PictureRole).value<QImage>().isNull(); }, 20'000));
    EXPECT_EQ(stored.reads, 1);
}

TEST_F(AttachmentsTest, JoinsFilesInOneChangeAndTakesThemOff) {
    gestures.attach(BoardFeed::id(10), {file(QStringLiteral("a.txt"), "one"), file(QStringLiteral("b.txt"), "two")});
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(last().size(), 2U);
    const auto &added = intentAt<intent::SetAdd>(0);
    EXPECT_EQ(added.id, EntityId{10});
    EXPECT_EQ(added.field, Field::Attachments);
    const auto ref = AttachmentRef::parse(std::get<std::string>(added.value));
    ASSERT_TRUE(ref);
    EXPECT_EQ(ref->mediaType, "text/plain");
    gestures.detach(BoardFeed::id(10), toText(*ref));
    EXPECT_EQ(intentAt<intent::SetRemove>(0).value, added.value);
    EXPECT_TRUE(notice().contains(QStringLiteral("a.txt")));
}

TEST_F(AttachmentsTest, SaysWhatLimitAFileMet) {
    QFile large(folder.filePath("film.mp4"));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(static_cast<qint64>(limits::kAttachmentBytes) + 1));
    gestures.attach(BoardFeed::id(10), {QUrl::fromLocalFile(large.fileName())});
    EXPECT_TRUE(sent.empty());
    EXPECT_TRUE(notice().contains(QStringLiteral("film.mp4")) && notice().contains(QStringLiteral("64")))
        << notice().toStdString();
    gestures.attach(BoardFeed::id(10), {file(QStringLiteral("empty"), "")});
    EXPECT_TRUE(notice().contains(QStringLiteral("vide")));
    gestures.attach(BoardFeed::id(20), {file(QStringLiteral("a.txt"), "one")});
    EXPECT_TRUE(sent.empty()) << "a page has no files of its own";
}

TEST_F(AttachmentsTest, OpensWhatIsOnlyShownUnderAnEndingOfItsContents) {
    Opened opened;
    const auto photo = stored.put(test::photo({}), "facture.desktop");
    gestures.open(toText(photo));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !opened.paths.isEmpty(); }));
    EXPECT_TRUE(opened.paths.front().endsWith(QStringLiteral("/facture.jpg")));
    const auto permissions = QFile::permissions(opened.paths.front());
    EXPECT_FALSE(permissions & (QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::WriteOwner));
}

TEST_F(AttachmentsTest, OpensNothingThatActs) {
    Opened opened;
    for (const QByteArray &bytes : {QByteArray("#!/bin/sh\nrm -rf ~"),
                                    QByteArray("\x7F"
                                               "ELF"),
                                    QByteArray("<html>"), QByteArray("[Desktop Entry]\nExec=x")}) {
        auto ref = stored.put(bytes, "photo.jpg");
        ref.mediaType = "image/jpeg"; // as a hostile author calls it
        gestures.open(toText(ref));
        EXPECT_TRUE(notice().contains(QStringLiteral("n'est pas ouvert"))) << notice().toStdString();
    }
    QTest::qWait(0);
    EXPECT_TRUE(opened.paths.isEmpty());
}

TEST_F(AttachmentsTest, SavesContentsAndSaysWhenTheyAreStillToCome) {
    const auto late = stored.put("late", "late.txt", 0);
    const QString to = folder.filePath("out.txt");
    gestures.save(toText(late), QUrl::fromLocalFile(to));
    EXPECT_FALSE(QFile::exists(to));
    EXPECT_TRUE(notice().contains(QStringLiteral("pas encore arrivé")));
    stored.come(late);
    gestures.save(toText(late), QUrl::fromLocalFile(to));
    EXPECT_TRUE(QFile::exists(to));
}

TEST_F(AttachmentsTest, OffersWhatAPhotoSaysAndAppliesNothingByItself) {
    gestures.offer({file(QStringLiteral("IMG_1.jpg"), test::photo({}))}, {});
    EXPECT_TRUE(offer.isOpen());
    EXPECT_EQ(offer.title(), "IMG_1.jpg");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !offer.facts().isEmpty(); }, 20'000));
    EXPECT_TRUE(offer.hasPlace());
    EXPECT_FALSE(offer.lineTime().isEmpty());
    EXPECT_TRUE(offer.facts().contains(offer.lineTime())) << offer.facts().toStdString();
    EXPECT_TRUE(sent.empty());
    offer.placeSign();
    ASSERT_EQ(sent.size(), 1U) << "sign and file in one change";
    const auto &sign = intentAt<intent::Add>(0);
    EXPECT_EQ(fieldOf(sign, Field::Position), Value(Position::fromDegrees(43.1234, 5.4321)));
    EXPECT_TRUE(isNull(fieldOf(sign, Field::EventAt))) << "nobody asked for the photo's time";
    EXPECT_EQ(intentAt<intent::SetAdd>(1).id, sign.id);
    EXPECT_FALSE(offer.isOpen());
}

TEST_F(AttachmentsTest, DatesALineOnlyWhenAsked) {
    QSignalSpy wanted(&offer, &AttachOffer::lineWanted);
    gestures.offer({file(QStringLiteral("IMG_1.jpg"), test::photo({}))}, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !offer.lineTime().isEmpty(); }, 20'000));
    const QString at = offer.lineTime();
    offer.setProperty("usesTime", true);
    offer.writeLine();
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(composer.eventAt(), at);
    EXPECT_EQ(composer.text(), "IMG_1");
    ASSERT_EQ(composer.attachments().size(), 1);
    EXPECT_TRUE(sent.empty()) << "the line is still being written";
    composer.submit();
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::SetAdd>(1).field, Field::Attachments);
    EXPECT_TRUE(composer.attachments().isEmpty()) << "for the next line";
}

TEST_F(AttachmentsTest, OnTheMapTheChosenObjectGetsThem) {
    selection.select(BoardFeed::id(10));
    gestures.offer({file(QStringLiteral("IMG_1.jpg"), test::photo({}))}, {43.3, 5.4});
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(intentAt<intent::SetAdd>(0).id, EntityId{10});
    ASSERT_TRUE(QTest::qWaitFor([&] { return offer.isOpen(); }, 20'000)) << "the photo knows a place";
    EXPECT_EQ(offer.placeable(), "PC");
    offer.placeObject();
    EXPECT_EQ(intentAt<intent::Set>(0).field, Field::Position);
}

TEST_F(AttachmentsTest, APhotoWithoutPlaceAsksNothingAboutOne) {
    test::ExifWords words;
    words.northSouth.clear();
    gestures.attach(BoardFeed::id(10), {file(QStringLiteral("IMG_1.jpg"), test::photo(words))});
    const auto ref = AttachmentRef::parse(std::get<std::string>(intentAt<intent::SetAdd>(0).value)).value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return previews.find(ref.id, {PreviewLoader::kThumbnail}) != nullptr; }, 20'000));
    EXPECT_FALSE(offer.isOpen());
}

TEST_F(AttachmentsTest, PutsTheMapIntoALineWithWhenAndWhere) {
    QSignalSpy wanted(&gestures, &AttachmentGestures::lineWanted);
    gestures.attachMap(test::twoColours(400, 300), {43.3, 5.4}, QStringLiteral("1:25 000"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return wanted.count() == 1; }));
    EXPECT_TRUE(composer.text().contains(QStringLiteral("1:25 000"))) << composer.text().toStdString();
    ASSERT_EQ(composer.attachments().size(), 1);
    const auto ref = toAttachment(composer.attachments().front().key).value();
    EXPECT_EQ(ref.mediaType, "image/png");
    previews.want(ref, {PreviewLoader::kLarge});
    const auto *made = static_cast<const PreviewLoader::Made *>(nullptr);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return (made = previews.find(ref.id, {PreviewLoader::kLarge})) != nullptr; }, 20'000));
    EXPECT_EQ(made->preview.size, QSize(400, 328)) << "with the strip below";
}

TEST_F(AttachmentsTest, LaysAPastedPictureOnAPageInItsShape) {
    QGuiApplication::clipboard()->setImage(test::twoColours(800, 200));
    ASSERT_TRUE(gestures.canPastePicture());
    gestures.pasteOnPage(BoardFeed::id(20), {1000, 500});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sent.empty(); }, 20'000));
    const auto &item = intentAt<intent::Add>(0);
    EXPECT_EQ(fieldOf(item, Field::Form), BoardFeed::text("picture"));
    EXPECT_EQ(fieldOf(item, Field::Extent), BoardFeed::text("320 104")) << "a fourth as high as wide, and its words";
    EXPECT_EQ(fieldOf(item, Field::Place), BoardFeed::text("840 460"));
    EXPECT_EQ(intentAt<intent::SetAdd>(1).id, item.id);
    QGuiApplication::clipboard()->clear();
}

TEST_F(AttachmentsTest, LooksAtOneAfterTheOtherAndKeepsWhatIsTakenOff) {
    const auto a = stored.put(test::photo({}), "a.jpg");
    const auto b = stored.put(test::pdf(3), "b.pdf");
    const auto c = stored.put("late", "c.png", 0);
    for (const auto &ref : {a, b})
        join(10, ref);
    viewer.show(BoardFeed::id(10), toText(a));
    EXPECT_EQ(viewer.count(), 2);
    EXPECT_FALSE(viewer.state().isEmpty()) << "it is being made";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !viewer.picture().isNull(); }, 20'000));
    EXPECT_TRUE(viewer.state().isEmpty());
    EXPECT_TRUE(viewer.about().contains(QStringLiteral("400 × 300")));
    viewer.step(1);
    EXPECT_EQ(viewer.name(), "b.pdf");
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer.pages() == 3; }, 20'000));
    viewer.turnPage(5);
    EXPECT_EQ(viewer.page(), 2);
    viewer.step(1);
    EXPECT_EQ(viewer.name(), "b.pdf") << "there is no next";
    feed.change(10, [&](Entity &entity) { entity.sets[Field::Attachments].erase(BoardFeed::text(b.text())); });
    EXPECT_TRUE(viewer.isOpen()) << "a colleague closes nothing";
    EXPECT_EQ(viewer.name(), "b.pdf");
    auto text = c;
    text.mediaType = "image/png";
    viewer.show(BoardFeed::id(10), toText(text));
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer.state().contains(QStringLiteral("pas encore arrivé")); }));
    viewer.close();
    EXPECT_FALSE(viewer.isOpen());
}

TEST_F(AttachmentsTest, AFileThatCannotBeReadSaysSoAndIsNotTriedAgain) {
    const auto broken = stored.put(test::photo({}).first(200), "a.jpg");
    join(10, broken);
    viewer.show(BoardFeed::id(10), toText(broken));
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer.state().contains(QStringLiteral("impossible")); }, 20'000));
    const int reads = stored.reads;
    viewer.show(BoardFeed::id(10), toText(broken));
    EXPECT_EQ(stored.reads, reads);
}

TEST(PictureView, ZoomsWhereThePointerIsAndStaysInside) {
    PictureView view;
    view.setSize({400, 300});
    view.setPicture(test::twoColours(400, 300));
    view.zoomAt({400, 150}, 2);
    EXPECT_DOUBLE_EQ(view.zoom(), 2);
    QImage shown(400, 300, QImage::Format_RGB32);
    shown.fill(Qt::white);
    {
        QPainter painter(&shown);
        view.paint(&painter);
    }
    EXPECT_EQ(shown.pixelColor(10, 150), QColor(Qt::blue)) << "the right half fills the view";
    view.pan({10'000, 0});
    view.zoomAt({0, 0}, 100);
    EXPECT_DOUBLE_EQ(view.zoom(), PictureView::kNearest);
    view.fit();
    EXPECT_DOUBLE_EQ(view.zoom(), 1);
}

} // namespace
} // namespace fanion::app

#include "attachments_test.moc"
