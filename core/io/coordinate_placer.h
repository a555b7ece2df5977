// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/projected_crs.h"
#include "core/io/import_options.h"
#include "core/io/imported_layer.h"

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** Where one row lies, and what had to be done to find out. */
struct Placement {
    std::vector<FeatureGeometry> geometries; ///< never empty
    std::size_t source = 0;                  ///< which coordinate source served
    int epsg = 4326;                         ///< the system its numbers were in
    bool swapped = false;                    ///< this row's axes were exchanged
    std::uint64_t holes = 0;
    std::uint64_t droppedParts = 0;
};

struct PlacementFailure {
    RowFailure reason{};
    std::string detail;
};

/** Turns the cells of a row into places, by a list of coordinate sources. */
class CoordinatePlacer {
public:
    /**
     * `isFrench`: the sample lies in France, so that a row which doesn't, but would with its axes exchanged, is
     * exchanged. Sources that were given are taken literally. InvalidArgument for an unknown EPSG number.
     */
    [[nodiscard]] static Result<CoordinatePlacer> create(std::vector<CoordinateSource> sources, bool isFrench,
                                                         std::optional<bool> decimalComma, const ImportLimits &limits);

    /** The first source whose cells aren't empty decides. */
    [[nodiscard]] std::expected<Placement, PlacementFailure> place(const std::vector<std::string> &cells);

private:
    using Attempt = std::expected<Placement, PlacementFailure>;

    CoordinatePlacer(std::vector<CoordinateSource> sources, bool isFrench, std::optional<bool> decimalComma,
                     const ImportLimits &limits);
    [[nodiscard]] Attempt placeFrom(const CoordinateSource &source, std::string_view first, std::string_view second);
    [[nodiscard]] Attempt placeDegrees(const CoordinateSource &source, std::string_view latitude,
                                       std::string_view longitude) const;
    [[nodiscard]] Attempt placePlaneText(const CoordinateSource &source, std::string_view x, std::string_view y);
    [[nodiscard]] Attempt placePair(const CoordinateSource &source, std::string_view text);
    [[nodiscard]] Attempt placeGeoJson(const CoordinateSource &source, std::string_view text);
    [[nodiscard]] Attempt degrees(const CoordinateSource &source, double latitude, double longitude) const;
    [[nodiscard]] Attempt plane(const CoordinateSource &source, PlanePoint point);
    [[nodiscard]] const ProjectedCrs *system(int epsg);

    std::vector<CoordinateSource> m_sources;
    bool m_isFrench;
    std::optional<bool> m_decimalComma;
    ImportLimits m_limits;
    std::map<int, Result<ProjectedCrs>> m_systems; // opened once each, failures too
};

} // namespace fanion
