// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help/guide_model.h"

#include <gtest/gtest.h>

#include <QFile>

namespace fanion::app {
namespace {

QString titleAt(const GuideModel &guide, int row) {
    return guide.index(row).data(GuideModel::TitleRole).toString();
}

TEST(Guide, IsCutAtItsHeadings) {
    const auto sections =
        GuideModel::sections(QStringLiteral("# Guide\nAvant.\n\n## Une chose\nVoir [ceci](a.md).\n"
                                            "![image](b.png)\n### Dessous\nTexte.\n\n## Autre\nFin."));
    ASSERT_EQ(sections.size(), 2U);
    EXPECT_EQ(sections[0].title, QStringLiteral("Une chose"));
    EXPECT_EQ(sections[0].body, QStringLiteral("Voir ceci.\n\n### Dessous\nTexte."));
    EXPECT_EQ(sections[1].body, QStringLiteral("Fin."));
    EXPECT_TRUE(GuideModel::sections({}).empty());
}

TEST(Guide, IsInTheProgramInBothLanguagesWithTheSameSections) {
    std::size_t sections[2] = {};
    for (const int language : {0, 1}) {
        QFile file(language == 0 ? QStringLiteral(":/fanion/guide/fr.md") : QStringLiteral(":/fanion/guide/en.md"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        sections[language] = GuideModel::sections(QString::fromUtf8(file.readAll())).size();
    }
    EXPECT_GT(sections[0], 10U);
    EXPECT_EQ(sections[0], sections[1]);
    EXPECT_EQ(static_cast<std::size_t>(GuideModel().count()), sections[0]);
}

TEST(Guide, FindsWordsHoweverTheyAreWritten) {
    GuideModel guide;
    const int all = guide.count();
    guide.setFilterText(QStringLiteral("CLE usb"));
    EXPECT_GT(guide.count(), 0) << "« clé USB »";
    EXPECT_LT(guide.count(), all);
    guide.setFilterText(QStringLiteral("imprimer"));
    EXPECT_EQ(titleAt(guide, 0), QStringLiteral("Imprimer")) << "the title first";
    EXPECT_TRUE(GuideModel::matches(QStringLiteral("Imprimer ce qui est devant"), QStringLiteral("DEVANT imprimer")));
    EXPECT_FALSE(GuideModel::matches(QStringLiteral("Annuler"), QStringLiteral("imprimer")));
    guide.setFilterText(QStringLiteral("zzz"));
    EXPECT_EQ(guide.count(), 0);
    guide.setFilterText({});
    EXPECT_EQ(guide.count(), all);
}

} // namespace
} // namespace fanion::app
