// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/frames.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <ctime>
#include <vector>

namespace fanion::bench {

namespace {

double millisecondsOf(const QElapsedTimer &clock) {
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

} // namespace

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

FrameRun runFrames(QQuickWindow &window, const std::function<void(int)> &step, int frames) {
    std::vector<double> times;
    QEventLoop loop;
    QElapsedTimer clock;
    int frame = 0;
    const double before = processorSeconds();
    const auto next = [&] {
        if (frame > 0) times.push_back(millisecondsOf(clock));
        if (frame == frames) {
            loop.quit();
            return;
        }
        clock.start();
        step(frame++);
        window.update();
    };
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, next, Qt::QueuedConnection);
    window.update();
    loop.exec();
    QObject::disconnect(connection);
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100], times.back(),
            (processorSeconds() - before) * 1000 / frames};
}

double untilShown(QQuickWindow &window, const std::function<void()> &act) {
    QEventLoop loop;
    const auto connection =
        QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer clock;
    clock.start();
    act();
    window.update();
    loop.exec();
    QObject::disconnect(connection);
    return millisecondsOf(clock);
}

} // namespace fanion::bench
