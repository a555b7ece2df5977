// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/map_camera.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fanion::app {

/**
 * The views of the map the officer stopped at, kept as a browser keeps pages: going back leaves the later ones ahead,
 * stopping somewhere else drops them. A value.
 */
class ViewHistory {
public:
    static constexpr std::size_t kMost = 50;

    /** The officer stops here. A view much like the present one (a nudge) counts as the same. */
    void visit(const MapCamera &view);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_views.size(); }
    /** The view one step away, which is now the present one; empty at the end. */
    [[nodiscard]] std::optional<MapCamera> back();
    [[nodiscard]] std::optional<MapCamera> forward();
    /** The present one; empty before the first visit. */
    [[nodiscard]] std::optional<MapCamera> present() const;
    void clear();

private:
    std::vector<MapCamera> m_views;
    std::size_t m_at = 0;
};

} // namespace fanion::app
