// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/incident/incident_fixture.h"

#include <sqlite3.h>

namespace fanion::test {

namespace {

/** An incident with everything a board can hold, written by two posts; closed and opened again and again. */
class PagesTest : public IncidentTest {
protected:
    std::unique_ptr<Incident> a = pcc.create(file);
    std::unique_ptr<Incident> b;
    std::vector<EntityId> objects;
    EntityId list;

    void SetUp() override {
        const Intent admit = intent::Admit{cdc.identity.post(), Role::Editor, "CDC", ""};
        ASSERT_TRUE(a->perform({&admit, 1}));
        ASSERT_TRUE(a->commit());
        b = cdc.pending(folder.path() / "b.fanion", a->id());
        copy(*a, *b);
        std::vector<Intent> intents;
        for (int i = 0; i < 1100; ++i) // more than a page
            intents.push_back(intent::Add{Kind::Means, {{Field::Label, "FPT " + std::to_string(i)}}, {}});
        const auto performed = a->perform(intents);
        ASSERT_TRUE(performed);
        objects = performed->ids;
        ASSERT_TRUE(a->commit());
        copy(*a, *b);
        write(*a, 1);
        write(*b, 2);
        copy(*a, *b);
        copy(*b, *a);
        write(*b, 3);
        copy(*b, *a);
    }

    /** Something of every kind of act. */
    void write(Incident &incident, int round) {
        const auto first = objects[static_cast<std::size_t>(round)];
        perform(incident, intent::Set{first, Field::State, round % 2 == 0 ? "engaged" : "released"});
        perform(incident, intent::Set{objects[7], Field::Position, Position{480'000'000 + round, -20'000'000}});
        perform(incident, intent::Set{objects[8], Field::Mission, "mission " + std::to_string(round)});
        perform(incident, intent::SetAdd{objects[9], Field::Tags, "tag " + std::to_string(round)});
        perform(incident, intent::SetRemove{objects[9], Field::Tags, "tag " + std::to_string(round - 1)});
        perform(incident, intent::Text{objects[10], Field::Note, 0, 0, "à l'est " + std::to_string(round) + ", "});
        perform(incident, intent::Delete{objects[static_cast<std::size_t>(20 + round)]});
        const auto order = perform(incident, intent::Add{Kind::LogEntry, {{Field::Text, "message"}}, {}});
        EXPECT_FALSE(order.isNull());
    }

    void reopen(std::size_t expectedReplay = 0) {
        const auto digest = digestText(*a);
        a.reset();
        a = pcc.open(file);
        ASSERT_TRUE(a);
        EXPECT_EQ(a->replayedAtOpening(), expectedReplay);
        EXPECT_EQ(digestText(*a), digest);
        const auto verified = a->verify();
        EXPECT_TRUE(verified) << verified.error().message;
    }

    void sql(const char *statement) const {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
};

} // namespace

TEST_F(PagesTest, OpensWithoutReplayingAndGoesOn) {
    reopen();
    write(*a, 4);
    write(*b, 5);
    copy(*a, *b);
    copy(*b, *a);
    EXPECT_EQ(digestText(*a), digestText(*b));
    reopen();
    reopen();
    EXPECT_EQ(digestText(*a), digestText(*b));
}

TEST_F(PagesTest, ReplaysWhatCameAfterAKill) {
    reopen();
    const auto before = a->replica().changeCount();
    write(*a, 4);
    const auto since = a->replica().changeCount() - before;
    const auto digest = digestText(*a);
    const auto killed = folder.path() / "killed.fanion";
    for (const char *suffix : {"", "-wal"})
        std::filesystem::copy_file(file.string() + suffix, killed.string() + suffix);
    const auto again = pcc.open(killed);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->replayedAtOpening(), since);
    EXPECT_EQ(digestText(*again), digest);
}

TEST_F(PagesTest, KeepsTheBoardWhileAtWork) {
    a->setHousekeeping({.packedFrom = 50, .packedAtOnce = 1000, .keptAfter = 20});
    for (int i = 0; i < 8; ++i)
        a->idle();
    const auto killed = folder.path() / "killed.fanion";
    for (const char *suffix : {"", "-wal"}) {
        if (std::filesystem::exists(file.string() + suffix))
            std::filesystem::copy_file(file.string() + suffix, killed.string() + suffix);
    }
    const auto again = pcc.open(killed);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->replayedAtOpening(), 0U);
    EXPECT_EQ(digestText(*again), digestText(*a));
}

TEST_F(PagesTest, UndoesAndEditsWhatItHasNotReplayed) {
    reopen();
    ASSERT_TRUE(a->undo());
    ASSERT_TRUE(a->redo());
    perform(*a, intent::Text{objects[10], Field::Note, 3, 2, "X"});
    perform(*a, intent::Restore{objects[21]});
    ASSERT_TRUE(a->commit());
    copy(*a, *b);
    EXPECT_EQ(digestText(*a), digestText(*b));
}

// What a revoked post did has to be looked for in the file: nothing of it is in memory.
TEST_F(PagesTest, RevokesBackIntoTheArchive) {
    reopen();
    const auto before = digestText(*a);
    const auto other = b->replica().frontier();
    write(*b, 6); // concurrent: is not to count
    const Intent revoke = intent::Revoke{cdc.identity.post()};
    ASSERT_TRUE(a->perform({&revoke, 1}));
    ASSERT_TRUE(a->commit());
    copy(*b, *a);
    copy(*a, *b);
    EXPECT_EQ(digestText(*a), digestText(*b));
    EXPECT_NE(digestText(*a), before);
    reopen();
    EXPECT_EQ(digestText(*a), digestText(*b));
}

// A post that was away depends on changes whose hashes are no longer in memory; they come from packed blocks.
TEST_F(PagesTest, ChecksOldDependenciesInTheArchive) {
    const auto c = cdc.pending(folder.path() / "c.fanion", a->id());
    copy(*b, *c);
    write(*a, 4);
    a->setHousekeeping({.packedFrom = 10, .packedAtOnce = 100'000, .keptAfter = 10});
    a->idle();
    reopen();
    write(*a, 5);
    reopen();
    // The same post on another computer writes a new log onto what it had.
    write(*c, 6);
    const auto report = copy(*c, *a);
    EXPECT_TRUE(report.refused.empty()) << report.refused.front().second.message;
    EXPECT_EQ(report.waiting, 0U);
    copy(*a, *c);
    EXPECT_EQ(digestText(*a), digestText(*c));
}

TEST_F(PagesTest, ReplaysEverythingWhenPagesAreDamaged) {
    const auto digest = digestText(*a);
    const auto all = a->replica().changeCount();
    a.reset();
    const auto whole = readFile(file);
    for (const char *damage :
         {"DELETE FROM page WHERE number = 1", "DELETE FROM page WHERE number = 0", "UPDATE page SET bytes = x'00'",
          "UPDATE page SET bytes = substr(bytes, 1, length(bytes) - 3) WHERE number = 2",
          "UPDATE page SET bytes = (SELECT bytes FROM page WHERE number = 2) WHERE number = 1", "DELETE FROM page"}) {
        SCOPED_TRACE(damage);
        writeFile(file, whole);
        sql(damage);
        a = pcc.open(file);
        ASSERT_TRUE(a);
        EXPECT_EQ(a->replayedAtOpening(), all);
        EXPECT_EQ(digestText(*a), digest);
        a.reset();
    }
}

TEST_F(PagesTest, OpeningAndClosingChangesNothing) {
    reopen();
    a.reset();
    const auto before = readFile(file);
    pcc.open(file).reset();
    EXPECT_EQ(readFile(file), before);
}

} // namespace fanion::test
