// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post with a new identity asks to be let in again, and goes on in the file it had.
#include "app/post/post.h"

#include "tests/unit/post/temporary_folder.h"

#include <algorithm>
#include <condition_variable>
#include <gtest/gtest.h>
#include <mutex>

namespace fanion::app {
namespace {

using fanion::testing::TemporaryFolder;

/** What a post told, to wait for. The deadline is only so that a broken program fails instead of hanging. */
class Told final : public PostObserver {
public:
    void onListening(const net::Address &at) override {
        note([&] { address = at; });
    }
    void onJoinRequests(const std::vector<net::JoinRequest> &now) override {
        note([&] { requests = now; });
    }
    void onJoinProgress(const net::JoinProgress &progress) override {
        note([&] { isDone = isDone || progress.state == net::JoinProgress::State::Done; });
    }
    void onBoard(const BoardDelta &delta) override {
        note([&] {
            if (delta.membersChanged) members = delta.members;
        });
    }
    void onWarnings(const Warnings &now) override {
        note([&] { warnings = now; });
    }
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30), condition);
    }

    std::optional<net::Address> address;
    std::vector<net::JoinRequest> requests;
    std::vector<Member> members;
    Warnings warnings;
    bool isDone = false;

private:
    template <typename Act>
    void note(Act act) {
        const std::scoped_lock lock(m_mutex);
        act();
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
};

NetworkSettings quiet() {
    return {false, net::Address{"127.0.0.1", 0}, {}};
}

TEST(RenewedIdentity, ComesBackIntoTheSameFileAsAnotherPost) {
    const TemporaryFolder folder;
    Told host;
    Told guest;
    Post pcc(HomeSettings{folder / "pcc"}, systemEnvironment(), host);
    pcc.listen(quiet());
    pcc.create(folder / "pcc.fanion", {"Feu de la Nerthe", "", false}, [](const Result<IncidentInfo> &) {});
    ASSERT_TRUE(host.waitFor([&] { return host.address && !host.members.empty(); }));

    std::optional<ErrorCode> refusal;
    const PostId commander = pcc.id();
    pcc.renewIdentity([&](const Result<void> &renewed) { refusal = renewed ? ErrorCode::Io : renewed.error().code; });

    Post site(HomeSettings{folder / "site"}, systemEnvironment(), guest);
    site.listen(quiet());
    site.introduce("PC site", "COS", [](const Result<void> &) {});
    site.askToJoin(*host.address, folder / "site.fanion");
    const auto admit = [&] {
        if (!host.waitFor([&] { return !host.requests.empty(); })) return false;
        pcc.answerJoin(host.requests.front().id, Role::Editor, [](const Result<void> &) {});
        return guest.waitFor([&] { return guest.isDone; });
    };
    ASSERT_TRUE(admit());
    EXPECT_EQ(refusal, ErrorCode::Refused) << "nobody could let the only commander in again";
    EXPECT_EQ(pcc.id(), commander);
    const PostId before = site.id();
    ASSERT_TRUE(host.waitFor([&] { return host.requests.empty(); }));

    guest.isDone = false;
    std::optional<bool> isRenewed;
    site.renewIdentity([&](const Result<void> &renewed) { isRenewed = renewed.has_value(); });
    ASSERT_TRUE(admit()) << "it asks by itself, where it was let in before";
    EXPECT_EQ(isRenewed, true);
    const PostId after = site.id();
    EXPECT_NE(before, after);
    const auto has = [](const std::vector<Member> &members, const PostId &post) {
        return std::ranges::contains(members, post, &Member::post);
    };
    ASSERT_TRUE(guest.waitFor([&] { return has(guest.members, after); }));
    EXPECT_TRUE(has(guest.members, before)) << "what it was stays in the log";
    EXPECT_FALSE(guest.warnings.hasWrittenElsewhere);
    EXPECT_FALSE(std::filesystem::exists(folder / "site-2.fanion"));
}

} // namespace
} // namespace fanion::app
