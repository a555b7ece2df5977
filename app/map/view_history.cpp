// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/view_history.h"

#include <cmath>

namespace fanion::app {

namespace {

constexpr double kNudge = 0.25; ///< of the view's width or height
constexpr double kNudgeLevels = 0.75;
constexpr double kNudgeDegrees = 15;

bool isMuchLike(const MapCamera &a, const MapCamera &b) {
    if (std::abs(a.zoom() - b.zoom()) > kNudgeLevels) return false;
    if (std::abs(std::remainder(a.bearing() - b.bearing(), 360)) > kNudgeDegrees) return false;
    const ScreenPoint centre = a.toScreen(b.centre());
    return std::abs(centre.x - a.width() / 2) <= kNudge * a.width() &&
           std::abs(centre.y - a.height() / 2) <= kNudge * a.height();
}

} // namespace

void ViewHistory::visit(const MapCamera &view) {
    if (!m_views.empty() && isMuchLike(m_views[m_at], view)) return;
    if (!m_views.empty()) m_views.resize(m_at + 1);
    m_views.push_back(view);
    if (m_views.size() > kMost) m_views.erase(m_views.begin());
    m_at = m_views.size() - 1;
}

std::optional<MapCamera> ViewHistory::back() {
    if (!canGoBack()) return std::nullopt;
    return m_views[--m_at];
}

std::optional<MapCamera> ViewHistory::forward() {
    if (!canGoForward()) return std::nullopt;
    return m_views[++m_at];
}

std::optional<MapCamera> ViewHistory::present() const {
    return m_views.empty() ? std::nullopt : std::optional(m_views[m_at]);
}

void ViewHistory::clear() {
    m_views.clear();
    m_at = 0;
}

} // namespace fanion::app
