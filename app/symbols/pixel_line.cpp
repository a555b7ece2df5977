// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/pixel_line.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kSameplace = 0.5;

QPointF unit(QPointF from, QPointF to) {
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    return length > 0 ? d / length : QPointF(1, 0);
}

/** Whether a segment touches a rectangle: exact enough for culling (the box of the segment, then its line's side). */
bool touches(QPointF a, QPointF b, const QRectF &view) {
    if (std::max(a.x(), b.x()) < view.left() || std::min(a.x(), b.x()) > view.right() ||
        std::max(a.y(), b.y()) < view.top() || std::min(a.y(), b.y()) > view.bottom())
        return false;
    const QPointF d = b - a;
    const auto side = [&](QPointF corner) { return d.x() * (corner.y() - a.y()) - d.y() * (corner.x() - a.x()) > 0; };
    const bool first = side(view.topLeft());
    return view.contains(a) || view.contains(b) || side(view.topRight()) != first || side(view.bottomLeft()) != first ||
           side(view.bottomRight()) != first;
}

/** The piece of a segment inside a rectangle, as fractions of the segment (Liang-Barsky). Empty when from > to. */
std::pair<double, double> insideOf(QPointF a, QPointF b, const QRectF &view) {
    double from = 0;
    double to = 1;
    const QPointF d = b - a;
    const auto cut = [&](double p, double q) {
        if (p == 0) {
            if (q < 0) from = 2;
        } else if (p < 0) {
            from = std::max(from, q / p);
        } else {
            to = std::min(to, q / p);
        }
    };
    cut(-d.x(), a.x() - view.left());
    cut(d.x(), view.right() - a.x());
    cut(-d.y(), a.y() - view.top());
    cut(d.y(), view.bottom() - a.y());
    return {from, to};
}

} // namespace

PixelLine::PixelLine(const QPolygonF &points, bool closed) : m_closed(closed) {
    m_points.reserve(points.size() + 1);
    m_lengths.push_back(0);
    const auto add = [this](QPointF point) {
        if (m_points.isEmpty()) {
            m_points.append(point);
            return;
        }
        const double step = QLineF(m_points.back(), point).length();
        if (!(step >= kSameplace)) return; // also drops what is not a number
        m_points.append(point);
        m_lengths.push_back(m_lengths.back() + step);
    };
    for (const QPointF point : points)
        add(point);
    if (closed && m_points.size() > 2) add(m_points.front());
}

PixelLine::Place PixelLine::at(double length) const {
    if (isEmpty()) return {m_points.isEmpty() ? QPointF() : m_points.front(), {1, 0}};
    const auto next = std::ranges::upper_bound(m_lengths, std::clamp(length, 0.0, this->length()));
    const auto index = std::clamp<qsizetype>(next - m_lengths.begin(), 1, m_points.size() - 1);
    const QPointF a = m_points[index - 1];
    const QPointF direction = unit(a, m_points[index]);
    const double rest = std::clamp(length, 0.0, this->length()) - m_lengths[static_cast<std::size_t>(index - 1)];
    return {a + direction * rest, direction};
}

bool PixelLine::isClockwise() const {
    double twice = 0;
    for (qsizetype i = 0; i + 1 < m_points.size(); ++i)
        twice += m_points[i].x() * m_points[i + 1].y() - m_points[i + 1].x() * m_points[i].y();
    return twice > 0;
}

QPolygonF PixelLine::shifted(double right) const {
    if (isEmpty() || right == 0) return m_points;
    QPolygonF result;
    result.reserve(m_points.size());
    const qsizetype last = m_points.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const bool wraps = m_closed && (i == 0 || i == last);
        const QPointF in = i > 0   ? unit(m_points[i - 1], m_points[i])
                           : wraps ? unit(m_points[last - 1], m_points[last])
                                   : unit(m_points[0], m_points[1]);
        const QPointF out = i < last ? unit(m_points[i], m_points[i + 1]) : wraps ? unit(m_points[0], m_points[1]) : in;
        const QPointF middle = rightOf(in) + rightOf(out);
        const double square = QPointF::dotProduct(middle, middle);
        // |middle|² is 4·cos²(half the turn): below 1 the mitre would be longer than twice the distance.
        const QPointF mitre = square < 1 ? rightOf(out) : middle * (2 / square);
        result.append(m_points[i] + mitre * right);
    }
    return result;
}

QPolygonF PixelLine::part(double from, double to) const {
    QPolygonF result;
    if (isEmpty() || to <= from) return result;
    result.append(at(from).point);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double here = m_lengths[static_cast<std::size_t>(i)];
        if (here > from && here < to) result.append(m_points[i]);
    }
    result.append(at(to).point);
    return result;
}

std::vector<PixelLine::Run> PixelLine::runsIn(const QRectF &view) const {
    std::vector<Run> runs;
    bool open = false;
    for (qsizetype i = 0; i + 1 < m_points.size(); ++i) {
        const QPointF a = m_points[i];
        const QPointF b = m_points[i + 1];
        const auto [from, to] = touches(a, b, view) ? insideOf(a, b, view) : std::pair(1.0, 0.0);
        if (from > to) {
            open = false;
            continue;
        }
        if (!open || from > 0) {
            const double length = m_lengths[static_cast<std::size_t>(i + 1)] - m_lengths[static_cast<std::size_t>(i)];
            runs.push_back({{}, m_lengths[static_cast<std::size_t>(i)] + from * length});
            runs.back().points.append(a + (b - a) * from);
        }
        runs.back().points.append(a + (b - a) * to);
        open = to >= 1;
    }
    return runs;
}

} // namespace fanion::app
