// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fanion::bench {

/**
 * Runs this program again with one way of drawing, because a process has one: "software" (Qt Quick's own, without a
 * display), "llvmpipe" (a GPU's interface drawn by the processor) and "null" (an interface that draws nothing, which
 * leaves the processor's own work alone); the last two on a virtual display, and not at all where xvfb-run is missing.
 * Frames do not wait for a display. Gives its exit status. \p size: of the display, "1600x900".
 */
[[nodiscard]] int runWithRenderer(const QString &renderer, const QStringList &arguments, const QString &size);

} // namespace fanion::bench
