// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that SQLite finds healthy and whose contents are not: what loading refuses, and what only verify() finds.
#include "tests/support/test_post.h"
#include "tests/unit/incident/incident_fixture.h"

#include <sqlite3.h>

#include <functional>

namespace fanion::test {

class IncidentVerify : public IncidentTest {
protected:
    void SetUp() override {
        auto incident = pcc.create(file);
        for (int i = 0; i < 10; ++i)
            addMeans(*incident, "FPT " + std::to_string(i));
        perform(*incident, intent::Admit{cdc.identity.post(), Role::Observer, "CDC", "", {}, {}});
        incident.reset();
        m_whole = readFile(file);
    }
    void alter(const std::string &sql) {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
        char *message = nullptr;
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
            << (message ? message : "");
        sqlite3_free(message);
        sqlite3_close(database);
    }
    void restore() { writeFile(file, m_whole); }
    /** Either opening or verify() says that the file is damaged; nothing was changed by trying. */
    void expectFound() {
        const auto before = folder.contents();
        for (const auto access : {Incident::Access::Write, Incident::Access::Read}) {
            auto incident = Incident::open(file, access, pcc.identity, pcc.environment());
            if (!incident) {
                EXPECT_EQ(incident.error().code, ErrorCode::Corrupt) << incident.error().message;
                EXPECT_EQ(folder.contents() == before, true) << "a refused file was changed";
                continue;
            }
            const Result<std::size_t> verified = (*incident)->verify();
            ASSERT_FALSE(verified) << "the damage was not found";
            EXPECT_EQ(verified.error().code, ErrorCode::Corrupt) << verified.error().message;
            EXPECT_NE(verified.error().message.find("a.fanion"), std::string::npos);
            break; // opened for writing, so the header of the file may change from here on
        }
    }

private:
    std::string m_whole;
};

TEST_F(IncidentVerify, FindsNothingWrongWithAHealthyFile) {
    auto incident = pcc.open(file, Incident::Access::Read);
    EXPECT_EQ(incident->verify().value(), 12U);
}

TEST_F(IncidentVerify, FindsEveryFlippedByte) {
    constexpr std::uint64_t kSeed = 20260801;
    SCOPED_TRACE(kSeed);
    SeededRandom random(kSeed);
    for (int round = 0; round < 60 && !HasFailure(); ++round) {
        const std::uint64_t position = 1 + random.below(12);
        const std::uint64_t at = random.below(80);
        SCOPED_TRACE(std::format("change {}, byte {}", position, at));
        restore();
        // Replaces one byte of the change by another.
        alter(std::format("UPDATE run SET bytes = CAST(substr(bytes, 1, {0}) || "
                          "iif(substr(bytes, {0} + 1, 1) = x'5a', x'5b', x'5a') || substr(bytes, {0} + 2) AS BLOB) "
                          "WHERE position = {1}",
                          at, position));
        expectFound();
    }
}

TEST_F(IncidentVerify, FindsWhatIsFiledWrongly) {
    for (const char *sql : {
             "UPDATE run SET hash = zeroblob(32) WHERE position = 5",
             "UPDATE log SET incarnation = incarnation + 1 WHERE id = 1",
             "UPDATE log SET post = zeroblob(32)",
             "UPDATE incident SET value = zeroblob(32)",
             "DELETE FROM run WHERE position = 12; "
             "UPDATE run SET bytes = (SELECT bytes FROM run WHERE position = 10) WHERE position = 11",
             "UPDATE run SET bytes = zeroblob(0) WHERE position = 3",
             "UPDATE run SET bytes = zeroblob(100000) WHERE position = 3",
         }) {
        SCOPED_TRACE(sql);
        restore();
        alter(sql);
        expectFound();
    }
}

// A well-formed, signed change of somebody who may not write, put straight into the table.
TEST_F(IncidentVerify, FindsAChangeThatItsAuthorHadNoRightTo) {
    TestPost observer(2, "CDC"); // the same seed gives the same key pair as cdc
    ASSERT_EQ(observer.id(), cdc.identity.post());
    auto incident = pcc.open(file);
    const auto all = incident->changesAfter({}, 1 << 20);
    ASSERT_TRUE(all);
    // A replica in which it is an editor writes the change; in this incident it is an observer.
    FilePost founder(9, "founder");
    auto elsewhere = founder.create(folder.path() / "elsewhere.fanion");
    perform(*elsewhere, intent::Admit{observer.id(), Role::Editor, "CDC", "", {}, {}});
    auto theirs = cdc.pending(folder.path() / "theirs.fanion", elsewhere->id());
    copy(*elsewhere, *theirs);
    addMeans(*theirs, "smuggled");
    const auto smuggled = theirs->changesAfter(elsewhere->durableFrontier(), 1 << 20);
    ASSERT_TRUE(smuggled);
    ASSERT_EQ(smuggled->size(), 1U);
    incident.reset();
    const ChangeRun &change = smuggled->front();
    alter(std::format("INSERT INTO log (id, post, incarnation) VALUES (99, x'{}', {}); "
                      "INSERT INTO run VALUES (13, 99, {}, {}, x'{}', x'{}')",
                      change.log.post.hex(), static_cast<std::int64_t>(change.log.incarnation), change.first,
                      change.sequence, change.hash.hex(), toHex(change.bytes)));
    expectFound();
}

} // namespace fanion::test
