// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/timeline_lanes.h"

#include <algorithm>

namespace fanion::app {

void TimelineLanes::add(int lane, const Item &item) {
    m_lanes.at(static_cast<std::size_t>(lane)).items.push_back(item);
    m_isUnsettled = true;
}

void TimelineLanes::settle() {
    if (!m_isUnsettled) return;
    m_isUnsettled = false;
    for (int lane = 0; lane < kLanes; ++lane) {
        auto &items = m_lanes.at(static_cast<std::size_t>(lane)).items;
        std::ranges::sort(items);
        const auto twice = std::ranges::unique(items);
        items.erase(twice.begin(), twice.end());
        layOut(lane);
    }
}

void TimelineLanes::clear() {
    for (Lane &lane : m_lanes) {
        lane.items.clear();
        lane.marks.clear();
    }
    m_isUnsettled = false;
}

void TimelineLanes::setMarkSpan(double milliseconds) {
    if (milliseconds == m_markSpan) return;
    m_markSpan = milliseconds;
    for (int lane = 0; lane < kLanes; ++lane)
        layOut(lane);
}

void TimelineLanes::layOut(int number) {
    Lane &lane = m_lanes.at(static_cast<std::size_t>(number));
    lane.marks.clear();
    for (const Item &item : lane.items) {
        if (!lane.marks.empty() && static_cast<double>(item.at - lane.marks.back().first.at) < m_markSpan) {
            lane.marks.back().last = item.at;
            ++lane.marks.back().count;
            continue;
        }
        if (!lane.marks.empty()) lane.marks.back().next = item.at;
        lane.marks.push_back({number, item, item.at, 0, 1});
    }
}

std::vector<TimelineLanes::Mark> TimelineLanes::marks(double from, double to) const {
    std::vector<Mark> shown;
    for (const Lane &lane : m_lanes) {
        // A mark is as long as its span: one that began before the left edge may still reach over it.
        const auto first = std::ranges::lower_bound(
            lane.marks, from - m_markSpan, {}, [](const Mark &mark) { return static_cast<double>(mark.first.at); });
        for (auto mark = first; mark != lane.marks.end() && static_cast<double>(mark->first.at) <= to; ++mark)
            shown.push_back(*mark);
    }
    return shown;
}

int TimelineLanes::count() const {
    std::size_t count = 0;
    for (const Lane &lane : m_lanes)
        count += lane.items.size();
    return static_cast<int>(count);
}

std::pair<WallTime, WallTime> TimelineLanes::ends() const {
    WallTime first = 0;
    WallTime last = 0;
    for (const Lane &lane : m_lanes) {
        if (lane.items.empty()) continue;
        first = first == 0 ? lane.items.front().at : std::min(first, lane.items.front().at);
        last = std::max(last, lane.items.back().at);
    }
    return {first, last};
}

} // namespace fanion::app
