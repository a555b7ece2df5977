// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/copies.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fanion::app {

namespace {

/** A post with an incident, and what the window has of it. */
class CopiesTest : public ::testing::Test {
protected:
    void SetUp() override {
        QSignalSpy opened(&bridge, &EngineBridge::opened);
        post.create(path("a.fanion").toStdString(), {"Feu", "incendie", false}, [](const Result<IncidentInfo> &) {});
        ASSERT_TRUE(opened.wait());
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString notice() const {
        return notices.count() == 0 ? QString()
                                    : notices.data(notices.index(notices.count() - 1), Notices::TextRole).toString();
    }
    void waitUntilIdle() {
        QSignalSpy changed(&copies, &Copies::changed);
        while (copies.isBusy())
            ASSERT_TRUE(changed.wait());
    }

    QTemporaryDir folder;
    EngineBridge bridge;
    Notices notices;
    Post post{HomeSettings{folder.filePath(QStringLiteral("home")).toStdString()}, systemEnvironment(), bridge};
    Copies copies{&post, bridge, notices};
};

} // namespace

TEST_F(CopiesTest, SavesUnderANewNameOnly) {
    const QUrl suggested = copies.suggestedCopy(path("a.fanion"));
    EXPECT_FALSE(QFile::exists(suggested.toLocalFile()));
    copies.save(suggested);
    EXPECT_TRUE(copies.isBusy());
    waitUntilIdle();
    EXPECT_TRUE(QFile::exists(suggested.toLocalFile())) << notice().toStdString();
    EXPECT_NE(notice().indexOf(suggested.toLocalFile()), -1);
    EXPECT_NE(copies.suggestedCopy(path("a.fanion")), suggested);
    copies.save(suggested);
    EXPECT_FALSE(copies.isBusy()) << "it exists: nothing was asked of the engine";
    EXPECT_NE(notice().indexOf(QStringLiteral("existe déjà")), -1);
}

TEST_F(CopiesTest, SalvagesBesideTheDamagedFile) {
    copies.save(QUrl::fromLocalFile(path("copie.fanion")));
    waitUntilIdle();
    QFile damaged(path("copie.fanion"));
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(100);
    damaged.write(QByteArray(3000, '\0'));
    damaged.close();
    copies.offerSalvage(path("copie.fanion"), false);
    EXPECT_EQ(copies.damagedFile(), path("copie.fanion"));
    QSignalSpy salvaged(&copies, &Copies::salvaged);
    copies.salvage();
    waitUntilIdle();
    ASSERT_EQ(salvaged.count(), 1) << notice().toStdString();
    const QString file = salvaged.first().first().toString();
    EXPECT_NE(file, path("copie.fanion"));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(copies.damagedFile().isEmpty());
}

TEST_F(CopiesTest, AFileWithNothingInItIsSaidToBeLost) {
    QFile nonsense(path("x.fanion"));
    ASSERT_TRUE(nonsense.open(QIODevice::WriteOnly));
    nonsense.write(QByteArray(10'000, 'x'));
    nonsense.close();
    copies.offerSalvage(path("x.fanion"), false);
    QSignalSpy salvaged(&copies, &Copies::salvaged);
    copies.salvage();
    waitUntilIdle();
    EXPECT_EQ(salvaged.count(), 0);
    EXPECT_GT(notices.count(), 0);
    EXPECT_TRUE(copies.damagedFile().isEmpty());
}

TEST(CopiesText, SaysWhatIsMissingAndOfWhom) {
    Salvaged salvaged;
    salvaged.hasFile = true;
    salvaged.report.changes = 40;
    EXPECT_EQ(Copies::salvageText(salvaged), QStringLiteral("Toutes les modifications du fichier sont récupérées."));
    salvaged.report.apart = 7;
    salvaged.report.cut = {{{}, "PCC", 20, 27}, {{{}, 1}, "PCC", 0, 3}, {{{}, 2}, "", 0, 1}};
    salvaged.apartFile = "/tmp/a.fanion.apart";
    const QString text = Copies::salvageText(salvaged);
    EXPECT_EQ(text.count(QStringLiteral("PCC")), 1) << text.toStdString();
    EXPECT_NE(text.indexOf(QStringLiteral("00000000")), -1) << "a post whose name is lost too";
    EXPECT_NE(text.indexOf(QStringLiteral("/tmp/a.fanion.apart")), -1);
    EXPECT_NE(text.indexOf(QStringLiteral("40")), -1);
    salvaged.hasFile = false;
    EXPECT_NE(Copies::salvageText(salvaged), text);
}

} // namespace fanion::app
