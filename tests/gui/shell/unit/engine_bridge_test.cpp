// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/engine_bridge.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

namespace fanion::app {
namespace {

BoardDelta deltaOf(Entity entity) {
    BoardDelta delta;
    delta.changed.push_back(std::make_shared<const Entity>(std::move(entity)));
    return delta;
}

/** Runs the event loop until \p done or for five seconds. */
template <typename Done>
bool waitFor(Done done) {
    return QTest::qWaitFor(done, 5000);
}

TEST(EngineBridge, MergesDeltasAndHandsThemOverOnTheUiThread) {
    EngineBridge bridge;
    const QThread *const here = QThread::currentThread();
    std::vector<BoardDelta> got;
    const QThread *deliveredOn = nullptr;
    QObject::connect(&bridge, &EngineBridge::boardChanged, &bridge, [&](const BoardDelta &delta) {
        deliveredOn = QThread::currentThread();
        got.push_back(delta);
    });
    std::thread([&] {
        for (int version = 0; version < 1000; ++version) {
            Entity entity = BoardFeed::entity(10 + static_cast<std::uint64_t>(version % 3), Kind::Means);
            entity.changedAt = version;
            bridge.onBoard(deltaOf(std::move(entity)));
        }
    }).join();
    ASSERT_TRUE(waitFor([&] { return !got.empty(); }));
    EXPECT_EQ(deliveredOn, here);
    ASSERT_EQ(got.size(), 1U) << "a thousand deltas between two turns of the event loop are one";
    ASSERT_EQ(got[0].changed.size(), 3U);
    for (const EntityPtr &entity : got[0].changed)
        EXPECT_GE(entity->changedAt, 997) << "the latest state wins";
}

TEST(EngineBridge, HandsOverAtMostOnceAFrame) {
    EngineBridge bridge;
    std::vector<qint64> times;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&bridge, &EngineBridge::boardChanged, &bridge, [&] { times.push_back(clock.elapsed()); });
    std::atomic_bool stop = false;
    std::thread engine([&] {
        while (!stop) {
            bridge.onBoard(deltaOf(BoardFeed::entity(10, Kind::Means)));
            std::this_thread::yield();
        }
    });
    const bool enough = waitFor([&] { return times.size() >= 10; });
    stop = true;
    engine.join();
    ASSERT_TRUE(enough);
    // Coarse on purpose: ten hand-overs are nine frames apart.
    EXPECT_GE(times[9] - times[0], 9 * 15);
}

TEST(EngineBridge, OpeningForgetsTheBoardBefore) {
    EngineBridge bridge;
    QStringList order;
    std::size_t changed = 0;
    QObject::connect(&bridge, &EngineBridge::opened, &bridge, [&] { order += QStringLiteral("opened"); });
    QObject::connect(&bridge, &EngineBridge::closed, &bridge, [&] { order += QStringLiteral("closed"); });
    QObject::connect(&bridge, &EngineBridge::boardChanged, &bridge, [&](const BoardDelta &delta) {
        order += QStringLiteral("board");
        changed = delta.changed.size();
    });
    bridge.onBoard(deltaOf(BoardFeed::entity(10, Kind::Means)));
    bridge.onClosed();
    bridge.onOpened({});
    bridge.onBoard(deltaOf(BoardFeed::entity(11, Kind::Means)));
    ASSERT_TRUE(waitFor([&] { return order.size() == 3; }));
    EXPECT_EQ(order, (QStringList{QStringLiteral("closed"), QStringLiteral("opened"), QStringLiteral("board")}));
    EXPECT_EQ(changed, 1U);
}

TEST(EngineBridge, AnswersComeAfterWhatTheEngineSaidBefore) {
    EngineBridge bridge;
    QStringList order;
    QObject::connect(&bridge, &EngineBridge::boardChanged, &bridge, [&] { order += QStringLiteral("board"); });
    std::thread([&] {
        bridge.onBoard(deltaOf(BoardFeed::entity(10, Kind::Means)));
        bridge.answer<int>([&](Result<int> number) { order += QString::number(*number); })(7);
    }).join();
    ASSERT_TRUE(waitFor([&] { return order.size() == 2; }));
    EXPECT_EQ(order, (QStringList{QStringLiteral("board"), QStringLiteral("7")}));
}

} // namespace
} // namespace fanion::app
