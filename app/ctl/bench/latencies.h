// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace fanion::ctl {

/** The times of single operations, in seconds. */
class Latencies {
public:
    /** \p count operations that took \p seconds together. */
    void add(double seconds, std::size_t count = 1);
    /** Time that belongs to operations already counted (closing their run). */
    void addToSum(double seconds) { m_sum += seconds; }

    [[nodiscard]] double sum() const { return m_sum; }
    [[nodiscard]] std::size_t count() const { return m_each.size(); }
    [[nodiscard]] double perSecond() const;
    /** \p share of the operations took no longer, in microseconds. Linear in their number. */
    [[nodiscard]] double quantile(double share) const;

private:
    std::vector<double> m_each;
    double m_sum = 0;
};

} // namespace fanion::ctl
