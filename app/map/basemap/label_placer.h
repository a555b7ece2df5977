// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace fanion::app {

/** Lets boxes onto the screen one after the other, the most important first, unless they would cover one already there.
 */
class LabelPlacer {
public:
    /** \p gap: free space kept around each box, in pixels. */
    explicit LabelPlacer(double gap) : m_gap(gap) {}
    /** True when there was room; the place is then taken. */
    bool place(const QRectF &box);

private:
    double m_gap;
    std::vector<QRectF> m_taken;
};

} // namespace fanion::app
