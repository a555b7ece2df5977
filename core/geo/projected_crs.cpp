// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projected_crs.h"

#include "core/geo/lambert93.h"

#include <proj.h>

#include <cmath>
#include <format>

namespace fanion {

namespace {

struct ContextDeleter {
    void operator()(PJ_CONTEXT *context) const { proj_context_destroy(context); }
};
struct TransformDeleter {
    void operator()(PJ *transform) const { proj_destroy(transform); }
};
using ContextPointer = std::unique_ptr<PJ_CONTEXT, ContextDeleter>;
using TransformPointer = std::unique_ptr<PJ, TransformDeleter>;

std::optional<Position> checkedPosition(double latitude, double longitude) {
    if (!(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180)) return std::nullopt;
    return Position::fromDegrees(latitude, longitude);
}

} // namespace

struct ProjectedCrs::Proj {
    int epsgCode = 0;
    // Order matters: the transform goes before its context. Both are empty for the systems computed here.
    ContextPointer context;
    TransformPointer transform;
};

ProjectedCrs::ProjectedCrs(std::unique_ptr<Proj> proj) : m_proj(std::move(proj)) {}
ProjectedCrs::ProjectedCrs(ProjectedCrs &&) noexcept = default;
ProjectedCrs &ProjectedCrs::operator=(ProjectedCrs &&) noexcept = default;
ProjectedCrs::~ProjectedCrs() = default;

int ProjectedCrs::epsgCode() const {
    return m_proj->epsgCode;
}

Result<ProjectedCrs> ProjectedCrs::open(int epsgCode) {
    auto proj = std::make_unique<Proj>();
    proj->epsgCode = epsgCode;
    if (epsgCode == epsg::kWgs84 || epsgCode == epsg::kLambert93) return ProjectedCrs(std::move(proj));

    const std::string name = std::format("EPSG:{}", epsgCode);
    proj->context.reset(proj_context_create());
    if (!proj->context) return fail(ErrorCode::Io, "PROJ could not be started to read " + name + ".", name);
    proj_context_set_enable_network(proj->context.get(), 0);
    proj_log_level(proj->context.get(), PJ_LOG_NONE);
    if (proj_context_get_database_path(proj->context.get()) == nullptr)
        return fail(ErrorCode::Io, "PROJ's database is missing, so " + name + " can't be read; install proj-data.",
                    name);

    const TransformPointer raw(proj_create_crs_to_crs(proj->context.get(), name.c_str(), "EPSG:4326", nullptr));
    if (raw) proj->transform.reset(proj_normalize_for_visualization(proj->context.get(), raw.get()));
    if (!proj->transform)
        return fail(ErrorCode::InvalidArgument, name + " is not a coordinate system PROJ knows; check the number.",
                    name);
    return ProjectedCrs(std::move(proj));
}

std::optional<Position> ProjectedCrs::toWgs84(PlanePoint point) const {
    if (!std::isfinite(point.x) || !std::isfinite(point.y)) return std::nullopt;
    if (m_proj->epsgCode == epsg::kWgs84) return checkedPosition(point.y, point.x);
    if (m_proj->epsgCode == epsg::kLambert93) return fromLambert93(point);
    const PJ_COORD result = proj_trans(m_proj->transform.get(), PJ_FWD, proj_coord(point.x, point.y, 0, 0));
    return checkedPosition(result.lp.phi, result.lp.lam);
}

std::optional<PlanePoint> ProjectedCrs::fromWgs84(Position position) const {
    if (!position.isValid()) return std::nullopt;
    if (m_proj->epsgCode == epsg::kWgs84) return PlanePoint{position.longitude(), position.latitude()};
    if (m_proj->epsgCode == epsg::kLambert93) return toLambert93(position);
    const PJ_COORD degrees = proj_coord(position.longitude(), position.latitude(), 0, 0);
    const PJ_COORD result = proj_trans(m_proj->transform.get(), PJ_INV, degrees);
    if (!std::isfinite(result.xy.x) || !std::isfinite(result.xy.y)) return std::nullopt;
    return PlanePoint{result.xy.x, result.xy.y};
}

} // namespace fanion
