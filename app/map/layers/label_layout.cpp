// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/label_layout.h"

#include "app/map/layers/box_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

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

} // namespace

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
        m_sprites.push_back(sprites[i]);
        if (places[i]) m_sprites.back().place = *places[i];
    }
}

} // namespace fanion::app
