// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include "app/print/map_scale.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

// Millimetres on A4; larger sheets have them larger by their growth.
constexpr double kMargin = 8;
constexpr double kCartouche = 28;
constexpr double kGap = 2;
constexpr double kLegendRow = 7.5;
constexpr double kLegendHead = 5.5;
constexpr double kLegendColumn = 46;
constexpr double kMostLegend = 0.22; ///< of the sheet's height

MapCamera cameraOf(const MapSheet &sheet, const QRectF &map, double denominator, double pixel) {
    const Position centre = sheet.view.centrePosition();
    return {centre, map_scale::zoomFor(centre.latitude(), denominator, pixel), map.width() / pixel,
            map.height() / pixel, sheet.view.bearing()};
}

} // namespace

SheetLayout SheetLayout::of(const MapSheet &sheet, const Catalogue &catalogue) {
    SheetLayout layout;
    const double k = layout.growth = sheet.paper.growth();
    layout.page = {{}, sheet.paper.millimetres()};
    layout.pixel = map_scale::kPixel * sheet.signSize;
    const QRectF inside = layout.page.adjusted(kMargin * k, kMargin * k, -kMargin * k, -kMargin * k);
    layout.cartouche = inside;
    layout.cartouche.setTop(inside.bottom() - kCartouche * k);
    const QRectF above = inside.adjusted(0, 0, 0, -(kCartouche + kGap) * k);
    layout.columns = std::max(1, static_cast<int>(inside.width() / (kLegendColumn * k)));
    layout.perPage = static_cast<std::size_t>(layout.columns) *
                     std::max(1, static_cast<int>((above.height() - kLegendHead * k) / (kLegendRow * k)));

    const auto look = [&](const QRectF &map) {
        layout.map = map;
        layout.denominator = sheet.denominator > 0 ? sheet.denominator : map_scale::fitting(sheet.view, map.size());
        layout.camera = cameraOf(sheet, map, layout.denominator, layout.pixel);
        layout.entries = sheet.withLegend
                             ? legendOf(sheet.objects, layout.camera, catalogue, sheet.facts.inFrench, sheet.inBlack)
                             : std::vector<LegendEntry>();
    };
    look(above);
    if (layout.entries.empty()) return layout;
    const auto needed = [&] { return (static_cast<int>(layout.entries.size()) + layout.columns - 1) / layout.columns; };
    const int mostRows =
        std::max(1, static_cast<int>((layout.page.height() * kMostLegend - kLegendHead * k) / (kLegendRow * k)));
    // The legend takes room from the map, so fewer signs may be left on it: the fewest rows that do.
    int rows = 0;
    double height = 0;
    do {
        ++rows;
        height = (kLegendHead + rows * kLegendRow) * k;
        look(above.adjusted(0, 0, 0, -height - kGap * k));
    } while (rows < mostRows && needed() > rows);
    if (layout.entries.empty()) return layout;
    layout.legend = {above.left(), above.bottom() - height, above.width(), height};
    layout.onFirst = std::min(layout.entries.size(), static_cast<std::size_t>(rows * layout.columns));
    return layout;
}

int SheetLayout::pages() const {
    const std::size_t left = entries.size() - onFirst;
    return 1 + static_cast<int>((left + perPage - 1) / perPage);
}

std::pair<std::size_t, std::size_t> SheetLayout::entriesOf(int page) const {
    if (page == 0) return {0, onFirst};
    const std::size_t from = onFirst + static_cast<std::size_t>(page - 1) * perPage;
    return {from, std::min(entries.size(), from + perPage)};
}

QRectF SheetLayout::legendArea(int page) const {
    if (page == 0) return legend;
    return {map.topLeft(), QPointF(map.right(), cartouche.top() - kGap * growth)};
}

QRectF SheetLayout::legendCell(const QRectF &area, std::size_t index) const {
    const double width = area.width() / columns;
    const int column = static_cast<int>(index) % columns;
    const int row = static_cast<int>(index) / columns;
    return {area.left() + column * width, area.top() + (kLegendHead + row * kLegendRow) * growth, width,
            kLegendRow * growth};
}

} // namespace fanion::app
