// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "tests/unit/incident/incident_fixture.h"
#include "tests/unit/store/fault_vfs.h"

#include <gmock/gmock.h>

namespace fanion::test {

TEST_F(IncidentTest, ComesBackAsItWas) {
    std::string before;
    EntityId means;
    {
        auto incident = pcc.create(file);
        means = addMeans(*incident, "FPT Aix");
        perform(*incident, intent::SetAdd{means, Field::Tags, std::string("nuit")});
        perform(*incident, intent::Text{means, Field::Note, 0, 0, "relève à 14 h"});
        before = digestText(*incident);
    }
    for (const auto access : {Incident::Access::Read, Incident::Access::Write}) {
        auto incident = pcc.open(file, access);
        EXPECT_EQ(digestText(*incident), before);
        EXPECT_EQ(incident->replica().find(means)->text(Field::Note), "relève à 14 h");
        EXPECT_EQ(incident->digest().entities, 1U);
        EXPECT_FALSE(incident->isPending());
    }
}

TEST_F(IncidentTest, OnlyWhatWasCommittedCounts) {
    {
        auto incident = pcc.create(file);
        const Frontier durable = incident->durableFrontier();
        const Intent add = intent::Add{Kind::Means, {{Field::Label, std::string("VSAV")}}, {}};
        ASSERT_TRUE(incident->perform({&add, 1}));
        EXPECT_TRUE(incident->hasStaged());
        EXPECT_EQ(incident->durableFrontier(), durable);
        EXPECT_TRUE(incident->changesAfter(durable, 1 << 20).value().empty()) << "told others what isn't durable";
        EXPECT_EQ(incident->digest().entities, 1U) << "but the board shows it";
    }
    auto again = pcc.open(file);
    EXPECT_EQ(again->digest().entities, 0U);
}

TEST_F(IncidentTest, UndoOutlivesTheProgram) {
    EntityId means;
    {
        auto incident = pcc.create(file);
        means = addMeans(*incident, "FPT Aix");
        perform(*incident, intent::Set{means, Field::Label, std::string("FPT Salon")});
    }
    {
        auto incident = pcc.open(file);
        ASSERT_TRUE(incident->undo());
        ASSERT_TRUE(incident->commit());
        EXPECT_EQ(incident->replica().find(means)->text(Field::Label), "FPT Aix");
    }
    {
        auto incident = pcc.open(file);
        ASSERT_TRUE(incident->redo());
        ASSERT_TRUE(incident->commit());
        EXPECT_EQ(incident->replica().find(means)->text(Field::Label), "FPT Salon");
    }
    {
        // The file carried to another post: its undo is the other one's affair.
        auto incident = cdc.open(file);
        EXPECT_FALSE(incident->replica().undoable());
    }
    auto incident = pcc.open(file);
    ASSERT_TRUE(incident->undo());
    ASSERT_TRUE(incident->undo());
    EXPECT_TRUE(incident->replica().find(means)->deleted);
}

TEST_F(IncidentTest, EachStartWritesALogOfItsOwn) {
    pcc.create(file);
    for (int start = 0; start < 5; ++start) {
        auto incident = pcc.open(file);
        addMeans(*incident, "x");
        addMeans(*incident, "y");
    }
    auto incident = pcc.open(file, Incident::Access::Read);
    EXPECT_EQ(incident->digest().frontier.size(), 6U);
    EXPECT_EQ(incident->digest().changes, 11U);
}

TEST_F(IncidentTest, OpeningAndLookingWritesNothing) {
    {
        auto incident = pcc.create(file);
        addMeans(*incident, "x");
    }
    const auto before = folder.contents();
    {
        auto incident = pcc.open(file, Incident::Access::Read);
        const Intent add = intent::Add{Kind::Means, {}, {}};
        const Result<Performed> refused = incident->perform({&add, 1});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
        EXPECT_TRUE(incident->verify());
        EXPECT_EQ(folder.contents(), before);
    }
    EXPECT_EQ(folder.contents(), before);
}

TEST_F(IncidentTest, AGuestsFileWaitsAndIsCompleted) {
    auto incident = pcc.create(file);
    addMeans(*incident, "FPT");
    const auto guestFile = folder.path() / "b.fanion";
    {
        auto guest = cdc.pending(guestFile, incident->id(), "fanion:secret");
        EXPECT_TRUE(guest->isPending());
        const Intent add = intent::Add{Kind::Means, {}, {}};
        EXPECT_FALSE(guest->perform({&add, 1})) << "nobody has let it in";
    }
    auto guest = cdc.open(guestFile);
    EXPECT_TRUE(guest->isPending());
    EXPECT_EQ(guest->pendingInvitation(), "fanion:secret");
    EXPECT_EQ(guest->id(), incident->id());
    EXPECT_TRUE(guest->verify());

    perform(*incident, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", "", {}, {}});
    copy(*incident, *guest);
    EXPECT_FALSE(guest->isPending());
    EXPECT_EQ(digestText(*guest), digestText(*incident));
    EXPECT_EQ(guest->pendingInvitation(), "") << "the secret has served";
    addMeans(*guest, "VSAV");
    copy(*guest, *incident);
    EXPECT_EQ(digestText(*guest), digestText(*incident));
    guest.reset();
    guest = cdc.open(guestFile);
    EXPECT_EQ(guest->pendingInvitation(), "");
    EXPECT_EQ(digestText(*guest), digestText(*incident));
}

TEST_F(IncidentTest, ACopyIsAnotherPostsFileAndBothMeetAgain) {
    auto incident = pcc.create(file);
    perform(*incident, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", "", {}, {}});
    addMeans(*incident, "FPT Aix");
    const auto copied = folder.path() / "copie.fanion";
    const auto changes = incident->saveCopy(copied);
    ASSERT_TRUE(changes) << changes.error().message;
    EXPECT_EQ(*changes, 3U);
    addMeans(*incident, "VSAV");
    {
        auto other = cdc.open(copied);
        ASSERT_TRUE(other->verify());
        EXPECT_EQ(other->digest().entities, 1U);
        addMeans(*other, "CCF");
        copy(*incident, *other);
        copy(*other, *incident);
        EXPECT_EQ(digestText(*other), digestText(*incident));
    }
    // And of this post too, as after a restored backup: the same author, in a log of its own.
    incident.reset();
    auto restored = pcc.open(copied);
    addMeans(*restored, "EPA");
    incident = pcc.open(file);
    addMeans(*incident, "FPTL");
    copy(*incident, *restored);
    copy(*restored, *incident);
    EXPECT_EQ(digestText(*restored), digestText(*incident));
    EXPECT_EQ(incident->digest().entities, 5U);
    EXPECT_TRUE(incident->verify());
}

TEST_F(IncidentTest, AFullDiskStopsNothingButSaving) {
    FaultVfs disk;
    auto incident = pcc.create(file);
    addMeans(*incident, "saved");
    disk.failAt(1, true, FaultVfs::Fault::Full);
    for (int i = 0; i < 5; ++i) {
        const Intent add = intent::Add{Kind::Means, {{Field::Label, std::string("waiting")}}, {}};
        ASSERT_TRUE(incident->perform({&add, 1}));
        const Result<void> saved = incident->commit();
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Io);
        EXPECT_TRUE(incident->hasStaged());
        EXPECT_EQ(incident->changesAfter({}, 1 << 20).value().size(), 2U) << "what is durable can still be sent";
    }
    EXPECT_EQ(incident->digest().entities, 6U) << "the officer goes on working";
    disk.heal();
    ASSERT_TRUE(incident->commit());
    EXPECT_FALSE(incident->hasStaged());
    const std::string before = digestText(*incident);
    incident.reset();
    EXPECT_EQ(digestText(*pcc.open(file)), before);
}

TEST_F(IncidentTest, SignsOnceForAllThatACommitHolds) {
    auto incident = pcc.create(file);
    const Frontier before = incident->durableFrontier();
    for (int i = 0; i < 3; ++i) {
        const Intent add = intent::Add{Kind::Means, {{Field::Label, std::to_string(i)}}, {}};
        ASSERT_TRUE(incident->perform({&add, 1}));
        EXPECT_TRUE(incident->hasStaged());
    }
    ASSERT_TRUE(incident->commit());
    EXPECT_FALSE(incident->hasStaged());
    const auto runs = incident->changesAfter(before, 1 << 20);
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 1U);
    EXPECT_EQ(runs->front().count(), 3U);
}

TEST_F(IncidentTest, ACommitMayHoldMoreThanARun) {
    std::string digest;
    const std::string note(limits::kTextBytes - 100, 'n');
    {
        auto incident = pcc.create(file);
        for (std::size_t i = 0; i < limits::kRunChanges + 10; ++i) {
            const Intent add = intent::Add{Kind::Means, {{Field::Label, "FPT"}}, {}};
            ASSERT_TRUE(incident->perform({&add, 1}));
        }
        ASSERT_TRUE(incident->commit());
        for (std::size_t size = 0; size < limits::kRunBytes + limits::kTextBytes; size += note.size()) {
            const Intent add = intent::Add{Kind::Means, {{Field::Note, note}}, {}};
            ASSERT_TRUE(incident->perform({&add, 1}));
        }
        ASSERT_TRUE(incident->commit());
        EXPECT_FALSE(incident->hasStaged());
        digest = digestText(*incident);
        const auto all = incident->changesAfter({}, SIZE_MAX);
        EXPECT_TRUE(all) << all.error().message;
    }
    const auto again = pcc.open(file);
    EXPECT_EQ(digestText(*again), digest);
    const auto verified = again->verify();
    EXPECT_TRUE(verified) << verified.error().message;
}

TEST_F(IncidentTest, TellsTheHistoryOfAnObject) {
    auto incident = pcc.create(file);
    const EntityId means = addMeans(*incident, "FPT Aix");
    addMeans(*incident, "another");
    pcc.clock.advance(60'000);
    perform(*incident, intent::Set{means, Field::Label, std::string("FPT Salon")});
    pcc.clock.advance(60'000);
    perform(*incident, intent::Delete{means});
    using Act = HistoryLine::Act;
    const auto expectHistory = [&](const Incident &of) {
        const auto lines = of.history(means);
        ASSERT_TRUE(lines);
        std::vector<Act> acts;
        for (const HistoryLine &line : *lines) {
            EXPECT_EQ(line.entity, means);
            EXPECT_EQ(line.by, pcc.identity.post());
            acts.push_back(line.act);
        }
        EXPECT_EQ(acts.front(), Act::Created);
        EXPECT_EQ(acts.back(), Act::Deleted);
        EXPECT_THAT(acts, ::testing::Contains(Act::Set));
    };
    expectHistory(*incident);
    incident.reset();
    expectHistory(*pcc.open(file, Incident::Access::Read));
}

TEST_F(IncidentTest, RemembersWhereMembersAnswered) {
    {
        auto incident = pcc.create(file);
        incident->rememberPeer({cdc.identity.post(), "10.0.0.2:47800", 5});
        EXPECT_TRUE(incident->hasStaged());
        ASSERT_TRUE(incident->commit());
    }
    auto incident = pcc.open(file, Incident::Access::Read);
    EXPECT_EQ(incident->knownPeers().value(), (std::vector<KnownPeer>{{cdc.identity.post(), "10.0.0.2:47800", 5}}));
}

} // namespace fanion::test
