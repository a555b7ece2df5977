// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/shape_picture.h"

#include "app/map/layers/badge.h"
#include "app/map/layers/box_grid.h"
#include "app/map/shape_path.h"
#include "app/map/symbol_place.h"
#include "core/base/crumbs.h"

#include <QPainter>

#include <cmath>

namespace fanion::app {

namespace {

constexpr double kLabelRoom = 220; ///< how far a label may reach beside its line
constexpr auto kNobody = static_cast<std::size_t>(-1);

struct Prepared {
    const MapObject *object;
    const CatalogueEntry *entry;
    QPolygonF path;
    QRectF reach;
};

QPointF badgePlace(const Prepared &shape) {
    return PixelLine(shape.path, shape.object->shape == MapShape::Area).at(0).point;
}

/** What of the shapes reaches into the frame. */
std::vector<Prepared> prepare(const ShapeJob &job, const QRectF &frame) {
    const Catalogue &catalogue = Catalogue::inUse();
    std::vector<Prepared> shapes;
    for (const auto &object : job.objects) {
        const Busy busy(Part::Shapes, object->id);
        const CatalogueEntry &entry = entryOf(*object, catalogue);
        QPolygonF path = screenPath(*object, entry, job.camera);
        const bool hasText = !object->label.isEmpty() || !object->label2.isEmpty() || !entry.line.prefix.isEmpty();
        const double ink = LinePainter::reach(entry);
        const double beside = hasText ? std::max(ink, kLabelRoom) : ink;
        const QRectF box = path.boundingRect();
        const QRectF reach = box.adjusted(-beside, -ink - 30, beside, ink + 30) & frame;
        if (!reach.isEmpty()) shapes.push_back({object.get(), &entry, std::move(path), reach});
    }
    return shapes;
}

void paintPrepared(QPainter &painter, const std::vector<Prepared> &shapes, const ShapeJob &job, const QRectF &view) {
    const LinePainter painterOfLines(Catalogue::inUse(), job.font);
    for (const Prepared &shape : shapes) {
        const Busy busy(Part::Shapes, shape.object->id);
        painterOfLines.paint(painter, lineSpecOf(*shape.object, *shape.entry), shape.path, view, job.halo);
    }
    BoxGrid signs;
    for (std::size_t i = 0; i < job.signs.size(); ++i)
        signs.add(job.signs[i], i);
    const auto isFree = [&signs](const QRectF &box) { return !signs.hits(box, kNobody); };
    for (const Prepared &shape : shapes) {
        const Busy busy(Part::Shapes, shape.object->id);
        painterOfLines.paintLabels(painter, lineSpecOf(*shape.object, *shape.entry), shape.path, view, job.halo,
                                   job.signs.empty() ? LinePainter::IsFree() : isFree);
        paintBadge(painter, shape.object->badge, badgePlace(shape), job.font);
    }
}

} // namespace

void paintShapes(QPainter &painter, const ShapeJob &job) {
    const QRectF view(0, 0, job.camera.width(), job.camera.height());
    paintPrepared(painter, prepare(job, view), job, view);
}

ViewPicture paintShapes(const ShapeJob &job) {
    ViewPicture picture{{}, job.camera, {}};
    const std::vector<Prepared> shapes = prepare(job, ViewPicture::frame(job.camera));
    if (shapes.empty()) return picture;
    for (const Prepared &shape : shapes)
        picture.place |= shape.reach;
    const double ratio = job.devicePixelRatio;
    // Whole device pixels, or moving the picture would blur it.
    const QRect pixels(QPoint(static_cast<int>(std::floor(picture.place.left() * ratio)),
                              static_cast<int>(std::floor(picture.place.top() * ratio))),
                       QPoint(static_cast<int>(std::ceil(picture.place.right() * ratio)),
                              static_cast<int>(std::ceil(picture.place.bottom() * ratio))));
    picture.place = {QPointF(pixels.topLeft()) / ratio, QSizeF(pixels.size()) / ratio};
    picture.image = QImage(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    picture.image.setDevicePixelRatio(ratio);
    QPainter painter(&picture.image);
    painter.translate(-picture.place.topLeft());
    paintPrepared(painter, shapes, job, picture.place);
    return picture;
}

} // namespace fanion::app
