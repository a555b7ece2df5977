// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/catalogue_problem_text.h"
#include "app/symbols/catalogue.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace fanion::app {

TEST(CatalogueProblem, IsSaidInTheLanguageOfTheScreenWithItsPlace) {
    EXPECT_EQ(catalogueProblemText(QStringLiteral("entries[3].symbol.draw[0]: 'sise' is not known here")),
              QStringLiteral("entries[3].symbol.draw[0] : « sise » n'existe pas à cet endroit"));
    EXPECT_EQ(catalogueProblemText(QStringLiteral("'service' is missing")), QStringLiteral("il manque « service »"));
    EXPECT_EQ(catalogueProblemText(QStringLiteral("line 3: illegal value")),
              QStringLiteral("ligne 3, ce n'est pas du JSON : illegal value"));
    EXPECT_EQ(catalogueProblemText(QStringLiteral("entries[0].creates: '%2' is not one of a, b")),
              QStringLiteral("entries[0].creates : « %2 » n'est pas un de ces mots : a, b"));
    EXPECT_EQ(catalogueProblemText(QStringLiteral("something else")), QStringLiteral("something else"));
}

// A sentence added to a reader must get its French here.
TEST(CatalogueProblem, EverySentenceOfTheReadersHasItsFrench) {
    static const QRegularExpression said(QStringLiteral("complain\\(\\s*QStringLiteral\\(((?:\"[^\"\\n]*\"\\s*)+)\\)"));
    static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
    int count = 0;
    for (const char *name : {"catalogue_reader", "art_reader", "code_reader", "json_cursor"}) {
        QFile file(QStringLiteral(FANION_SOURCE_DIR "/app/symbols/%1.cpp").arg(QLatin1StringView(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const auto &match : said.globalMatch(source)) {
            QString words = match.captured(1).trimmed().replace(joint, QString());
            words = words.mid(1, words.size() - 2);
            if (words == QLatin1StringView("'%1' is not %2")) continue; // made of the codes' own words, below
            words.replace(QStringLiteral("%2"), QStringLiteral("a line"));
            EXPECT_NE(catalogueProblemText(words), words) << words.toStdString();
            ++count;
        }
    }
    EXPECT_GT(count, 25);
    const auto reading = Catalogue::read(R"({"format": 1, "service": "x", "vehicles": [
        {"abbr": "X", "fr": "x", "en": "x", "nature": "fire", "symbol": "engin", "sidc": "1", "cot": "2"}]})",
                                         &Catalogue::standard());
    ASSERT_EQ(reading.problems.size(), 2);
    for (const QString &problem : reading.problems)
        EXPECT_TRUE(catalogueProblemText(problem).contains(u"n'est pas un")) << problem.toStdString();
}

} // namespace fanion::app
