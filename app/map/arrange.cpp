// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/arrange.h"

#include <algorithm>
#include <numeric>

namespace fanion::app {

namespace {

std::vector<QPointF> spread(const std::vector<QRectF> &boxes, bool across) {
    std::vector<QPointF> shifts(boxes.size());
    if (boxes.size() < 3) return shifts;
    const auto place = [&](std::size_t index) {
        const QPointF centre = boxes[index].center();
        return across ? centre.x() : centre.y();
    };
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, place);
    const double first = place(order.front());
    const double step = (place(order.back()) - first) / static_cast<double>(order.size() - 1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double by = first + step * static_cast<double>(i) - place(order[i]);
        shifts[order[i]] = across ? QPointF(by, 0) : QPointF(0, by);
    }
    return shifts;
}

} // namespace

std::vector<QPointF> arranged(const std::vector<QRectF> &boxes, Arrangement how) {
    using enum Arrangement;
    if (how == Across || how == Down) return spread(boxes, how == Across);
    // United by hand: a point's box has no size, and QRectF leaves such ones out.
    QPointF low = boxes.empty() ? QPointF() : boxes.front().topLeft();
    QPointF high = low;
    for (const QRectF &box : boxes) {
        low = {std::min(low.x(), box.left()), std::min(low.y(), box.top())};
        high = {std::max(high.x(), box.right()), std::max(high.y(), box.bottom())};
    }
    const QPointF middle = (low + high) / 2;
    std::vector<QPointF> shifts;
    for (const QRectF &box : boxes) {
        switch (how) {
        case Left:
            shifts.emplace_back(low.x() - box.left(), 0);
            break;
        case Centre:
            shifts.emplace_back(middle.x() - box.center().x(), 0);
            break;
        case Right:
            shifts.emplace_back(high.x() - box.right(), 0);
            break;
        case Top:
            shifts.emplace_back(0, low.y() - box.top());
            break;
        case Middle:
            shifts.emplace_back(0, middle.y() - box.center().y());
            break;
        default:
            shifts.emplace_back(0, high.y() - box.bottom());
        }
    }
    return shifts;
}

} // namespace fanion::app
