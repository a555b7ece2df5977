// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/legend.h"

#include "app/map/shape_path.h"
#include "app/map/symbol_place.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace fanion::app {

namespace {

constexpr double kSamplePixels = 34; ///< height of the sample of a line

/** Whether a line or area touches the view; an area that covers all of it does. */
bool crosses(const QPolygonF &path, bool isArea, const QRectF &view) {
    // A straight line has a box without a width, which intersects nothing.
    if (!path.boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5).intersects(view)) return false;
    if (isArea) return path.intersects(QPolygonF(view));
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const QLineF piece(path[i], path[i + 1]);
        if (view.contains(piece.p1()) || view.contains(piece.p2())) return true;
        const std::array corners{view.topLeft(), view.topRight(), view.bottomRight(), view.bottomLeft()};
        for (std::size_t side = 0; side < corners.size(); ++side)
            if (piece.intersects(QLineF(corners.at(side), corners.at((side + 1) % corners.size())), nullptr) ==
                QLineF::BoundedIntersection)
                return true;
    }
    return false;
}

const QString &inLanguage(const QString &french, const QString &english, bool inFrench) {
    return inFrench || english.isEmpty() ? french : english;
}

} // namespace

bool isOnSheet(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera) {
    const QRectF view(0, 0, camera.width(), camera.height());
    if (object.shape == MapShape::Point) {
        const SymbolPlace place = SymbolPlace::of(object, entry, camera);
        const QTransform turn = QTransform()
                                    .translate(place.at.x(), place.at.y())
                                    .rotate(place.angle)
                                    .translate(-place.at.x(), -place.at.y());
        return turn.mapRect(place.touch(entry)).intersects(view);
    }
    return crosses(screenPath(object, entry, camera), object.shape == MapShape::Area, view);
}

std::vector<LegendEntry> legendOf(const std::vector<std::shared_ptr<const MapObject>> &objects, const MapCamera &camera,
                                  const Catalogue &catalogue, bool inFrench, bool namesNatures) {
    using Key = std::tuple<const CatalogueEntry *, Nature, Phase>;
    std::map<Key, MapObject> found;
    std::map<const CatalogueEntry *, std::set<Nature>> natures;
    for (const auto &object : objects) {
        const CatalogueEntry &entry = entryOf(*object, catalogue);
        const Key key{&entry, object->nature, object->phase};
        if (found.contains(key) || !isOnSheet(*object, entry, camera)) continue;
        MapObject sample = *object;
        sample.label.clear();
        sample.label2.clear();
        sample.badge = Badge::None;
        found.emplace(key, std::move(sample));
        natures[&entry].insert(object->nature);
    }
    std::vector<LegendEntry> legend;
    for (auto &[key, sample] : found) {
        const auto &[entry, nature, phase] = key;
        QString text = inLanguage(entry->french, entry->english, inFrench);
        if (natures[entry].size() > 1 || (namesNatures && nature != Nature::Neutral)) {
            const NatureEntry &word = catalogue.natures().at(static_cast<std::size_t>(nature));
            text += QStringLiteral(" (%1)").arg(inLanguage(word.french, word.english, inFrench));
        }
        if (phase != Phase::Engaged)
            for (const TermEntry &term : catalogue.phases())
                if (term.value == static_cast<int>(phase))
                    text += QStringLiteral(", ") + inLanguage(term.french, term.english, inFrench).toLower();
        legend.push_back({entry, std::move(sample), text});
    }
    // Entries lie in the catalogue in its order; its plain ones of unknown keys, too.
    std::ranges::stable_sort(legend, {}, [](const LegendEntry &line) {
        return std::tuple(line.entry, line.sample.nature, line.sample.phase);
    });
    return legend;
}

void paintLegendSign(QPainter &painter, const LegendEntry &entry, const QRectF &box, const Catalogue &catalogue,
                     const QFont &font) {
    painter.save();
    if (entry.sample.shape == MapShape::Point) {
        const double side = std::min(box.width(), box.height());
        const QRectF square(box.center() - QPointF(side, side) / 2, QSizeF(side, side));
        SymbolLook look;
        look.halo = false;
        SymbolPainter(catalogue, font).paint(painter, specOf(entry.sample, *entry.entry), square, look);
    } else {
        // Lines are described in pixels.
        const double pixel = box.height() / kSamplePixels;
        painter.translate(box.topLeft());
        painter.scale(pixel, pixel);
        const QRectF sample(0, 0, box.width() / pixel, kSamplePixels);
        LinePainter(catalogue, font).paintSample(painter, lineSpecOf(entry.sample, *entry.entry), sample);
    }
    painter.restore();
}

} // namespace fanion::app
