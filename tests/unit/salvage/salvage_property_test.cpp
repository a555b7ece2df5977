// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to a file: nothing crashes, nothing is invented, and what stands in pages that are still good comes
// back, in the new file or in the bundle beside it.
#include "core/salvage/salvage.h"
#include "tests/convergence/seeds.h"
#include "tests/unit/incident/incident_fixture.h"
#include "tests/unit/salvage/damage.h"

#include <algorithm>
#include <format>
#include <iostream>

namespace fanion::test {

namespace {

class SalvageProperty : public IncidentTest {
protected:
    /** Two posts at work in turns, with pages, blocks, runs that are still single and rows of many pages. */
    void makeIncident() {
        auto a = pcc.create(file);
        a->setHousekeeping({.packedFrom = 200, .packedAtOnce = 300, .keptAfter = 150});
        perform(*a, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", "", {}, {}});
        auto b = cdc.pending(folder.path() / "b.fanion", a->id());
        const EntityId means = addMeans(*a, "FPT Aix");
        copy(*a, *b);
        for (int turn = 0; turn < 24; ++turn) {
            Incident &writer = turn % 2 == 0 ? *a : *b;
            for (int i = 0; i < 40; ++i) {
                const Intent move = intent::Set{means, Field::Position, Position{480'000'000 + i, 20'000'000}};
                const Intent add = intent::Add{Kind::Means, {{Field::Label, std::format("VSAV {} {}", turn, i)}}, {}};
                ASSERT_TRUE(writer.perform({i % 4 == 1 ? &move : &add, 1}));
                if (i % 3 == 0) {
                    ASSERT_TRUE(writer.commit());
                }
            }
            if (turn % 8 == 3) {
                const Intent big = intent::Add{Kind::LogEntry, {{Field::Text, std::string(20'000, 'x')}}, {}};
                ASSERT_TRUE(writer.perform({&big, 1}));
            }
            ASSERT_TRUE(writer.commit());
            copy(turn % 2 == 0 ? *a : *b, turn % 2 == 0 ? *b : *a);
            if (turn == 9) a->idle();
        }
        // Not closed in peace, which would pack all of it: blocks and runs stay side by side.
        ASSERT_TRUE(a->saveCopy(folder.path() / "kept.fanion"));
        a.reset();
        file = folder.path() / "kept.fanion";
    }
};

} // namespace

TEST_F(SalvageProperty, SavesWhatIsStillThereAndInventsNothing) {
    ASSERT_NO_FATAL_FAILURE(makeIncident());
    const std::string whole = readFile(file);
    const std::string digest = digestText(*pcc.open(file, Incident::Access::Read));
    const Changes original = changesOf(file);
    const auto rows = placedRows(file);
    const auto blocks = std::ranges::count_if(rows, [](const PlacedRow &row) { return row.changes.size() > 100; });
    const auto longRows = std::ranges::count_if(rows, [](const PlacedRow &row) { return row.pages.size() > 3; });
    ASSERT_GT(blocks, 0) << "no block in the file";
    ASSERT_GT(rows.size(), 100U) << "no runs in the file";
    ASSERT_GT(longRows, 0) << "no row of many pages in the file";

    std::size_t partial = 0;
    std::size_t complete = 0;
    std::size_t nothing = 0;
    std::size_t bundles = 0;
    for (const std::uint64_t seed : seeds(100)) {
        TemporaryFolder place;
        const auto bad = place.path() / "bad.fanion";
        const auto to = place.path() / "saved.fanion";
        SeededRandom random(seed);
        std::string bytes = whole;
        std::string what;
        for (std::uint64_t i = 0; i <= random.below(3) && !bytes.empty(); ++i)
            what += damage(bytes, random) + "; ";
        SCOPED_TRACE(std::format("FANION_SEED={} ({})", seed, what));
        writeFile(bad, bytes);
        Changes expected;
        const auto spoilt = damagedPages(whole, bytes);
        for (const PlacedRow &row : rows)
            if (std::ranges::none_of(row.pages, [&](std::size_t page) { return spoilt.contains(page); }))
                expected.insert(row.changes.begin(), row.changes.end());

        const auto before = place.contents();
        const auto salvage = Salvage::read(bad, pcc.environment());
        EXPECT_EQ(place.contents(), before) << "looking has changed something";
        if (!salvage) {
            EXPECT_TRUE(expected.empty()) << expected.size() << ": " << salvage.error().message;
            ++nothing;
            continue;
        }
        const auto saved = salvage->save(to, pcc.random);
        ASSERT_TRUE(saved) << saved.error().message;
        EXPECT_EQ(readFile(bad), bytes);

        Changes found;
        if (salvage->incident()) {
            const auto incident = pcc.open(to, Incident::Access::Read);
            const auto verified = incident->verify();
            ASSERT_TRUE(verified) << verified.error().message;
            EXPECT_EQ(*verified, salvage->report().changes);
            EXPECT_EQ(digestText(*incident).substr(0, 64), salvage->replica().stateHash().hex());
            found = changesOf(to);
        }
        EXPECT_EQ(found.size(), salvage->report().changes);
        if (std::filesystem::exists(Salvage::apartFile(to))) {
            const auto bundle = Bundle::read(Salvage::apartFile(to));
            ASSERT_TRUE(bundle) << bundle.error().message;
            EXPECT_EQ(bundle->incident, salvage->incident().value_or(IncidentId()));
            EXPECT_FALSE(salvage->report().cut.empty());
            ++bundles;
            for (const Bytes &apart : bundle->changes)
                found.merge(changesIn(apart));
        }
        EXPECT_TRUE(std::ranges::includes(original, found)) << "invented";
        EXPECT_TRUE(std::ranges::includes(found, expected))
            << expected.size() << " stand in good pages, " << found.size() << " came back";
        EXPECT_EQ(found.size(), salvage->report().changes + salvage->report().apart);
        if (found == original && salvage->report().apart == 0) {
            ++complete;
            EXPECT_EQ(digestText(*pcc.open(to, Incident::Access::Read)), digest);
        } else {
            ++partial;
        }
    }
    std::cout << complete << " came back whole, " << partial << " in part (" << bundles << " with a bundle), "
              << nothing << " not at all\n";
    if (seeds(100).size() < 100) return; // one seed replayed
    EXPECT_GT(complete, 10U);
    EXPECT_GT(partial, 10U);
    EXPECT_GT(bundles, 10U);
}

} // namespace fanion::test
