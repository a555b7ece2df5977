// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

#include <functional>

namespace fanion::bench {

/** What a run of frames cost, in milliseconds. */
struct FrameRun {
    double median = 0;
    double slow = 0; ///< 99th percentile
    double worst = 0;
    double processor = 0; ///< of all threads, a frame
};

/** Draws frames one after the other, each as soon as the one before is done; \p step changes something before each. */
[[nodiscard]] FrameRun runFrames(QQuickWindow &window, const std::function<void(int)> &step, int frames);

/** From the beginning of \p act to the end of the frame that shows what it did, in milliseconds. */
[[nodiscard]] double untilShown(QQuickWindow &window, const std::function<void()> &act);

/** Of the processor's time this process has used. */
[[nodiscard]] double processorSeconds();

} // namespace fanion::bench
