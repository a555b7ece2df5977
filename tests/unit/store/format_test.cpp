// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/format_v2.h"
#include "core/store/format_v3.h"
#include "core/store/format_v4.h"
#include "tests/unit/store/store_fixture.h"

#include <array>

namespace fanion::test {

namespace {

/** A format 5 as a later version may bring it: one more table. */
class FormatV5 final : public Format {
public:
    explicit FormatV5(bool broken = false) : m_broken(broken) {}
    [[nodiscard]] std::uint32_t version() const override { return 5; }
    [[nodiscard]] std::span<const std::string_view> tables() const override { return m_tables; }
    [[nodiscard]] Result<void> upgrade(SqliteDatabase &database) const override {
        if (Result<void> done = database.run(std::string(kNew)); !done) return done;
        return m_broken ? database.run("INSERT INTO nowhere VALUES (1)") : Result<void>();
    }

private:
    static constexpr std::string_view kNew = "CREATE TABLE picture (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT";
    std::vector<std::string_view> m_tables = [] {
        const FormatV4 before;
        std::vector<std::string_view> all(before.tables().begin(), before.tables().end());
        all.push_back(kNew);
        return all;
    }();
    bool m_broken;
};

const FormatV2 kV2;
const FormatV3 kV3;
const FormatV4 kV4;

} // namespace

TEST_F(StoreTest, BringsAnOlderFileForward) {
    makeStore();
    const FormatV5 v5;
    const std::array<const Format *const, 4> steps{&kV2, &kV3, &kV4, &v5};
    const Formats later(steps);
    {
        // Looking at an old file doesn't change it.
        const auto before = folder.contents();
        auto reader = IncidentStore::open(file, IncidentStore::Access::Read, later);
        ASSERT_TRUE(reader) << reader.error().message;
        EXPECT_EQ(rowsOf(**reader).size(), 3U);
        EXPECT_EQ(folder.contents(), before);
    }
    {
        auto store = IncidentStore::open(file, IncidentStore::Access::Write, later);
        ASSERT_TRUE(store) << store.error().message;
        ASSERT_TRUE(loadAll(**store));
        EXPECT_EQ(rowsOf(**store).size(), 3U);
        ASSERT_TRUE((*store)->append({{source.next(log)}, {}, {}, {}}));
    }
    // Today's program meets tomorrow's file.
    const auto before = folder.contents();
    for (const auto access : {IncidentStore::Access::Read, IncidentStore::Access::Write}) {
        auto store = IncidentStore::open(file, access);
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, ErrorCode::TooNew);
        EXPECT_EQ(folder.contents(), before);
    }
    EXPECT_TRUE(IncidentStore::open(file, IncidentStore::Access::Write, later));
}

TEST_F(StoreTest, RefusesAFileOfThePreviewsAndLeavesItAlone) {
    makeStore();
    ASSERT_TRUE(SqliteDatabase::open(file, SqliteDatabase::Mode::Write)->run("PRAGMA user_version=1"));
    const auto before = folder.contents();
    const auto store = IncidentStore::open(file, IncidentStore::Access::Write);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Foreign);
    EXPECT_NE(store.error().message.find("preview"), std::string::npos);
    EXPECT_EQ(folder.contents(), before);
}

TEST_F(StoreTest, AnUpgradeThatFailsLeavesTheOldFile) {
    makeStore();
    const FormatV5 broken(true);
    const std::array<const Format *const, 4> steps{&kV2, &kV3, &kV4, &broken};
    EXPECT_FALSE(IncidentStore::open(file, IncidentStore::Access::Write, Formats(steps)));
    auto store = IncidentStore::open(file, IncidentStore::Access::Write);
    ASSERT_TRUE(store) << store.error().message;
    EXPECT_EQ(rowsOf(**store).size(), 3U);
}

} // namespace fanion::test
