// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that must be refused with a clear error and stay as they are, byte for byte, with nothing new beside them.
#include "tests/unit/store/store_fixture.h"

#include <sqlite3.h>

#include <format>

namespace fanion::test {

namespace {

/** Changes a file behind the store's back. */
void runSql(const std::filesystem::path &path, const std::string &sql) {
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    char *message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << (message ? message : "");
    sqlite3_free(message);
    sqlite3_close(database);
}

} // namespace

class Refusal : public StoreTest {
protected:
    /** Opens both ways; the error must be one of \p codes, and the folder unchanged. */
    void expectRefused(std::initializer_list<ErrorCode> codes) {
        const auto before = folder.contents();
        for (const auto access : {IncidentStore::Access::Read, IncidentStore::Access::Write}) {
            auto store = IncidentStore::open(file, access);
            Result<void> loaded = store ? loadAll(**store) : std::unexpected(store.error());
            ASSERT_FALSE(loaded) << "was opened";
            EXPECT_NE(std::ranges::find(codes, loaded.error().code), codes.end())
                << static_cast<int>(loaded.error().code) << ": " << loaded.error().message;
            EXPECT_NE(loaded.error().message.find(file.filename().string()), std::string::npos)
                << "doesn't name the file: " << loaded.error().message;
            if (store) store->reset();
            EXPECT_EQ(folder.contents() == before, true) << "the folder was changed";
        }
    }
};

TEST_F(Refusal, WhatIsNoIncident) {
    expectRefused({ErrorCode::NotFound});
    writeFile(file, "");
    expectRefused({ErrorCode::Foreign});
    writeFile(file, "lat;lon\n43,3;5,4\n");
    expectRefused({ErrorCode::Foreign});
    writeFile(file, std::string(20'000, '\xff'));
    expectRefused({ErrorCode::Foreign});
    std::filesystem::remove(file);
    std::filesystem::create_directory(file);
    expectRefused({ErrorCode::Foreign});
}

TEST_F(Refusal, DatabasesOfOtherPrograms) {
    runSql(file, "CREATE TABLE tiles (zoom_level, tile_data); INSERT INTO tiles VALUES (1, 'x')");
    expectRefused({ErrorCode::Foreign});
    runSql(file, "PRAGMA application_id=0x4d504258");
    expectRefused({ErrorCode::Foreign});
    runSql(file, "PRAGMA journal_mode=WAL; INSERT INTO tiles VALUES (2, 'y')");
    expectRefused({ErrorCode::Foreign});
}

TEST_F(Refusal, NewerFormats) {
    makeStore();
    runSql(file, "PRAGMA user_version=5");
    expectRefused({ErrorCode::TooNew});
    runSql(file, "PRAGMA user_version=0");
    expectRefused({ErrorCode::Corrupt});
}

// The number is in the log only: the header of the file still says 1.
TEST_F(Refusal, NewerFormatsThatWereJustWritten) {
    makeStore();
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA user_version=5", nullptr, nullptr, nullptr),
              SQLITE_OK);
    TemporaryFolder elsewhere;
    const auto killed = folder.path() / "killed.fanion";
    for (const char *suffix : {"", "-wal"})
        std::filesystem::copy_file(file.string() + suffix, killed.string() + suffix);
    sqlite3_close(database);
    std::filesystem::remove(file);
    file = killed;
    expectRefused({ErrorCode::TooNew});
}

TEST_F(Refusal, TruncatedFiles) {
    makeStore(200);
    const std::string whole = readFile(file);
    for (const std::size_t size : {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{50}, std::size_t{99},
                                   std::size_t{100}, std::size_t{512}, std::size_t{4095}, std::size_t{4096},
                                   std::size_t{8192}, whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        SCOPED_TRACE(size);
        writeFile(file, whole.substr(0, size));
        expectRefused({ErrorCode::Corrupt});
    }
}

TEST_F(Refusal, AlteredTables) {
    makeStore();
    const std::string whole = readFile(file);
    for (const char *sql :
         {"CREATE TABLE more (x)", "CREATE VIEW v AS SELECT * FROM run", "CREATE INDEX i ON run (last)",
          "CREATE TRIGGER t AFTER INSERT ON run BEGIN DELETE FROM run; END", "DROP TABLE peer",
          "ALTER TABLE local ADD COLUMN x TEXT"}) {
        SCOPED_TRACE(sql);
        writeFile(file, whole);
        runSql(file, sql);
        expectRefused({ErrorCode::Corrupt});
    }
    for (const char *sql : {"DELETE FROM incident", "UPDATE incident SET value = x'00'",
                            "DELETE FROM run WHERE position = 2", "UPDATE run SET hash = x'00' WHERE position = 1",
                            "UPDATE run SET first = 7 WHERE position = 3", "DELETE FROM log"}) {
        SCOPED_TRACE(sql);
        writeFile(file, whole);
        runSql(file, sql);
        expectRefused({ErrorCode::Corrupt});
    }
}

// Every page in turn: most damage to the structure is found when the file is opened, and none of it is ever written.
// Damage inside the bytes of a change is found by its hash (Incident::verify), not here.
TEST_F(Refusal, DamagedPages) {
    makeStore(400);
    const std::string whole = readFile(file);
    std::size_t refused = 0;
    for (std::size_t page = 0; page < whole.size(); page += 4096) {
        SCOPED_TRACE(page / 4096);
        std::string damaged = whole;
        // The header of the page; of the first one, what lies behind the header of the file.
        const std::size_t at = page == 0 ? 100 : page;
        for (std::size_t i = 0; i < 16; ++i)
            damaged[at + i] = static_cast<char>(0x5a);
        writeFile(file, damaged);
        const auto before = folder.contents();
        for (const auto access : {IncidentStore::Access::Read, IncidentStore::Access::Write}) {
            auto store = IncidentStore::open(file, access);
            if (store) {
                // A page that holds nothing (or only a change's own bytes).
                store->reset();
                writeFile(file, damaged);
                continue;
            }
            ++refused;
            EXPECT_EQ(store.error().code, ErrorCode::Corrupt) << store.error().message;
            EXPECT_EQ(folder.contents() == before, true) << "a damaged file was touched";
        }
    }
    EXPECT_GE(refused, whole.size() / 4096) << "most damaged pages must be noticed";
}

TEST_F(Refusal, DamageBesideALogOfAKilledProgram) {
    auto store = makeStore(300);
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(store->append({{source.next(log)}, {}, {}, {}}));
    const auto killed = folder.path() / "killed.fanion";
    copyAsKilled(*store, killed);
    store.reset();
    std::filesystem::remove(file);
    file = killed;
    std::string damaged = readFile(file);
    for (std::size_t page = 4 * 4096; page < damaged.size(); page += 4096)
        std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(page), 100, '\x5a');
    writeFile(file, damaged);
    expectRefused({ErrorCode::Corrupt});
    // Without the shared index (it was copied without), a reader has to make one; not a trace of it may stay.
    std::filesystem::remove(file.string() + "-shm");
    expectRefused({ErrorCode::Corrupt});
}

TEST_F(Refusal, ReadOnlyFilesAndFolders) {
    makeStore();
    const auto writeRefused = [&] {
        auto store = IncidentStore::open(file, IncidentStore::Access::Write);
        return !store && store.error().code == ErrorCode::ReadOnly;
    };
    const auto readable = [&] {
        auto store = IncidentStore::open(file, IncidentStore::Access::Read);
        return store && loadAll(**store) && (*store)->changeCount() == 3;
    };
    const auto before = folder.contents();
    std::filesystem::permissions(file, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0777));
    EXPECT_TRUE(asNobody(writeRefused)) << "a read-only file";
    EXPECT_TRUE(asNobody(readable));
    std::filesystem::permissions(file, std::filesystem::perms(0666));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    EXPECT_TRUE(asNobody(writeRefused)) << "a read-only folder";
    EXPECT_TRUE(asNobody(readable));
    std::filesystem::permissions(file, std::filesystem::perms(0000));
    EXPECT_TRUE(asNobody([&] { return !IncidentStore::open(file, IncidentStore::Access::Read); }));
    std::filesystem::permissions(file, std::filesystem::perms(0644));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    EXPECT_EQ(folder.contents(), before);
}

} // namespace fanion::test
