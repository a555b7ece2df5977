// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/incident_history.h"
#include "tests/unit/incident/incident_fixture.h"

namespace fanion::test {

namespace {

/** Two posts with files, whose clocks go together unless a test says otherwise. */
class BoardAtTest : public IncidentTest {
protected:
    std::unique_ptr<Incident> a = pcc.create(file);
    std::unique_ptr<Incident> b;
    EntityId engine;

    void SetUp() override {
        perform(*a, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", ""});
        engine = addMeans(*a, "FPT 1");
        b = cdc.pending(folder.path() / "b.fanion", a->id());
        copy(*a, *b);
    }
    void tick(WallTime milliseconds = 1000) {
        pcc.clock.advance(milliseconds);
        cdc.clock.advance(milliseconds);
    }
    [[nodiscard]] WallTime now() const { return pcc.clock.wall; }
    void set(Incident &incident, const std::string &state) {
        perform(incident, intent::Set{engine, Field::State, state});
    }
    /** The board of A's file at a moment, read beside A. */
    BoardAt at(WallTime moment) {
        const auto history = IncidentHistory::open(file, pcc.environment());
        EXPECT_TRUE(history) << history.error().message;
        auto board = history->boardAt(moment);
        EXPECT_TRUE(board) << board.error().message;
        return std::move(*board);
    }
    std::string stateAt(WallTime moment) {
        const auto board = at(moment);
        const auto entity = board.replica().find(engine);
        return entity ? std::string(entity->text(Field::State)) : "not there";
    }
};

} // namespace

TEST_F(BoardAtTest, ShowsWhatWasThereThen) {
    tick();
    const auto start = now();
    set(*a, "requested");
    tick();
    set(*a, "enRoute");
    tick();
    const auto end = now();
    set(*a, "engaged");
    EXPECT_EQ(stateAt(start - 1), "");
    EXPECT_EQ(stateAt(start), "requested");
    EXPECT_EQ(stateAt(start + 1000), "enRoute");
    EXPECT_EQ(stateAt(end - 1), "enRoute");
    EXPECT_EQ(stateAt(end + 10'000'000), "engaged");
    EXPECT_EQ(at(end).replica().stateHash(), a->replica().stateHash());
    EXPECT_EQ(at(0).replica().changeCount(), 0U) << "before there was an incident";
}

TEST_F(BoardAtTest, ConcurrentValuesStandSideBySideAsTheyDidThen) {
    tick();
    set(*a, "engaged");
    set(*b, "released");
    const auto both = now();
    copy(*b, *a);
    tick();
    set(*a, "engaged"); // settled
    const auto then = at(both);
    EXPECT_TRUE(then.replica().find(engine)->hasConflict());
    EXPECT_FALSE(at(now()).replica().find(engine)->hasConflict());
}

TEST_F(BoardAtTest, AtAFrontierAndNotBeyondTheFile) {
    set(*a, "requested");
    const auto then = a->durableFrontier();
    const auto hash = a->replica().stateHash();
    set(*a, "engaged");
    const auto history = IncidentHistory::open(file, pcc.environment());
    ASSERT_TRUE(history);
    const auto board = history->boardAt(then);
    ASSERT_TRUE(board) << board.error().message;
    EXPECT_EQ(board->replica().stateHash(), hash);
    set(*b, "released");
    EXPECT_EQ(history->boardAt(b->durableFrontier()).error().code, ErrorCode::NotFound);
}

TEST_F(BoardAtTest, AFrozenMapIsWhatItsAuthorSawWhateverTheClocksSay) {
    set(*a, "requested");
    copy(*a, *b);
    cdc.clock.advance(3'600'000); // B's clock is an hour ahead
    const EntityId unseen = addMeans(*b, "CCF 1");
    set(*a, "enRoute");
    const auto hash = [](const BoardAt &board) { return board.replica().stateHash(); };
    const EntityId ofA = perform(*a, intent::Add{Kind::Snapshot, {}, {}});
    const EntityId ofB = perform(*b, intent::Add{Kind::Snapshot, {}, {}});
    const auto seenByA = a->replica().stateHash();
    const auto seenByB = b->replica().stateHash();
    copy(*b, *a);
    set(*a, "engaged");
    const auto history = IncidentHistory::open(file, pcc.environment());
    ASSERT_TRUE(history);
    const auto boardOfA = history->boardWhenMade(ofA);
    ASSERT_TRUE(boardOfA) << boardOfA.error().message;
    EXPECT_EQ(hash(*boardOfA), seenByA);
    EXPECT_EQ(boardOfA->replica().find(engine)->text(Field::State), "enRoute");
    EXPECT_FALSE(boardOfA->replica().find(unseen));
    const auto boardOfB = history->boardWhenMade(ofB);
    ASSERT_TRUE(boardOfB) << boardOfB.error().message;
    EXPECT_EQ(hash(*boardOfB), seenByB);
    EXPECT_EQ(boardOfB->replica().find(engine)->text(Field::State), "requested");
    EXPECT_TRUE(boardOfB->replica().find(unseen));
    EXPECT_EQ(history->boardWhenMade(EntityId{12345}).error().code, ErrorCode::NotFound);
}

TEST_F(BoardAtTest, ARevocationCountsFromItsMomentOn) {
    tick();
    set(*b, "released");
    const auto before = now();
    tick();
    perform(*a, intent::Revoke{cdc.identity.post()}); // A had not heard of it: it is not to count
    copy(*b, *a);
    EXPECT_EQ(stateAt(before), "released");
    EXPECT_FALSE(at(before).replica().member(cdc.identity.post())->revoked);
    EXPECT_EQ(stateAt(now()), "");
    EXPECT_TRUE(at(now()).replica().member(cdc.identity.post())->revoked);
}

TEST_F(BoardAtTest, AClockAheadIsSaid) {
    cdc.clock.advance(3'600'000);
    tick();
    set(*b, "released");
    copy(*b, *a);
    set(*a, "engaged"); // builds on what bears a later time
    EXPECT_EQ(stateAt(now()), "");
    EXPECT_EQ(at(now()).heldBack(), std::set{pcc.identity.post()});
    EXPECT_EQ(stateAt(now() + 3'600'000), "engaged");
    EXPECT_TRUE(at(now() + 3'600'000).heldBack().empty());
}

TEST_F(BoardAtTest, ReadsBlocks) {
    std::vector<std::pair<WallTime, ChangeHash>> known;
    for (int i = 0; i < 6000; ++i) {
        tick(10);
        const Intent move = intent::Set{engine, Field::Position, Position{480'000'000 + i, 20'000'000 - i}};
        ASSERT_TRUE((i % 2 == 0 ? a : b)->perform({&move, 1}));
        if (i % 100 == 99) {
            ASSERT_TRUE(a->commit());
            ASSERT_TRUE(b->commit());
            copy(*a, *b);
            copy(*b, *a);
            if (i % 1000 == 999) known.emplace_back(now(), a->replica().stateHash());
        }
    }
    a.reset(); // packs
    for (const auto &[moment, hash] : known)
        EXPECT_EQ(at(moment).replica().stateHash(), hash);
}

} // namespace fanion::test
