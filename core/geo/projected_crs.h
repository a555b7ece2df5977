// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/plane_point.h"
#include "core/geo/position.h"

#include <memory>
#include <optional>

namespace fanion {

/** The EPSG codes of the projections French data comes in. */
namespace epsg {
inline constexpr int kWgs84 = 4326;
inline constexpr int kLambert93 = 2154;
inline constexpr int kLambert2Etendu = 27572;
inline constexpr int kGuyane = 2972;      ///< RGFG95 / UTM 22N
inline constexpr int kReunion = 2975;     ///< RGR92 / UTM 40S
inline constexpr int kAntilles = 5490;    ///< RGAF09 / UTM 20N
inline constexpr int kMayotte = 4471;     ///< RGM04 / UTM 38S
inline constexpr int kConicZone42 = 3942; ///< RGF93 / CC42; CC43 to CC50 follow
inline constexpr int kConicZone50 = 3950;
} // namespace epsg

/**
 * Any coordinate reference system PROJ knows by its EPSG number, to and from WGS84. Easting (or longitude) always comes
 * first, whatever axis order the registry gives. Lambert-93 and WGS84 are computed without PROJ; the others need PROJ's
 * database on the machine and never the network. Holds a PROJ context of its own: one thread at a time.
 */
class ProjectedCrs {
public:
    /** InvalidArgument for a number PROJ doesn't know, Io when its database can't be read. */
    [[nodiscard]] static Result<ProjectedCrs> open(int epsgCode);

    ProjectedCrs(ProjectedCrs &&) noexcept;
    ProjectedCrs &operator=(ProjectedCrs &&) noexcept;
    ~ProjectedCrs();

    [[nodiscard]] int epsgCode() const;
    /** Plane coordinates to WGS84; empty when they lie outside what the projection can give. */
    [[nodiscard]] std::optional<Position> toWgs84(PlanePoint point) const;
    /** WGS84 to plane coordinates; empty when the projection can't show the place. */
    [[nodiscard]] std::optional<PlanePoint> fromWgs84(Position position) const;

private:
    struct Proj;
    explicit ProjectedCrs(std::unique_ptr<Proj> proj);
    std::unique_ptr<Proj> m_proj;
};

} // namespace fanion
