// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/pack_plan.h"

#include "app/tiles/packs/bulk_policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <format>

namespace fanion::app {

namespace {

constexpr QLatin1StringView kName("name");
constexpr QLatin1StringView kSource("source");
constexpr QLatin1StringView kRing("ring");
constexpr QLatin1StringView kMinZoom("minZoom");
constexpr QLatin1StringView kMaxZoom("maxZoom");
constexpr qsizetype kMaxCorners = 100'000;

} // namespace

Result<void> PackPlan::check() const {
    const QUrl url = source.url({});
    if (bulkObjection(url)) {
        const std::string host = url.host().toStdString();
        return fail(ErrorCode::Refused, std::format("{} forbids downloads of whole areas.", host), host);
    }
    if (minZoom < source.minZoom || maxZoom > source.maxZoom || minZoom > maxZoom)
        return fail(ErrorCode::InvalidArgument,
                    std::format("The source has zooms {} to {}.", source.minZoom, source.maxZoom));
    if (const auto tiles = count(); tiles > kMaxTiles)
        return fail(ErrorCode::TooLarge,
                    std::format("{} tiles are too many for a pack: at most {}.", tiles, kMaxTiles));
    return {};
}

QByteArray PackPlan::json() const {
    QJsonArray ring;
    for (const Position &place : area.ring())
        ring.append(QJsonArray{place.longitudeE7, place.latitudeE7});
    const QJsonObject object{
        {kName, name}, {kSource, source.text()}, {kRing, ring}, {kMinZoom, minZoom}, {kMaxZoom, maxZoom}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<PackPlan> PackPlan::parse(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray corners = object[kRing].toArray();
    if (corners.size() > kMaxCorners) return fail(ErrorCode::Corrupt, "The pack's area has too many corners.");
    Path ring;
    for (const auto corner : corners) {
        const QJsonArray pair = corner.toArray();
        const Position place{pair.at(1).toInt(), pair.at(0).toInt()};
        if (pair.size() != 2 || !place.isValid()) return fail(ErrorCode::Corrupt, "The pack's area can't be read.");
        ring.push_back(place);
    }
    auto area = TileArea::of(std::move(ring));
    if (!area) return std::unexpected(area.error());
    auto source = OnlineAddress::parse(object[kSource].toString());
    if (!source) return std::unexpected(source.error());
    PackPlan plan{object[kName].toString(), *std::move(source), *std::move(area), object[kMinZoom].toInt(-1),
                  object[kMaxZoom].toInt(-1)};
    if (auto checked = plan.check(); !checked) return std::unexpected(checked.error());
    return plan;
}

} // namespace fanion::app
