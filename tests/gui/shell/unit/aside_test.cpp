// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/aside.h"

#include <QTest>
#include <gtest/gtest.h>
#include <sched.h>

#include <memory>

namespace fanion::app {
namespace {

constexpr int kWait = 20'000; ///< ms until a test fails; nothing takes so long

/** One processor for this thread and those it starts: there the answer may be made before anybody waits for it. */
class OneProcessor {
public:
    OneProcessor() {
        sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu)
            if (CPU_ISSET(cpu, &m_before)) CPU_SET(cpu, &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneProcessor() { sched_setaffinity(0, sizeof m_before, &m_before); }
    OneProcessor(const OneProcessor &) = delete;
    OneProcessor &operator=(const OneProcessor &) = delete;

private:
    cpu_set_t m_before{};
};

TEST(Aside, EveryAnswerComesOnTheReceiversThreadWithOneProcessor) {
    const OneProcessor one;
    QObject receiver;
    int sum = 0;
    for (int i = 1; i <= 100; ++i) {
        aside(
            receiver, [i] { return std::make_unique<int>(i); },
            [&](std::unique_ptr<int> answer) {
                EXPECT_EQ(QThread::currentThread(), receiver.thread());
                sum += *answer;
            });
        ASSERT_TRUE(QTest::qWaitFor([&] { return sum == i * (i + 1) / 2; }, kWait)) << i;
    }
}

TEST(Aside, WhoIsGoneIsNotCalled) {
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    aside(*receiver, [] { return 1; }, [&](int) { called = true; });
    receiver.reset();
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(kWait));
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(called);
}

} // namespace
} // namespace fanion::app
