// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/terrain/profile_curve.h"

#include "app/map/tools/measure_text.h"
#include "app/shell/terrain/height_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kFlattest = 20; ///< metres from bottom to top at least: the noise of flat ground is no mountain
constexpr int kLines = 4;

/** 1, 2 or 5 times a power of ten, \p lines of them to a span or fewer. */
double niceStep(double span, int lines) {
    const double rough = span / lines;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

} // namespace

ProfileCurve::ProfileCurve(QQuickItem *parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &ProfileCurve::changed, this, [this] { update(); });
}

void ProfileCurve::setProfile(Profile *profile) {
    if (profile == m_profile) return;
    if (m_profile) m_profile->disconnect(this);
    m_profile = profile;
    if (m_profile) {
        connect(m_profile, &Profile::changed, this, [this] { update(); });
        connect(m_profile, &Profile::pointedChanged, this, [this] { update(); });
    }
    emit changed();
}

QRectF ProfileCurve::plot() const {
    const QFontMetricsF metrics(m_font);
    const double left = metrics.horizontalAdvance(QStringLiteral("0 000 m")) + 4;
    const double line = metrics.height();
    return {left, line / 2, std::max(1.0, width() - left - line / 2), std::max(1.0, height() - 1.5 * line - 4)};
}

double ProfileCurve::shareAt(double x) const {
    const QRectF area = plot();
    return std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
}

ProfileCurve::Scale ProfileCurve::heightScale() const {
    const auto &figures = *m_profile->whole();
    const double middle = (figures.low + figures.high) / 2;
    const double half = std::max(figures.high - figures.low, kFlattest) / 2;
    Scale scale{middle - half, middle + half, niceStep(2 * half, kLines)};
    scale.from = std::floor(scale.from / scale.step) * scale.step;
    scale.to = std::ceil(scale.to / scale.step) * scale.step;
    return scale;
}

void ProfileCurve::paint(QPainter *painter) {
    if (!m_profile || !m_profile->whole() || m_profile->points().empty()) return;
    const QRectF area = plot();
    const Scale heights = heightScale();
    painter->setFont(m_font);
    paintGround(*painter, area, heights);
    paintScales(*painter, area, heights);
    paintPointed(*painter, area, heights);
}

void ProfileCurve::paintScales(QPainter &painter, const QRectF &area, const Scale &heights) const {
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height();
    for (double at = heights.from; at <= heights.to + heights.step / 2; at += heights.step) {
        const double y = area.bottom() - (at - heights.from) / (heights.to - heights.from) * area.height();
        painter.setPen(QPen(m_lines, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_words);
        painter.drawText(QRectF(0, y - line / 2, area.left() - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                         heightText(at));
    }
    const double length = m_profile->whole()->length;
    const double step = niceStep(length, kLines);
    for (double at = 0; at <= length; at += step) {
        const double x = area.left() + at / length * area.width();
        painter.setPen(QPen(m_lines, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        const QString text = lengthText(at);
        const double wide = metrics.horizontalAdvance(text);
        const double from = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.setPen(m_words);
        painter.drawText(QPointF(from, height() - metrics.descent()), text);
    }
}

void ProfileCurve::paintGround(QPainter &painter, const QRectF &area, const Scale &heights) const {
    const auto &points = m_profile->points();
    const double length = points.back().metres;
    QPolygonF run;
    const auto finish = [&] {
        if (!run.isEmpty()) {
            QPolygonF below = run;
            below << QPointF(run.back().x(), area.bottom()) << QPointF(run.front().x(), area.bottom());
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_ground);
            painter.drawPolygon(below);
            painter.setPen(QPen(m_ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(run);
        }
        run.clear();
    };
    for (const ProfilePoint &point : points) {
        if (!point.height) {
            finish();
            continue;
        }
        run << QPointF(area.left() + point.metres / length * area.width(),
                       area.bottom() - (*point.height - heights.from) / (heights.to - heights.from) * area.height());
    }
    finish();
}

void ProfileCurve::paintPointed(QPainter &painter, const QRectF &area, const Scale &heights) const {
    if (m_profile->pointed() < 0) return;
    const auto &points = m_profile->points();
    const auto at =
        static_cast<std::size_t>(std::lround(m_profile->pointed() * static_cast<double>(points.size() - 1)));
    const double x = area.left() + points[at].metres / points.back().metres * area.width();
    painter.setPen(QPen(m_ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (!points[at].height) return;
    const double y = area.bottom() - (*points[at].height - heights.from) / (heights.to - heights.from) * area.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink);
    painter.drawEllipse(QPointF(x, y), 5, 5);
}

} // namespace fanion::app
