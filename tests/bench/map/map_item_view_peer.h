// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>
#include <vector>

namespace fanion::bench {

/**
 * What Qt Location offers for the same: a Map with a MapItemView of a frame, its text and a label for each symbol, over
 * nothing at all. Without our base map, which makes it a little cheaper than a fair comparison would.
 */
class MapItemViewPeer {
public:
    MapItemViewPeer(const std::vector<fanion::app::MapObject> &symbols, QSize size, double latitude, double longitude,
                    double zoom);

    [[nodiscard]] QQuickWindow &window() { return m_window; }
    void pan(double dx, double dy);

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_map;
};

} // namespace fanion::bench
