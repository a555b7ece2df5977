// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/deny_network.h"
#include "app/shell/launch_options.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>

namespace fanion::app {
namespace {

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

} // namespace
} // namespace fanion::app
