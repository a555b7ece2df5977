// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/text_edit.h"
#include "app/shell/text/error_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/link_summary.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/warning_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QStringList>

namespace fanion::app {
namespace {

TEST(Words, EveryFieldAndChoiceHasAFrenchWord) {
    for (const KindSpec &kind : allKinds())
        EXPECT_TRUE(missingWords(kind.kind).isEmpty())
            << kind.name << ": " << missingWords(kind.kind).join(QStringLiteral(", ")).toStdString();
}

TEST(EntityLabel, IsTheNameElseTheSignElseTheKind) {
    Entity entity;
    entity.kind = Kind::Symbol;
    EXPECT_EQ(entityLabel(entity), QStringLiteral("Symbole"));
    entity.registers[Field::Catalogue].shown.value = Value(std::string("pc-colonne"));
    EXPECT_EQ(entityLabel(entity), QStringLiteral("PC de colonne"));
    Translator::instance().setLanguage(QStringLiteral("en"));
    EXPECT_NE(entityLabel(entity), QStringLiteral("PC de colonne"));
    EXPECT_EQ(roleWord(Role::Editor), QStringLiteral("Editor"));
    Translator::instance().setLanguage(QStringLiteral("fr"));
    entity.registers[Field::Label].shown.value = Value(std::string("PC col 1"));
    EXPECT_EQ(entityLabel(entity), QStringLiteral("PC col 1"));
}

TEST(CleanText, TakesAwayWhatCouldDeceive) {
    EXPECT_EQ(shortText("PCC 1"), QStringLiteral("PCC 1"));
    EXPECT_EQ(shortText("\u202EPCC\u2066 1\u0007"), QStringLiteral("PCC 1"));
    EXPECT_EQ(shortText("a\nb\tc"), QStringLiteral("a b c"));
    EXPECT_EQ(longText("a\nb"), QStringLiteral("a\nb"));
    EXPECT_EQ(shortText("e\u0301"), QStringLiteral("é"));
    EXPECT_EQ(shortText("\uF54C"), QString()); // our own icons
    const QString zalgo = shortText("o\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308");
    EXPECT_LE(zalgo.size(), 5);
}

TEST(CleanText, EndsLongTextsAndBadBytes) {
    EXPECT_EQ(shortText(std::string(100'000, 'x'), 64).size(), 65);
    EXPECT_TRUE(shortText(std::string(100'000, 'x'), 64).endsWith(u'…'));
    EXPECT_NO_THROW((void)shortText("\xff\xfe\x80", 10));
}

RC_GTEST_PROP(CleanText, NeverHoldsAControlCharacterNorGrows, (const std::string &bytes)) {
    const QString text = shortText(bytes, 50);
    RC_ASSERT(text.toUcs4().size() <= 51);
    for (const QChar c : text)
        RC_ASSERT(c.category() != QChar::Other_Control);
}

TEST(TimeText, ReadsWhatIsSaidOnTheRadio) {
    const QDateTime now(QDate(2026, 7, 14), QTime(14, 40));
    const auto at = [&](const char *text) { return readClock(QString::fromUtf8(text), now); };
    const WallTime wanted = QDateTime(now.date(), QTime(14, 32)).toMSecsSinceEpoch();
    for (const char *text : {"1432", "14:32", "14h32", "14H32"})
        EXPECT_EQ(at(text), wanted) << text;
    EXPECT_EQ(at("9h05"), QDateTime(now.date(), QTime(9, 5)).toMSecsSinceEpoch());
    EXPECT_EQ(at("14h"), QDateTime(now.date(), QTime(14, 0)).toMSecsSinceEpoch());
    for (const char *text : {"", "2", "143", "2561", "14:3", "abcd", "14h322", "-1432", "１４３２"})
        EXPECT_FALSE(at(text).has_value()) << text;
}

TEST(TimeText, TakesTheNearestDay) {
    const QDateTime afterMidnight(QDate(2026, 7, 14), QTime(0, 10));
    EXPECT_EQ(readClock(QStringLiteral("2350"), afterMidnight),
              QDateTime(QDate(2026, 7, 13), QTime(23, 50)).toMSecsSinceEpoch());
    const QDateTime beforeMidnight(QDate(2026, 7, 14), QTime(23, 50));
    EXPECT_EQ(readClock(QStringLiteral("0015"), beforeMidnight),
              QDateTime(QDate(2026, 7, 15), QTime(0, 15)).toMSecsSinceEpoch());
}

QString applied(const QString &before, const intent::Text &edit) {
    QList<uint> points = before.toUcs4();
    points.remove(static_cast<qsizetype>(edit.at), static_cast<qsizetype>(edit.erase));
    const QList<uint> inserted = QString::fromStdString(edit.insert).toUcs4();
    for (qsizetype i = 0; i < inserted.size(); ++i)
        points.insert(static_cast<qsizetype>(edit.at) + i, inserted[i]);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

RC_GTEST_PROP(TextEdit, TurnsBeforeIntoAfter, (const std::string &a, const std::string &b)) {
    const QString before = shortText(a);
    const QString after = shortText(b);
    const auto edit = textEdit(EntityId{1}, Field::Note, before, after);
    RC_ASSERT(edit.has_value() == (before != after));
    if (edit) RC_ASSERT(applied(before, *edit) == after);
}

RC_GTEST_PROP(TextEdit, KeepsAColleaguesWords, (const std::string &a)) {
    const QString before = shortText(a);
    const QString mine = before + QStringLiteral(" MIEN");
    const QString theirs = QStringLiteral("LEUR ") + before;
    const auto edit = textEdit(EntityId{1}, Field::Note, before, mine, theirs);
    RC_ASSERT(edit.has_value());
    RC_ASSERT(applied(theirs, *edit) == theirs + QStringLiteral(" MIEN"));
}

TEST(TextEdit, BothEraseTheSameWord) {
    const auto edit =
        textEdit(EntityId{1}, Field::Note, QStringLiteral("a bb c"), QStringLiteral("a c"), QStringLiteral("a X c"));
    ASSERT_TRUE(edit.has_value());
    EXPECT_TRUE(applied(QStringLiteral("a X c"), *edit).contains(u'X'));
    EXPECT_EQ(textEdit(EntityId{1}, Field::Note, QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("y")),
              std::nullopt);
}

TEST(LinkSummary, SaysWhoHasEverything) {
    const QDateTime now(QDate(2026, 7, 14), QTime(14, 40));
    const auto member = [](std::uint8_t n, const char *name) { return BoardFeed::member(n, name); };
    const PostId self = BoardFeed::post(1);
    EXPECT_EQ(summariseLink({member(1, "PCC")}, self, {}, now).level, LinkSummary::Level::Alone);

    net::PeerStatus site;
    site.post = BoardFeed::post(2);
    site.state = net::PeerStatus::State::Connected;
    site.hasEverything = true;
    const auto good = summariseLink({member(1, "PCC"), member(2, "PC site")}, self, {site}, now);
    EXPECT_EQ(good.level, LinkSummary::Level::Good);
    EXPECT_TRUE(good.text.contains(QStringLiteral("tous ont tout"))) << good.text.toStdString();

    site.state = net::PeerStatus::State::Lost;
    site.hasEverything = false;
    site.missingThere = 3;
    site.lastSeen = QDateTime(now.date(), QTime(14, 30)).toMSecsSinceEpoch();
    const auto bad = summariseLink({member(1, "PCC"), member(2, "PC site")}, self, {site}, now);
    EXPECT_EQ(bad.level, LinkSummary::Level::Bad);
    for (const char *part : {"1 sur 2", "3", "PC site vu à 14:30"})
        EXPECT_TRUE(bad.text.contains(QString::fromUtf8(part))) << bad.text.toStdString();

    site.state = net::PeerStatus::State::ViaOthers;
    const auto relayed = summariseLink({member(1, "PCC"), member(2, "PC site")}, self, {site}, now);
    EXPECT_EQ(relayed.level, LinkSummary::Level::Waiting) << "it is in touch, and lacks three";
    EXPECT_TRUE(relayed.text.contains(QStringLiteral("par relais"))) << relayed.text.toStdString();
    EXPECT_FALSE(relayed.text.contains(QStringLiteral("vu à"))) << relayed.text.toStdString();
    site.hasEverything = true;
    site.missingThere = 0;
    EXPECT_EQ(summariseLink({member(1, "PCC"), member(2, "PC site")}, self, {site}, now).level,
              LinkSummary::Level::Good);

    Member revoked = member(3, "Ancien");
    revoked.revoked = true;
    EXPECT_EQ(summariseLink({member(1, "PCC"), revoked}, self, {}, now).level, LinkSummary::Level::Alone);
}

TEST(WarningText, HasASentenceForEachThingThatLasts) {
    const std::vector<Member> members{BoardFeed::member(1, "PCC")};
    EXPECT_TRUE(warningTexts({}, members).isEmpty());
    Warnings warnings{true, net::Address{"192.168.1.9", 47800}, true, {{BoardFeed::post(1), 3}}, {BoardFeed::post(1)}};
    const auto texts = warningTexts(warnings, members);
    ASSERT_EQ(texts.size(), 5);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("192.168.1.9"))) << texts[0].toStdString();
    EXPECT_TRUE(texts[2].startsWith(QStringLiteral("Ce poste a déjà écrit ailleurs"))) << texts[2].toStdString();
    EXPECT_TRUE(texts[3].startsWith(QStringLiteral("PCC a signé deux historiques"))) << texts[3].toStdString();
    EXPECT_TRUE(texts[4].startsWith(QStringLiteral("PCC écrit avec une version plus récente")))
        << texts[4].toStdString();
    EXPECT_TRUE(texts[4].contains(QStringLiteral("3 modification"))) << texts[3].toStdString();
    warnings.newer = {{BoardFeed::post(9), 1}};
    EXPECT_TRUE(warningTexts(warnings, members).back().startsWith(QStringLiteral("Un poste écrit")));
}

TEST(ErrorText, HasASentenceForEveryCode) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::TooLarge); ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), "english words", "a.fanion"});
        EXPECT_TRUE(text.contains(QStringLiteral("a.fanion")));
        EXPECT_FALSE(text.contains(QStringLiteral("english"))) << "the screen is French";
        EXPECT_GT(text.size(), 15);
    }
}

} // namespace
} // namespace fanion::app
