// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Negative controls: what each oracle is for is put into a story on purpose, and it must say so.
#include "tests/simulation/cluster/forgery.h"
#include "tests/simulation/cluster/oracles/oracles.h"
#include "tests/simulation/cluster/story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace fanion::cluster {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

constexpr Options kShort{.posts = 4, .hours = 0.05};

/** A story that ended well, to spoil. */
class ClusterControl : public ::testing::Test {
protected:
    ClusterControl() : story(settings()), site(story.site()) {}
    void SetUp() override {
        ASSERT_TRUE(story.play());
        ASSERT_THAT(site.problems, IsEmpty());
    }
    static Settings settings() {
        auto drawn = Settings::draw(5, kShort);
        drawn.hasMembershipFaults = false; // the founder stays a commander
        return drawn;
    }
    [[nodiscard]] Incident &incident(PostIndex post) { return site.posts[post]->incident(); }
    [[nodiscard]] IncidentLog log() { return IncidentLog::of(incident(0)); }

    Story story;
    Site &site;
    Sometimes sometimes;
};

Findings allOf(std::uint64_t seeds, void (*spoil)(Settings &)) {
    Findings all;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        auto settings = Settings::draw(seed, kShort);
        spoil(settings);
        const auto outcome = Story::tell(settings);
        all.insert(all.end(), outcome.findings.begin(), outcome.findings.end());
    }
    return all;
}

} // namespace

TEST_F(ClusterControl, WithoutSpoilingNoOracleFinds) {
    EXPECT_THAT(story.judge(true).findings, IsEmpty());
}

TEST(ClusterControlDisk, ADiskThatLiesLosesWhatWasAcknowledged) {
    const auto found = allOf(12, [](Settings &settings) { settings.liesAboutSyncs = true; });
    EXPECT_THAT(found, Contains(HasSubstr("was acknowledged and is lost")));
}

TEST_F(ClusterControl, AnAcknowledgedActThatIsNowhereIsNoticed) {
    PerformedChange never;
    site.random.fill(never.hash.bytes);
    site.ledger.acknowledge(1, never);
    EXPECT_THAT(NothingLost::check(log(), site.ledger), Contains(HasSubstr("is lost")));
}

TEST_F(ClusterControl, APostThatHasMoreIsNoticed) {
    ASSERT_THAT(EqualDigests::check(site), IsEmpty());
    ASSERT_TRUE(site.posts[0]->perform({intent::Add{Kind::Symbol, {}, {}}}));
    EXPECT_THAT(EqualDigests::check(site), Not(IsEmpty()));
}

TEST(ClusterControlNetwork, APostThatHearsNothingIsNoticed) {
    const auto found = allOf(1, [](Settings &settings) { settings.deafPost = 1; });
    EXPECT_THAT(found, Contains(HasSubstr("after the last fault")));
}

TEST_F(ClusterControl, AFileThatIsNotTheStateIsNoticed) {
    ASSERT_TRUE(site.posts[0]->perform({intent::Add{Kind::Symbol, {}, {}}}));
    // What is in memory alone is gone after the restart.
    EXPECT_THAT(LogIsState::check(*site.posts[0]), Contains(HasSubstr("another state after its restart")));
}

TEST(ClusterControlReference, AWrongRuleIsNoticed) {
    std::map<test::Rule, std::size_t> noticed;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        auto drawn = Settings::draw(seed, {.posts = 4, .hours = 0.1});
        drawn.hasMembershipFaults = false;
        drawn.hasForks = false;
        Story story(drawn);
        ASSERT_TRUE(story.play());
        const auto &incident = story.site().posts[0]->incident();
        const auto log = IncidentLog::of(incident);
        EXPECT_THAT(ReferenceAgrees::check(log, incident.replica().board()), IsEmpty());
        for (const auto rule : {test::Rule::DeleteWins, test::Rule::EarlierWins, test::Rule::SiblingsReverse})
            noticed[rule] += ReferenceAgrees::check(log, incident.replica().board(), rule).empty() ? 0 : 1;
    }
    EXPECT_GE(noticed[test::Rule::DeleteWins], 2U);
    EXPECT_GE(noticed[test::Rule::EarlierWins], 2U);
    EXPECT_GE(noticed[test::Rule::SiblingsReverse], 1U) << "two who type at one place beside each other are rare";
}

TEST_F(ClusterControl, AForgeryInTheLogIsNoticed) {
    const auto before = log();
    ASSERT_THAT(OnlyMembers::check(before, incident(0).replica().board(), incident(0).replica().members(), site.ledger,
                                   sometimes),
                IsEmpty());
    auto bytes = before.bytes();
    const auto [hash, forged] = forgeChange(Identity::generate(site.random), incident(0), site.random);
    bytes.push_back(forged);
    const Ledger unaware;
    EXPECT_THAT(OnlyMembers::check(IncidentLog(bytes), incident(0).replica().board(), incident(0).replica().members(),
                                   unaware, sometimes),
                Contains(HasSubstr("its author knew it was no member")));
    site.ledger.forged(hash);
    EXPECT_THAT(OnlyMembers::check(IncidentLog(bytes), incident(0).replica().board(), incident(0).replica().members(),
                                   site.ledger, sometimes),
                Contains(HasSubstr("forgery")));
}

/** As if the replica ignored revocations: the log holds one, and the board is that of before. */
TEST_F(ClusterControl, ABoardThatIgnoresARevocationIsNoticed) {
    auto &founder = *site.posts[0];
    auto &revoked = *site.posts[1];
    founder.disk().forgetEnd();
    ASSERT_TRUE(revoked.perform({intent::Add{Kind::Symbol, {{Field::Label, Value(std::string("late"))}}, {}}}));
    ASSERT_TRUE(founder.perform({intent::Revoke{revoked.identity().post()}}));
    const auto blind = revoked.incident().replica().board(); // knows nothing of it
    ASSERT_GE(site.runUntilEqual(site.settings.patience()), 0);
    EXPECT_THAT(OnlyMembers::check(log(), incident(0).replica().board(), incident(0).replica().members(), site.ledger,
                                   sometimes),
                IsEmpty());
    EXPECT_THAT(OnlyMembers::check(log(), blind, incident(0).replica().members(), site.ledger, sometimes),
                Contains(HasSubstr("a revoked post wrote")));
}

TEST_F(ClusterControl, AListOfMembersThatIsNotTheLogsIsNoticed) {
    auto members = incident(0).replica().members();
    members.back().role = members.back().role == Role::Editor ? Role::Observer : Role::Editor;
    EXPECT_THAT(OnlyMembers::check(log(), incident(0).replica().board(), members, site.ledger, sometimes),
                Contains(HasSubstr("is not what the log makes it")));
}

} // namespace fanion::cluster
