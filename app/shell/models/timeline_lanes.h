// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"

#include <array>
#include <vector>

namespace fanion::app {

/**
 * What stands on the time line, lane by lane, and what of it shows as one mark at a scale: items nearer to the first of
 * a mark than a mark is wide are in it. Marks are counted from the beginning of a lane, so that moving the view does
 * not move them, nor does what comes after them.
 */
class TimelineLanes {
public:
    static constexpr int kLanes = 6;
    struct Item {
        WallTime at = 0;
        EntityId id; ///< a line of the main courante, or that of an automatic line
        auto operator<=>(const Item &) const = default;
    };
    struct Mark {
        int lane = 0;
        Item first;
        WallTime last = 0; ///< when its last item was
        WallTime next = 0; ///< when the next mark of the lane begins; 0: there is none
        int count = 0;
        /** Where it stands among the others; the rest is how it looks. */
        [[nodiscard]] bool before(const Mark &other) const {
            return lane != other.lane ? lane < other.lane : first < other.first;
        }
        bool operator==(const Mark &) const = default;
    };

    void add(int lane, const Item &item);
    /** After many add(): puts them in order. */
    void settle();
    void clear();
    /** How long a mark is on the line, in milliseconds. */
    void setMarkSpan(double milliseconds);

    /** Marks that touch a span of time, by lane and time. */
    [[nodiscard]] std::vector<Mark> marks(double from, double to) const;
    [[nodiscard]] int count() const;
    /** The earliest and latest item; 0 and 0 when there is none. */
    [[nodiscard]] std::pair<WallTime, WallTime> ends() const;

private:
    struct Lane {
        std::vector<Item> items; ///< by time
        std::vector<Mark> marks; ///< by time
    };
    void layOut(int lane);

    std::array<Lane, kLanes> m_lanes;
    double m_markSpan = 60'000;
    bool m_isUnsettled = false;
};

} // namespace fanion::app
