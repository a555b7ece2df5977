// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/quick_entry.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class QuickEntryTest : public testing::Test {
protected:
    QuickEntryTest() : m_feed(m_board) {}

    QuickReading read(const char *line) {
        std::uint64_t next = 1000;
        const QuickEntry entry(m_board, Catalogue::standard(), m_mentions, m_now, [&next] { return EntityId{next++}; });
        return entry.read(QString::fromUtf8(line));
    }
    /** What the reading writes to a field of its subject, by an Add or a Set. */
    static Value field(const QuickReading &reading, Field wanted) {
        for (const Intent &intent : reading.intents) {
            if (const auto *add = std::get_if<intent::Add>(&intent); add && add->id == reading.subject)
                for (const auto &[field, value] : add->fields)
                    if (field == wanted) return value;
            if (const auto *set = std::get_if<intent::Set>(&intent); set && set->id == reading.subject)
                if (set->field == wanted) return set->value;
        }
        return {};
    }
    static std::string text(const QuickReading &reading, Field wanted) {
        const Value value = field(reading, wanted);
        const auto *text = std::get_if<std::string>(&value);
        return text ? *text : std::string();
    }
    [[nodiscard]] Value at(int hour, int minute) const {
        return Value(static_cast<std::int64_t>(QDateTime(m_now.date(), QTime(hour, minute)).toMSecsSinceEpoch()));
    }
    static EntityId reference(const QuickReading &reading, Field wanted) {
        const Value value = field(reading, wanted);
        const auto *id = std::get_if<EntityId>(&value);
        return id ? *id : EntityId{};
    }

    BoardView m_board;
    Mentions m_mentions{m_board};
    BoardFeed m_feed;
    QDateTime m_now{QDate(2026, 7, 14), QTime(14, 40)};
};

TEST_F(QuickEntryTest, ReadsTheLineOfTheDesign) {
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    const QuickReading reading = read("FPT RNS engagé S1 1432");
    EXPECT_EQ(reading.kind, QuickReading::Kind::Means);
    EXPECT_EQ(text(reading, Field::Label), "FPT RNS");
    EXPECT_EQ(text(reading, Field::Type), "FPT");
    EXPECT_EQ(text(reading, Field::Station), "RNS");
    EXPECT_EQ(text(reading, Field::State), "engaged");
    EXPECT_EQ(text(reading, Field::Phase), "engaged");
    EXPECT_EQ(text(reading, Field::Nature), "fire");
    EXPECT_EQ(reference(reading, Field::Sector), EntityId{7});
    EXPECT_EQ(field(reading, Field::EngagedAt), at(14, 32));
    EXPECT_EQ(reading.intents.size(), 1U);
}

TEST_F(QuickEntryTest, ToleratesCaseAccentsAndOrder) {
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("Secteur 1")}});
    for (const char *line : {"fpt rns ENGAGE secteur 1 14h32", "Fpt Rns 14:32 s1 engagée",
                             "FPT RNS sur les lieux S1 1432", "fpt rns SLL sect 1 1432"}) {
        const QuickReading reading = read(line);
        EXPECT_EQ(reading.kind, QuickReading::Kind::Means) << line;
        EXPECT_EQ(text(reading, Field::State), "engaged") << line;
        EXPECT_EQ(reference(reading, Field::Sector), EntityId{7}) << line;
        EXPECT_EQ(field(reading, Field::EngagedAt), at(14, 32)) << line;
    }
}

TEST_F(QuickEntryTest, KnowsSectorsOfSeveralWords) {
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("Flanc")}});
    m_feed.put(8, Kind::Sector, {{Field::Label, BoardFeed::text("Flanc droit")}});
    m_feed.put(9, Kind::Sector, {{Field::Label, BoardFeed::text("SAP, évacuation")}});
    for (const auto &[line, sector] :
         {std::pair("CCF RNS engagé flanc droit 1412", 8U), std::pair("CCF RNS Flanc droit engagé", 8U),
          std::pair("CCF RNS engagé secteur flanc droit", 8U), std::pair("CCF RNS engagé flanc 1412", 7U),
          std::pair("VSAV 2 engagé sap, evacuation 1420", 9U)}) {
        const QuickReading reading = read(line);
        EXPECT_EQ(reading.kind, QuickReading::Kind::Means) << line;
        EXPECT_EQ(reference(reading, Field::Sector), EntityId{sector}) << line;
        EXPECT_EQ(text(reading, Field::State), "engaged") << line;
    }
}

TEST_F(QuickEntryTest, AWordOfATaskIsNoSectorUnlessItIsMeantSo) {
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("Reconnaissance")}});
    m_feed.put(8, Kind::Sector, {{Field::Label, BoardFeed::text("Flanc droit")}});
    for (const char *line :
         {"tâche : Reconnaissance du flanc nord", "tâche : faire la reconnaissance", "tâche : tenir le flanc droit"}) {
        const QuickReading reading = read(line);
        EXPECT_EQ(text(reading, Field::Label), std::string(line).substr(std::string("tâche : ").size())) << line;
        EXPECT_EQ(reference(reading, Field::Sector), EntityId{}) << line;
    }
    for (const char *line :
         {"tâche : ouvrir le portail Flanc droit", "tâche : ouvrir le portail secteur flanc droit pour 1500"}) {
        const QuickReading reading = read(line);
        EXPECT_EQ(text(reading, Field::Label), "ouvrir le portail") << line;
        EXPECT_EQ(reference(reading, Field::Sector), EntityId{8}) << line;
    }
}

TEST_F(QuickEntryTest, ChangesAMeansThatIsThere) {
    m_feed.put(5, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    const QuickReading reading = read("fpt rns au crm 1420");
    EXPECT_EQ(reading.subject, EntityId{5});
    EXPECT_EQ(text(reading, Field::State), "atCrm");
    EXPECT_EQ(field(reading, Field::AtCrmAt), at(14, 20));
    for (const Intent &intent : reading.intents)
        EXPECT_TRUE(std::holds_alternative<intent::Set>(intent));
}

TEST_F(QuickEntryTest, ATypeOnTheBoardIsNotEveryMeansOfThatType) {
    m_feed.put(5, Kind::Means, {{Field::Label, BoardFeed::text("FPT")}});
    EXPECT_EQ(read("FPT engagé").subject, EntityId{5});
    const QuickReading reading = read("FPT RNS engagé S1");
    EXPECT_NE(reading.subject, EntityId{5});
    EXPECT_EQ(text(reading, Field::Label), "FPT RNS");
    EXPECT_EQ(read("FPT arrive sur zone").kind, QuickReading::Kind::Log);
}

TEST_F(QuickEntryTest, MakesASectorThatIsMissingAndSaysSo) {
    const QuickReading reading = read("VSAV 2 engagé S3");
    ASSERT_EQ(reading.intents.size(), 2U);
    const auto *sector = std::get_if<intent::Add>(&reading.intents[0]);
    ASSERT_NE(sector, nullptr);
    EXPECT_EQ(sector->kind, Kind::Sector);
    EXPECT_EQ(reference(reading, Field::Sector), sector->id);
    EXPECT_TRUE(reading.summary.contains(QStringLiteral("nouveau secteur S3"))) << reading.summary.toStdString();
}

TEST_F(QuickEntryTest, KeepsTheRestAsMissionAndReadsCrewAndEta) {
    const QuickReading reading = read("CCF2 parti 1430 eta 1455 0/1/3 attaque flanc droit");
    EXPECT_EQ(text(reading, Field::Type), "CCF");
    EXPECT_EQ(text(reading, Field::Station), "2");
    EXPECT_EQ(text(reading, Field::State), "enRoute");
    EXPECT_EQ(field(reading, Field::DepartedAt), at(14, 30));
    EXPECT_EQ(field(reading, Field::ExpectedAt), at(14, 55));
    EXPECT_EQ(text(reading, Field::Crew), "0/1/3");
    EXPECT_EQ(text(reading, Field::Mission), "attaque flanc droit");
}

TEST_F(QuickEntryTest, ASentenceThatBeginsWithAMeansIsAJournalLine) {
    m_feed.put(5, Kind::Means, {{Field::Label, BoardFeed::text("VSAV 2")}});
    const QuickReading reading = read("VSAV 2 demande un médecin");
    EXPECT_EQ(reading.kind, QuickReading::Kind::Log);
    EXPECT_EQ(text(reading, Field::Text), "VSAV 2 demande un médecin");
    EXPECT_EQ(reference(reading, Field::Means), EntityId{5});
    EXPECT_EQ(read("FPT arrive sur zone").kind, QuickReading::Kind::Log);
    EXPECT_EQ(read("VSAV 2 demandé").kind, QuickReading::Kind::Means);
}

TEST_F(QuickEntryTest, ReadsOriginRecipientTimeAndType) {
    const QuickReading reading = read("1425 CODIS > PCC : CR : deux groupes partis");
    EXPECT_EQ(reading.kind, QuickReading::Kind::Log);
    EXPECT_EQ(text(reading, Field::From), "CODIS");
    EXPECT_EQ(text(reading, Field::To), "PCC");
    EXPECT_EQ(text(reading, Field::EntryType), "report");
    EXPECT_EQ(text(reading, Field::Text), "deux groupes partis");
    EXPECT_EQ(field(reading, Field::EventAt), at(14, 25));
    EXPECT_EQ(field(reading, Field::EnteredAt), at(14, 40));
    const QuickReading spoken = read("de chef secteur 1 à COS : maître du feu");
    EXPECT_EQ(text(spoken, Field::From), "chef secteur 1");
    EXPECT_EQ(text(spoken, Field::To), "COS");
    EXPECT_EQ(text(spoken, Field::Text), "maître du feu");
}

TEST_F(QuickEntryTest, TheTypeMayStandBeforeWhoSpeaks) {
    const QuickReading reading = read("demande : PCC > CODIS : deux groupes");
    EXPECT_EQ(reading.kind, QuickReading::Kind::Log);
    EXPECT_EQ(text(reading, Field::EntryType), "question");
    EXPECT_EQ(text(reading, Field::From), "PCC");
    EXPECT_EQ(text(reading, Field::To), "CODIS");
    EXPECT_EQ(text(reading, Field::Text), "deux groupes");
    EXPECT_EQ(text(reading, Field::Triage), "todo");
}

TEST_F(QuickEntryTest, ALineIsAboutWhatItNamesAndForWhomItSays) {
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    m_feed.put(8, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    Member moyens = BoardFeed::member(2, "PCC 2");
    moyens.function = "Officier moyens";
    m_feed.members({moyens});
    const QuickReading reading = read("cr : panne du FPT RNS en S1 @officier MOYENS");
    EXPECT_EQ(text(reading, Field::Text), "panne du FPT RNS en S1");
    EXPECT_EQ(reference(reading, Field::Means), EntityId{8});
    EXPECT_EQ(reference(reading, Field::Sector), EntityId{7});
    ASSERT_EQ(reading.intents.size(), 2U);
    EXPECT_EQ(std::get<intent::SetAdd>(reading.intents[1]).value, BoardFeed::text("Officier moyens"));
    EXPECT_EQ(text(read("écrire à x@y.fr"), Field::Text), "écrire à x@y.fr");
}

TEST_F(QuickEntryTest, ATypeIsPutInFrontAndReplaced) {
    EXPECT_EQ(QuickEntry::withType({}, QStringLiteral("order")), QStringLiteral("ordre : "));
    const QString order = QuickEntry::withType(QStringLiteral("attaquer"), QStringLiteral("order"));
    EXPECT_EQ(order, QStringLiteral("ordre : attaquer"));
    EXPECT_EQ(QuickEntry::withType(order, QStringLiteral("decision")), QStringLiteral("décision : attaquer"));
    EXPECT_EQ(QuickEntry::withType(order, QStringLiteral("message")), QStringLiteral("j : attaquer"));
    for (const char *type : {"order", "question", "report", "ambiance", "situation", "decision"})
        EXPECT_EQ(text(read(QuickEntry::withType(QStringLiteral("x"), QString::fromUtf8(type)).toUtf8().constData()),
                       Field::EntryType),
                  type);
}

TEST_F(QuickEntryTest, ReadsATask) {
    m_feed.put(5, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    const QuickReading reading = read("tâche : ouvrir le portail @FPT RNS S1 pour 1500 !");
    EXPECT_EQ(reading.kind, QuickReading::Kind::Task);
    EXPECT_EQ(text(reading, Field::Label), "ouvrir le portail");
    EXPECT_EQ(reference(reading, Field::AssigneeRef), EntityId{5});
    EXPECT_EQ(reference(reading, Field::Sector), EntityId{7});
    EXPECT_EQ(field(reading, Field::DueAt), at(15, 0));
    EXPECT_EQ(text(reading, Field::Priority), "high");
    EXPECT_EQ(text(reading, Field::State), "issued");
}

TEST_F(QuickEntryTest, PrefixesDecide) {
    EXPECT_EQ(read("j: FPT RNS engagé S1").kind, QuickReading::Kind::Log);
    EXPECT_EQ(read("m : FPT RNS attaque").kind, QuickReading::Kind::Means);
    EXPECT_EQ(read("T: reconnaître").kind, QuickReading::Kind::Task);
    EXPECT_EQ(read("   ").kind, QuickReading::Kind::Nothing);
    EXPECT_EQ(read("m :").kind, QuickReading::Kind::Nothing);
}

TEST_F(QuickEntryTest, AnyLineIsReadWithoutLosingIt) {
    const QString hostile = QStringLiteral("<img src=x> \u202E\u0000 : > ->").repeated(400);
    std::uint64_t next = 1;
    const QuickEntry entry(m_board, Catalogue::standard(), m_mentions, m_now, [&next] { return EntityId{next++}; });
    EXPECT_EQ(entry.read(hostile).kind, QuickReading::Kind::Log);
    for (const char *line :
         {":", ">", "de à :", "a > b :", "@", "tâche : @", "tâche : !", "FPT", "1432", "S1", "secteur", "m : "})
        (void)read(line);
}

TEST_F(QuickEntryTest, EveryIntentIsOneTheReplicaTakes) {
    for (const char *line : {"FPT RNS engagé S1 1432", "1425 CODIS > PCC : CR : deux groupes partis", "VSAV 2",
                             "tâche : ouvrir le portail @FPT RNS S1 pour 1500 !!", "GIFF 1 au PT 0/2/8"}) {
        for (const Intent &intent : read(line).intents) {
            const auto *add = std::get_if<intent::Add>(&intent);
            ASSERT_NE(add, nullptr) << line;
            for (const auto &[field, value] : add->fields) {
                const FieldSpec *spec = findKind(add->kind)->find(field);
                ASSERT_NE(spec, nullptr) << line << " field " << static_cast<int>(field);
                const auto checked = checkValue(*spec, value);
                EXPECT_TRUE(checked.has_value()) << line << ": " << (checked ? "" : checked.error().message);
            }
        }
    }
}

} // namespace
} // namespace fanion::app
