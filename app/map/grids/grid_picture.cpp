// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/grid_picture.h"

#include "app/map/grids/grid_drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace fanion::app {

namespace {

constexpr int kNamePixels = 12;

/** No colour of the doctrine: a grid says nothing about the fire. */
QColor ink(bool night) {
    return night ? QColor(0xC4, 0xCE, 0xDA) : QColor(0x26, 0x32, 0x42);
}
QColor ground(bool night) {
    return night ? QColor(0x12, 0x16, 0x1A) : QColor(Qt::white);
}

struct Stroke {
    double width;
    double opacity;
};
Stroke strokeOf(GridWeight weight) {
    switch (weight) {
    case GridWeight::Fine:
        return {1, 0.35};
    case GridWeight::Normal:
        return {1.2, 0.65};
    case GridWeight::Strong:
        return {2, 0.7};
    }
    return {1, 1};
}

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

void paintLines(QPainter &painter, const GridDrawing &drawing, bool night) {
    // A pale edge keeps the lines apart from roads and woods of the same darkness.
    for (const GridLine &line : drawing.lines) {
        if (line.weight == GridWeight::Fine) continue;
        painter.setPen(QPen(faded(ground(night), 0.35), strokeOf(line.weight).width + 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawPolyline(line.path);
    }
    for (const GridLine &line : drawing.lines) {
        const Stroke stroke = strokeOf(line.weight);
        painter.setPen(QPen(faded(ink(night), stroke.opacity), stroke.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawPolyline(line.path);
    }
}

void paintNames(QPainter &painter, const GridDrawing &drawing, QFont font, bool night) {
    font.setPixelSize(kNamePixels);
    const QColor halo = faded(ground(night), 0.5);
    for (const GridLabel &label : drawing.labels) {
        font.setWeight(label.weight == GridWeight::Strong ? QFont::Bold : QFont::Medium);
        const QFontMetricsF metrics(font);
        const QPointF at = label.at + QPointF(-metrics.horizontalAdvance(label.text) / 2, metrics.capHeight() / 2);
        painter.setFont(font);
        painter.setPen(halo);
        // Ready-made glyphs eight times over: many times faster than the outline of their shapes.
        for (const QPointF around :
             {QPointF(-1, -1), {0, -1.5}, {1, -1}, {-1.5, 0}, {1.5, 0}, {-1, 1}, {0, 1.5}, {1, 1}})
            painter.drawText(at + around, label.text);
        painter.setPen(faded(ink(night), 0.9));
        painter.drawText(at, label.text);
    }
}

} // namespace

void paintGrid(QPainter &painter, const GridDrawing &drawing, const QFont &font, bool night) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter, drawing, night);
    paintNames(painter, drawing, font, night);
}

ViewPicture paintGrid(const GridJob &job) {
    ViewPicture picture{{}, job.camera, {}};
    const GridDrawing drawing = drawGrid(job.kind, job.camera);
    if (drawing.lines.empty() && drawing.labels.empty()) return picture;
    picture.place = ViewPicture::frame(job.camera);
    const double ratio = job.devicePixelRatio;
    const QSize pixels(static_cast<int>(std::ceil(picture.place.width() * ratio)),
                       static_cast<int>(std::ceil(picture.place.height() * ratio)));
    picture.place.setSize(QSizeF(pixels) / ratio);
    picture.image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    picture.image.setDevicePixelRatio(ratio);
    QPainter painter(&picture.image);
    painter.translate(-picture.place.topLeft());
    paintGrid(painter, drawing, job.font, job.night);
    return picture;
}

} // namespace fanion::app
