// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/carrier.h"

#include "app/shell/bridge/board_view.h"
#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/session.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fanion::app {

namespace {

/** A post with an incident, and what its window has of exchanges. */
class Desk {
public:
    explicit Desk(const QString &folder)
        : folder(folder),
          post(HomeSettings{(folder + QStringLiteral("/home")).toStdString()}, systemEnvironment(), bridge),
          carrier(&post, bridge, board, session, notices) {
        QObject::connect(&bridge, &EngineBridge::boardChanged, &board, &BoardView::apply);
    }
    void create(const char *title) {
        QSignalSpy opened(&bridge, &EngineBridge::opened);
        post.create(file().toStdString(), {title, "incendie", false}, [](const Result<IncidentInfo> &) {});
        ASSERT_TRUE(opened.wait());
    }
    [[nodiscard]] QString file() const { return folder + QStringLiteral("/a.fanion"); }
    void take(const QString &path) {
        carrier.take({QUrl::fromLocalFile(path)});
        waitUntilIdle();
    }
    void waitUntilIdle() {
        QSignalSpy changed(&carrier, &Carrier::changed);
        ASSERT_TRUE(changed.wait());
        while (carrier.isBusy())
            ASSERT_TRUE(changed.wait());
    }
    [[nodiscard]] QString report() const { return carrier.report().join(u'\n'); }

    QString folder;
    EngineBridge bridge;
    BoardView board;
    Notices notices;
    Session session{board, bridge};
    Post post;
    Carrier carrier;
};

class CarrierTest : public ::testing::Test {
protected:
    void SetUp() override {
        QDir(folder.path()).mkdir(QStringLiteral("one"));
        one.emplace(folder.filePath(QStringLiteral("one")));
        one->create("Feu");
    }
    QTemporaryDir folder;
    std::optional<Desk> one;
};

} // namespace

TEST_F(CarrierTest, ExportsAndMergesWhatItKnowsAlready) {
    const QUrl to = one->carrier.suggestedFile(one->file(), {});
    one->carrier.exportTo(to, {}, true);
    EXPECT_TRUE(one->carrier.isBusy());
    one->waitUntilIdle();
    EXPECT_FALSE(one->carrier.isTroubled()) << one->report().toStdString();
    ASSERT_TRUE(QFile::exists(to.toLocalFile()));
    QSignalSpy shown(&one->carrier, &Carrier::shown);
    one->take(to.toLocalFile());
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(one->carrier.title(), QStringLiteral("Fusion terminée"));
    EXPECT_NE(one->report().indexOf(QStringLiteral("Rien de nouveau")), -1) << one->report().toStdString();
    one->carrier.dismiss();
    EXPECT_TRUE(one->carrier.title().isEmpty());
}

TEST_F(CarrierTest, OffersToOpenAnotherIncident) {
    QDir(folder.path()).mkdir(QStringLiteral("two"));
    Desk two(folder.filePath(QStringLiteral("two")));
    two.create("Crue");
    QSignalSpy open(&one->carrier, &Carrier::openAsked);
    one->take(two.file());
    EXPECT_EQ(one->carrier.foreignFile(), two.file());
    EXPECT_TRUE(one->carrier.isTroubled());
    EXPECT_EQ(open.count(), 0) << "only when it is asked for";
    one->carrier.openForeign();
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.first().first().toString(), two.file());
    EXPECT_TRUE(one->carrier.title().isEmpty());

    const QUrl stick = two.carrier.suggestedFile(two.file(), {});
    two.carrier.exportTo(stick, {}, true);
    two.waitUntilIdle();
    one->take(stick.toLocalFile());
    EXPECT_TRUE(one->carrier.isTroubled());
    EXPECT_TRUE(one->carrier.foreignFile().isEmpty()) << "a bundle can't be opened";
    EXPECT_NE(one->report().indexOf(QStringLiteral("autre incident")), -1) << one->report().toStdString();
}

TEST_F(CarrierTest, NamesThePostsItCanExportFor) {
    BoardFeed feed(one->board);
    one->board.setSelf(BoardFeed::post(1));
    Member gone = BoardFeed::member(3, "Parti");
    gone.revoked = true;
    feed.members({BoardFeed::member(1, "Moi", Role::Commander), BoardFeed::member(2, "PC Nord / 2"), gone});
    const auto posts = one->carrier.posts();
    ASSERT_EQ(posts.size(), 2);
    EXPECT_TRUE(posts[0].key.isEmpty());
    const QString name = one->carrier.suggestedFile(one->file(), posts[1].key).fileName();
    EXPECT_NE(name.indexOf(QStringLiteral("PC-Nord---2")), -1) << name.toStdString();
    EXPECT_TRUE(name.endsWith(QStringLiteral(".fanion-echange")));
}

TEST(CarrierText, SaysWhatIsMissingAndOfWhom) {
    BoardView board;
    BoardFeed feed(board);
    feed.members({BoardFeed::member(2, "PC Nord")});
    Merged merged;
    merged.waiting = 3;
    merged.missing[BoardFeed::post(2)] = 38;
    const QString text = Carrier::mergedTexts(merged, board).join(u'\n');
    EXPECT_NE(text.indexOf(QStringLiteral("38")), -1) << text.toStdString();
    EXPECT_NE(text.indexOf(QStringLiteral("PC Nord")), -1) << text.toStdString();
    EXPECT_EQ(text.indexOf(QStringLiteral("Rien de nouveau")), -1) << text.toStdString();
}

} // namespace fanion::app
