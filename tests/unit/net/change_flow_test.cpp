// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/change_flow.h"

#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::net;

namespace {

constexpr std::size_t kLimit = limits::kFrameSent;

class ChangeFlowTest : public testing::Test {
protected:
    ChangeFlowTest() {
        random.fill(incident.bytes);
        random.fill(self.bytes);
        random.fill(peer.bytes);
        random.fill(third.bytes);
        target.emplace(incident, self, 1);
        target->found();
        target->admit(peer, Role::Editor);
        target->admit(third, Role::Editor);
        target->commit();
        flow.emplace(clock, self, peer);
        flow->start(*target);
        flow->setTrusted(true);
    }
    void write(std::size_t size = 100) {
        Bytes payload(size);
        random.fill(payload);
        target->write(payload);
        target->commit();
        flow->onCommitted();
    }
    /** What it wants to send now, until nothing more. */
    std::vector<wire::Message> produce() {
        std::vector<wire::Message> out;
        while (true) {
            std::string body;
            flow->produceFrontier(body, pace);
            flow->produceChanges(body, kLimit);
            if (body.empty()) return out;
            EXPECT_LE(body.size(), kLimit + 100);
            auto messages = wire::decode(asBytes(body));
            EXPECT_TRUE(messages.has_value());
            for (auto &message : *messages)
                out.push_back(std::move(message));
        }
    }
    static std::size_t changesIn(const std::vector<wire::Message> &messages) {
        std::size_t count = 0;
        for (const auto &message : messages) {
            if (const auto *changes = std::get_if<wire::Changes>(&message)) count += changes->changes.size();
        }
        return count;
    }
    /** The peer tells what it holds: everything we do but the last `behind` changes of our log. */
    wire::FrontierUpdate theirs(std::uint64_t behind = 0, bool reset = false) {
        wire::FrontierUpdate update;
        update.reset = reset;
        for (auto [log, head] : target->frontier()) {
            head.sequence -= behind;
            update.heads.emplace_back(log, head);
        }
        return update;
    }

    std::int64_t time = 1'000;
    sim::SimClock clock{time};
    sim::SimRandom random{1};
    IncidentId incident;
    PostId self, peer, third;
    std::optional<sim::MemoryTarget> target;
    LinePace pace{clock};
    std::optional<ChangeFlow> flow;
};

} // namespace

TEST_F(ChangeFlowTest, TellsItsFrontierFirstAndSendsNothingBeforeItKnowsTheirs) {
    const auto first = produce();
    ASSERT_EQ(first.size(), 1U);
    const auto &update = std::get<wire::FrontierUpdate>(first[0]);
    EXPECT_TRUE(update.reset);
    EXPECT_EQ(update.heads.size(), 1U);
    time += 60'000;
    EXPECT_TRUE(produce().empty());
    flow->onFrontier({true, true, {}});
    EXPECT_EQ(changesIn(produce()), 3U);
    EXPECT_TRUE(produce().empty()) << "and each only once";
}

TEST_F(ChangeFlowTest, SendsOnlyWhatIsMissing) {
    for (int i = 0; i < 50; ++i)
        write();
    flow->onFrontier(theirs(7, true));
    EXPECT_EQ(changesIn(produce()), 7U);
    EXPECT_EQ(ChangeFlow::missing(target->frontier(), flow->theirs()), 7U);
    flow->onFrontier(theirs());
    EXPECT_EQ(ChangeFlow::missing(target->frontier(), flow->theirs()), 0U);
}

/** A log that is in doubt, or has turned out to fork: who takes back what it told needs it again. */
TEST_F(ChangeFlowTest, SendsAgainWhatThePeerTakesBack) {
    for (int i = 0; i < 20; ++i)
        write();
    flow->onFrontier(theirs(0, true));
    EXPECT_EQ(changesIn(produce()), 0U);
    auto doubting = theirs();
    doubting.heads.front().second = {};
    flow->onFrontier(doubting);
    EXPECT_EQ(changesIn(produce()), 23U);
    EXPECT_TRUE(produce().empty()) << "once";
}

TEST_F(ChangeFlowTest, SendsNothingToSomebodyWhoIsntTrusted) {
    flow->setTrusted(false);
    flow->onFrontier({true, true, {}});
    EXPECT_EQ(changesIn(produce()), 0U);
    flow->setTrusted(true);
    EXPECT_EQ(changesIn(produce()), 3U);
}

TEST_F(ChangeFlowTest, KeepsABoundedAmountUnderWay) {
    flow->onFrontier(theirs(0, true));
    (void)produce();
    for (int i = 0; i < 100; ++i)
        write(100'000);
    const auto sent = changesIn(produce());
    EXPECT_GE(sent, 40U);
    EXPECT_LE(sent, 45U) << "4 MiB of 10 MB";
    flow->onFrontier(theirs(100 - sent));
    EXPECT_EQ(changesIn(produce()), sent) << "an acknowledgement makes room";
}

TEST_F(ChangeFlowTest, SendsAgainWhenAllArrivedAndNoReceiptCame) {
    flow->onFrontier(theirs(0, true));
    (void)produce();
    write();
    EXPECT_EQ(changesIn(produce()), 1U);
    time += 60'000;
    flow->resendIfStuck();
    EXPECT_EQ(changesIn(produce()), 0U) << "it may still be under way: nobody said it arrived";
    flow->onArrived(flow->mark());
    time += 4'900;
    flow->resendIfStuck();
    EXPECT_EQ(changesIn(produce()), 0U);
    time += 200;
    EXPECT_LE(flow->wakeAt(), time);
    flow->resendIfStuck();
    EXPECT_EQ(changesIn(produce()), 1U);
    flow->onArrived(flow->mark());
    time += 9'000;
    flow->resendIfStuck();
    EXPECT_EQ(changesIn(produce()), 0U) << "the second time it waits twice as long";
    time += 1'100;
    flow->resendIfStuck();
    EXPECT_EQ(changesIn(produce()), 1U);
    flow->onArrived(flow->mark());
    flow->onFrontier(theirs());
    time += 600'000;
    flow->resendIfStuck();
    EXPECT_EQ(changesIn(produce()), 0U) << "acknowledged is acknowledged";
}

TEST_F(ChangeFlowTest, LetsANeighboursAuthorSendFirst) {
    flow->onFrontier(theirs(0, true));
    flow->onNeighbours({third});
    (void)produce();
    sim::MemoryTarget others(incident, third, 5);
    const auto log = target->changesAfter({}, SIZE_MAX);
    std::vector<Bytes> bytes;
    for (const auto &change : *log)
        bytes.push_back(change.bytes);
    (void)others.accept(self, bytes);
    others.write(asBytes("from the third"));
    others.commit();
    (void)target->accept(third, std::vector<Bytes>{others.changesAfter(target->frontier(), SIZE_MAX)->front().bytes});
    target->commit();
    flow->onCommitted();
    EXPECT_EQ(changesIn(produce()), 0U) << "the third is connected with the peer and sends it itself";
    const auto heard = time;
    time += limits::kAckEvery;
    EXPECT_EQ(changesIn(produce()), 0U);
    EXPECT_EQ(flow->wakeAt(), heard + limits::kForwardDelay);
    time = heard + limits::kForwardDelay;
    EXPECT_EQ(changesIn(produce()), 1U) << "it did not: we do";
    write();
    EXPECT_EQ(changesIn(produce()), 1U) << "our own go at once";
}

TEST_F(ChangeFlowTest, AHugeChangeGoesInPartsAndComesBackWhole) {
    flow->onFrontier(theirs(0, true));
    (void)produce();
    write(3'000'000);
    sim::MemoryTarget receiver(incident, peer, 9);
    const auto log = target->changesAfter({}, 3'000);
    std::vector<Bytes> bytes;
    for (const auto &change : *log)
        bytes.push_back(change.bytes);
    (void)receiver.accept(self, bytes);
    ChangeFlow other(clock, peer, self);
    other.start(receiver);
    std::size_t parts = 0;
    for (const auto &message : produce()) {
        const auto *part = std::get_if<wire::ChangePart>(&message);
        if (part == nullptr) continue;
        ++parts;
        ASSERT_TRUE(other.onPart(*part).has_value());
    }
    EXPECT_GE(parts, 12U);
    receiver.commit();
    EXPECT_EQ(receiver.frontier(), target->frontier());
}

TEST_F(ChangeFlowTest, PartsWithoutEndAreRefused) {
    const wire::ChangePart part{Bytes(1'000'000, 1), false};
    Result<Delivery> last;
    for (int i = 0; i < 10; ++i)
        last = flow->onPart(part);
    ASSERT_FALSE(last.has_value());
    EXPECT_EQ(last.error().code, ErrorCode::TooLarge);
}

TEST_F(ChangeFlowTest, NonsenseFromAPeerIsAnError) {
    const auto delivery = flow->onChanges({Bytes{1, 2, 3}});
    ASSERT_FALSE(delivery.has_value());
    EXPECT_EQ(delivery.error().code, ErrorCode::Corrupt);
}

TEST_F(ChangeFlowTest, AFrontierInSeveralUpdatesCountsWhenComplete) {
    auto update = theirs(0, true);
    update.complete = false;
    flow->onFrontier(update);
    EXPECT_FALSE(flow->knowsTheirs());
    EXPECT_TRUE(flow->theirs().empty());
    flow->onFrontier({false, true, {}});
    EXPECT_TRUE(flow->knowsTheirs());
    EXPECT_EQ(flow->theirs(), target->frontier());
}

TEST_F(ChangeFlowTest, ReceiptsAreGathered) {
    flow->onFrontier(theirs(0, true));
    (void)produce();
    std::size_t updates = 0;
    for (int i = 0; i < 100; ++i) {
        write();
        for (const auto &message : produce())
            updates += std::holds_alternative<wire::FrontierUpdate>(message) ? 1 : 0;
        ++time;
    }
    EXPECT_LE(updates, 6U) << "a hundred commits in 100 ms, one receipt each 20 ms";
    time += 20;
    EXPECT_EQ(produce().size(), 1U);
}

TEST(Missing, CountsByLogsAndNoticesForks) {
    const LogId one{PostId{}, 1};
    const LogId two{PostId{}, 2};
    const ChangeHash hash{{1}};
    const Frontier a{{one, {10, hash}}, {two, {3, hash}}};
    EXPECT_EQ(ChangeFlow::missing(a, {}), 13U);
    EXPECT_EQ(ChangeFlow::missing(a, {{one, {4, hash}}}), 9U);
    EXPECT_EQ(ChangeFlow::missing(a, a), 0U);
    EXPECT_EQ(ChangeFlow::missing({}, a), 0U);
    EXPECT_EQ(ChangeFlow::missing(a, {{one, {10, ChangeHash{}}}, {two, {3, hash}}}), 1U)
        << "equal length, other content";
}
