// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/html_table.h"
#include "app/print/paper_pages.h"
#include "app/print/print_output.h"
#include "tests/gui/print/printed.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace fanion::app {
namespace {

BoardPaper table(int rows) {
    BoardPaper paper;
    paper.facts = demoSheet({}).facts;
    paper.facts.title = QStringLiteral("Tableau des moyens");
    paper.html =
        QStringLiteral("<table width=\"100%\" border=\"1\"><thead><tr><th>Indicatif</th><th>État</th></tr></thead>");
    for (int row = 1; row <= rows; ++row)
        paper.html += QStringLiteral("<tr><td>CCF %1</td><td>Engagé</td></tr>").arg(row);
    paper.html += QStringLiteral("</table>");
    return paper;
}

std::optional<Printed> print(const BoardPaper &paper) {
    const QTemporaryDir folder;
    PaperPages pages(paper);
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const auto written = writePdf(pages, path, QStringLiteral("Moyens"), &goOn);
    EXPECT_TRUE(written && *written);
    return Printed::read(path);
}

TEST(PaperPages, RepeatsHeadingsAndCountsPages) {
    const auto printed = print(table(150));
    ASSERT_TRUE(printed);
    ASSERT_GT(printed->pages.size(), 2);
    int rows = 0;
    for (qsizetype page = 0; page < printed->pages.size(); ++page) {
        const QString text = printed->texts[page].simplified();
        EXPECT_NEAR(printed->pages[page].height(), 297, 0.5);
        for (const QString &words : {QStringLiteral("Tableau des moyens"), QStringLiteral("Feu de Rognac"),
                                     QStringLiteral("Indicatif"), QStringLiteral("Imprimé le 23/11/2026 à 21:14"),
                                     QStringLiteral("Page %1/%2").arg(page + 1).arg(printed->pages.size())})
            EXPECT_EQ(text.count(words), 1) << words.toStdString() << " on " << page;
        rows += static_cast<int>(text.count(QStringLiteral("CCF ")));
    }
    // No row is lost between two pages, and none is there twice.
    EXPECT_EQ(rows, 150);
}

TEST(PaperPages, LieAcrossAndCarryTheMarkOfAnExercise) {
    BoardPaper paper = table(3);
    paper.paper.isLandscape = true;
    paper.facts.isExercise = true;
    const auto printed = print(paper);
    ASSERT_TRUE(printed);
    ASSERT_EQ(printed->pages.size(), 1);
    EXPECT_NEAR(printed->pages[0].width(), 297, 0.5);
    EXPECT_TRUE(printed->texts[0].contains(QStringLiteral("EXERCICE – EXERCICE")));
    paper.facts.isExercise = false;
    EXPECT_FALSE(print(paper)->texts[0].contains(QStringLiteral("EXERCICE")));
}

TEST(PaperPages, RuleTheirTables) {
    BoardPaper paper;
    paper.paper.isLandscape = true;
    paper.facts.font = demoSheet({}).facts.font;
    HtmlTable table({{QStringLiteral("A"), 25}, {QStringLiteral("B"), 25}, {QStringLiteral("C"), 0}});
    table.blank(10, 80);
    paper.html = table.html();
    PaperPages pages(paper);
    const QImage picture = pictureOf(pages, 0, 150, &goOn);
    // Down through an empty column: ten rows under the heading have eleven rules. Across a row: four.
    const auto dark = [&](int x, int y) { return qGray(picture.pixel(x, y)) < 150; };
    const int bottom = static_cast<int>(190 * 150 / 25.4);
    const int top = static_cast<int>(29 * 150 / 25.4); // inside of the heading
    int rules = 0;
    for (int y = top; y < bottom; ++y)
        rules += dark(900, y) && !dark(900, y - 1) ? 1 : 0;
    EXPECT_EQ(rules, 11);
    const int row = static_cast<int>(45 * 150 / 25.4);
    int columns = 0;
    for (int x = 10; x < picture.width() - 10; ++x)
        columns += dark(x, row) && !dark(x - 1, row) ? 1 : 0;
    EXPECT_EQ(columns, 4);
}

} // namespace
} // namespace fanion::app
