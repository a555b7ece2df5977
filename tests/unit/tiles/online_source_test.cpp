// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/online_source.h"

#include "app/tiles/service_keys.h"

#include "tests/support/tile_server.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using namespace Qt::StringLiterals;

class OnlineSourceTest : public testing::Test {
protected:
    /** Asks until it is there, or is not coming: of several under way each says that something came. */
    static TileData wait(OnlineSource &source, TileId id) {
        for (int turns = 0; turns < 20; ++turns) {
            auto data = source.tile(id).value();
            if (!std::holds_alternative<TileComing>(data)) return data;
            QEventLoop loop;
            source.arrived = [&loop] { loop.quit(); };
            QTimer::singleShot(5'000, &loop, &QEventLoop::quit); // a test that fails, not one that hangs
            loop.exec();
        }
        return TileComing{};
    }

    QTemporaryDir folder;
    test::TileServer server;
};

TEST_F(OnlineSourceTest, ATileComesAndIsKeptAsHttpSays) {
    OnlineSource source(server.address(), folder.path());
    EXPECT_TRUE(std::holds_alternative<Bytes>(wait(source, {3, 4, 2})));
    EXPECT_EQ(server.asked, QList<QByteArray>{"GET /3/4/5.png HTTP/1.1"}) << "rows from the south";
    OnlineSource later(server.address(), folder.path());
    EXPECT_TRUE(std::holds_alternative<Bytes>(wait(later, {3, 4, 2})));
    EXPECT_EQ(server.revalidated, 1) << "what is no longer fresh is asked about, not fetched";
}

TEST_F(OnlineSourceTest, FreshTilesAreNotAskedForAgain) {
    server.headers = "Cache-Control: max-age=3600\r\n";
    for (int run = 0; run < 2; ++run) {
        OnlineSource source(server.address(), folder.path());
        EXPECT_TRUE(std::holds_alternative<Bytes>(wait(source, {3, 4, 2})));
    }
    EXPECT_EQ(server.asked.size(), 1);
}

TEST_F(OnlineSourceTest, WithoutANetworkWhatIsKeptIsShown) {
    server.headers = "Cache-Control: max-age=0\r\n";
    {
        OnlineSource source(server.address(), folder.path());
        EXPECT_TRUE(std::holds_alternative<Bytes>(wait(source, {3, 4, 2})));
    }
    const auto address = server.address();
    server.stop();
    OnlineSource source(address, folder.path());
    EXPECT_TRUE(std::holds_alternative<Bytes>(wait(source, {3, 4, 2}))) << "stale, and better than nothing";
}

TEST_F(OnlineSourceTest, WhatTheServerHasNotIsNothing) {
    server.status = "404 Not Found";
    OnlineSource source(server.address(), folder.path());
    EXPECT_TRUE(std::holds_alternative<std::monostate>(wait(source, {3, 4, 2})));
    (void)source.tile({3, 4, 2});
    EXPECT_EQ(server.asked.size(), 1) << "and is not asked for again";
}

TEST_F(OnlineSourceTest, ABusyServerIsLeftAlone) {
    server.status = "429 Too Many Requests";
    server.headers = "Retry-After: 60\r\n";
    OnlineSource source(server.address(), folder.path());
    (void)source.tile({3, 4, 2});
    QEventLoop loop;
    QTimer watch; // until it has answered and the answer was read
    watch.callOnTimeout([&] {
        if (!server.asked.isEmpty()) loop.quit();
    });
    watch.start(5);
    loop.exec();
    for (int turns = 0; turns < 20; ++turns) {
        EXPECT_TRUE(std::holds_alternative<TileComing>(source.tile({3, 4, 2}).value()));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    EXPECT_EQ(server.asked.size(), 1);
}

TEST_F(OnlineSourceTest, WhatIsNoLongerWantedIsNotFetched) {
    OnlineSource source(server.address(), folder.path());
    for (int x = 0; x < 40; ++x)
        (void)source.tile({8, x, 0});
    source.wanted({{8, 39, 0}});
    EXPECT_TRUE(std::holds_alternative<Bytes>(wait(source, {8, 39, 0})));
    EXPECT_LE(server.asked.size(), 7) << "six were under way";
}

TEST_F(OnlineSourceTest, AKeyGoesIntoTheRequestAndIntoNothingThatIsKept) {
    server.headers = "Cache-Control: max-age=3600\r\n";
    auto address = server.address();
    address.address += u"?apikey={key}"_s;
    ServiceKeys::inUse().set(address.host(), u"s3cr t"_s);
    for (int run = 0; run < 2; ++run) {
        OnlineSource source(address, folder.path());
        EXPECT_TRUE(std::holds_alternative<Bytes>(wait(source, {3, 4, 2})));
    }
    EXPECT_EQ(server.asked, QList<QByteArray>{"GET /3/4/5.png?apikey=s3cr%20t HTTP/1.1"}) << "and it was kept";
    EXPECT_EQ(ServiceKeys::inUse().hidden(u"Error with apikey=s3cr%20t or s3cr t"_s), u"Error with apikey=… or …"_s);
    int files = 0;
    for (QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("s3cr")) << file.fileName().toStdString();
    }
    EXPECT_GT(files, 0);
    // What was kept shows without the key, too.
    ServiceKeys::inUse().set(address.host(), {});
    OnlineSource later(address, folder.path());
    EXPECT_TRUE(std::holds_alternative<Bytes>(wait(later, {3, 4, 2})));
    EXPECT_TRUE(std::holds_alternative<TileComing>(later.tile({3, 5, 2}).value()));
    QNetworkAccessManager other; // a round trip of its own: the server would have been asked by then
    QEventLoop loop;
    QObject::connect(other.get(QNetworkRequest(server.address().url({0, 0, 0}))), &QNetworkReply::finished, &loop,
                     &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(server.asked.size(), 2) << "without a key no server is asked";
}

TEST(OnlineAddress, TakesAKeyOut) {
    QString text = u"https://h.example/{z}/{x}/{y}?LAYER=a&apikey=a%2Fb&x=1#name=token%3Dx"_s;
    EXPECT_EQ(OnlineAddress::takeKey(text), u"a/b"_s);
    EXPECT_EQ(text, u"https://h.example/{z}/{x}/{y}?LAYER=a&apikey={key}&x=1#name=token%3Dx"_s);
    EXPECT_TRUE(OnlineAddress::takeKey(text).isEmpty());
    EXPECT_TRUE(OnlineAddress::parse(text)->needsKey());
    EXPECT_EQ(OnlineAddress::parse(text)->url({1, 0, 0}, u"a/b&c"_s).query(QUrl::FullyEncoded),
              u"LAYER=a&apikey=a%2Fb%26c&x=1"_s);
    EXPECT_FALSE(OnlineAddress::parse(u"http://h.example/{z}/{x}/{y}?key={key}"_s)) << "nobody else may read it";
    QString none = u"https://h.example/{z}/{x}/{y}?monkey=1"_s;
    EXPECT_TRUE(OnlineAddress::takeKey(none).isEmpty());
}

TEST(OnlineAddress, ReadsWhatItWrote) {
    OnlineAddress address{QStringLiteral("https://example.org/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}"),
                          QStringLiteral("Plan & photos #1"),
                          QStringLiteral("© Nous = 100 %"),
                          3,
                          17,
                          TileFacts::Kind::Vector};
    const auto read = OnlineAddress::parse(address.text());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->address, address.address);
    EXPECT_EQ(read->name, address.name);
    EXPECT_EQ(read->attribution, address.attribution);
    EXPECT_EQ(read->minZoom, 3);
    EXPECT_EQ(read->maxZoom, 17);
    EXPECT_EQ(read->kind, TileFacts::Kind::Vector);
    EXPECT_EQ(read->url({5, 6, 7}).toString(), u"https://example.org/wmts?TILEMATRIX=5&TILEROW=7&TILECOL=6");
}

TEST(OnlineAddress, OtherAddressesAreNone) {
    for (const char16_t *text : {u"file:///etc/{z}/{x}/{y}", u"https://example.org/map.png", u"ftp://a/{z}/{x}/{y}",
                                 u"", u"https:///{z}/{x}/{y}.png"})
        EXPECT_FALSE(OnlineAddress::parse(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

} // namespace
} // namespace fanion::app
