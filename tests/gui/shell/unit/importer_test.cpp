// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importing/importer.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fanion::app {
namespace {

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
