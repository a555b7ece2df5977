// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/label_layout.h"

#include "app/map/layers/box_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <unordered_map>

namespace fanion::app {

namespace {

constexpr double kGap = 2; ///< between a sign and its label, in pixels
/** Labels have 3 pixels of air around their letters: halos may touch, letters not. */
constexpr QMarginsF kAir(2, 2, 2, 2);

/** Where a label may stand: as its sign wants it, then under it, beside it, over it. */
std::array<QRectF, 5> placesOf(const QRectF &wanted, const QRectF &sign, double ratio) {
    const QSizeF size = wanted.size();
    const double middle = sign.center().x() - size.width() / 2;
    const double level = sign.center().y() - size.height() / 2;
    std::array places{wanted, QRectF({middle, sign.bottom() + kGap}, size), QRectF({sign.right() + kGap, level}, size),
                      QRectF({sign.left() - kGap - size.width(), level}, size),
                      QRectF({middle, sign.top() - kGap - size.height()}, size)};
    for (QRectF &place : places)
        place.moveTo(std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio);
    return places;
}

/** Means, sectors and what needs a decision (labelImportance): for these it is worth to look further away. */
constexpr int kWorthALine = 50;

/** Where the line towards a direction leaves a sign. */
QPointF edgeOf(const QRectF &sign, std::size_t direction) {
    const QPointF way = LabelLeaders::way(direction);
    return sign.center() + QPointF(way.x() * sign.width() / 2, way.y() * sign.height() / 2);
}

/** A label of this size at the end of a line from there. */
QRectF awayFrom(const QRectF &sign, QSizeF size, std::size_t direction, double ratio) {
    const QPointF way = LabelLeaders::way(direction);
    const QPointF end = edgeOf(sign, direction) + way * LabelLeaders::kLength;
    const auto towards = [](double part, double length) { return (part > 0.1 ? 0 : part < -0.1 ? -1 : -0.5) * length; };
    const QPointF corner = end + QPointF(towards(way.x(), size.width()), towards(way.y(), size.height()));
    return {{std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio}, size};
}

} // namespace

QPointF LabelLeaders::way(std::size_t direction) {
    const double angle = static_cast<double>(direction) * std::numbers::pi / 4;
    return {std::sin(angle), -std::cos(angle)};
}

MapCamera LabelLayout::stepOf(const MapCamera &camera) {
    MapCamera step = camera;
    step.setCentre(Position{});
    step.setZoom(std::floor(camera.zoom() / kZoomStep) * kZoomStep);
    step.setBearing(std::round(camera.bearing() / kBearingStep) * kBearingStep);
    return step;
}

void LabelLayout::lay(const std::vector<Sprite> &sprites, const std::vector<LabelSpot> &spots,
                      const std::unordered_set<EntityId> &always, const MapCamera &step, double ratio) {
    m_leftOut.clear();
    BoxGrid signs;
    BoxGrid labels;
    std::vector<QPointF> at(spots.size());
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const ScreenPoint point = step.toScreen(spots[i].at);
        at[i] = {point.x, point.y};
        signs.add(spots[i].around.translated(at[i]), i);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < spots.size(); ++i)
        if (spots[i].sprite != LabelSpot::kNone) order.push_back(i);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) {
        return std::pair(always.contains(spots[i].id), spots[i].importance);
    });

    std::vector<std::optional<QRectF>> places(sprites.size());
    std::unordered_map<std::size_t, Sprite> lines; // of the labels that stand away, by their sprites
    std::vector<bool> isLeftOut(sprites.size());
    for (const std::size_t i : order) {
        const LabelSpot &spot = spots[i];
        const auto candidates = placesOf(sprites[spot.sprite].place, spot.around, ratio);
        const auto box = [&](const QRectF &place) { return place.marginsRemoved(kAir).translated(at[i]); };
        const auto isFree = [&](const QRectF &place) {
            return !labels.hits(box(place), i) && !signs.hits(box(place), i);
        };
        const auto isReadable = [&](const QRectF &place) { return !labels.hits(box(place), i); };
        const auto *found = std::ranges::find_if(candidates, isFree);
        std::optional<QRectF> away;
        if (found == candidates.end() && spot.importance >= kWorthALine)
            for (std::size_t turn = 1; turn <= LabelLeaders::kDirections && !away; ++turn) {
                const std::size_t direction = turn % LabelLeaders::kDirections; // straight up is the last
                const QRect cell = m_leaders.cells.at(direction);
                const QRectF place = awayFrom(spot.around, sprites[spot.sprite].place.size(), direction, ratio);
                if (cell.isNull() || !isFree(place)) continue;
                away = place;
                const QPointF from = edgeOf(spot.around, direction);
                const QPointF to = from + LabelLeaders::way(direction) * LabelLeaders::kLength;
                const QPointF corner(std::min(from.x(), to.x()) - LabelLeaders::kMargin,
                                     std::min(from.y(), to.y()) - LabelLeaders::kMargin);
                lines[spot.sprite] = {spot.at,
                                      {{std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio},
                                       QSizeF(cell.size()) / ratio},
                                      cell};
            }
        if (away) {
            places[spot.sprite] = *away;
            labels.add(box(*away), i);
            continue;
        }
        if (found == candidates.end()) found = std::ranges::find_if(candidates, isReadable);
        if (found == candidates.end() && always.contains(spot.id)) found = candidates.begin();
        if (found == candidates.end()) {
            isLeftOut[spot.sprite] = true;
            m_leftOut.insert(spot.id);
            continue;
        }
        places[spot.sprite] = *found;
        labels.add(box(*found), i);
    }
    m_sprites.clear();
    m_sprites.reserve(sprites.size());
    for (std::size_t i = 0; i < sprites.size(); ++i) {
        if (isLeftOut[i]) continue;
        if (const auto line = lines.find(i); line != lines.end()) m_sprites.push_back(line->second);
        m_sprites.push_back(sprites[i]);
        if (places[i]) m_sprites.back().place = *places[i];
    }
}

} // namespace fanion::app
