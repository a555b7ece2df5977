// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/grid_drawing.h"

#include "app/map/grids/grid_names.h"
#include "app/map/grids/grid_plane.h"
#include "app/map/grids/sub_zones.h"
#include "app/map/layers/view_picture.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace fanion::app {

namespace {

constexpr double kRoomForName = 84; ///< pixels of a square that can hold its name
constexpr double kRoomForLine = 28; ///< between lines that have no names; closer ones are not drawn
constexpr double kRoomForFine = 36; ///< the same for those of the next finer squares, beside named ones
constexpr double kSegment = 48;     ///< pixels of a straight piece of a bent line
constexpr double kRoomForZone = 48; ///< of a UTM zone that can hold its name
constexpr double kBetweenNames = 420;
constexpr int kMostLines = 300; ///< each way; more would be a mistake
constexpr int kHalvings = 12;   ///< to find where a line leaves its zone

constexpr std::array kDfciSteps = {2'000.0, 20'000.0, 100'000.0};
constexpr std::array kUtmSteps = {100.0, 1'000.0, 10'000.0, 100'000.0};
constexpr std::array kLambertSteps = {100.0, 500.0, 1'000.0, 5'000.0, 10'000.0, 50'000.0, 100'000.0};
constexpr std::array kGeographicSteps = {1.0 / 3600, 5.0 / 3600, 10.0 / 3600, 30.0 / 3600, 1.0 / 60, 5.0 / 60,
                                         10.0 / 60,  0.5,        1.0,         5.0,         10.0};

std::span<const double> stepsOf(GridKind kind) {
    switch (kind) {
    case GridKind::Dfci:
        return kDfciSteps;
    case GridKind::Utm:
        return kUtmSteps;
    case GridKind::Lambert93:
        return kLambertSteps;
    case GridKind::Geographic:
        return kGeographicSteps;
    case GridKind::None:
        break;
    }
    return {};
}

/** The multiples of a step from `low` to `high`. */
std::vector<double> multiples(double low, double high, double step) {
    std::vector<double> found;
    const auto last = static_cast<std::int64_t>(std::floor(high / step));
    for (auto n = static_cast<std::int64_t>(std::ceil(low / step)); n <= last; ++n)
        found.push_back(static_cast<double>(n) * step);
    return found;
}

/** A grid over one plane while it is drawn. */
class PlaneDrawing {
public:
    PlaneDrawing(GridKind kind, const GridPlane &plane, const MapCamera &camera, GridDrawing &drawing)
        : m_kind(kind), m_plane(plane), m_camera(camera), m_frame(ViewPicture::frame(camera)), m_drawing(drawing) {}

    void draw() {
        if (!chooseStep()) return;
        const PlaneBox seen = seenOn(m_plane, m_camera);
        if (seen.isEmpty()) return;
        m_region = seen.grown(m_step, m_plane.limits);
        if (m_region.isEmpty()) return;
        addLines(m_step);
        if (m_fine > 0) addLines(m_fine);
        if (m_pixels < kRoomForName) return;
        if (m_kind == GridKind::Dfci || m_kind == GridKind::Utm)
            nameSquares();
        else
            nameLines();
    }

private:
    [[nodiscard]] double pixelsPerUnit() const {
        // Degrees of longitude are as wide everywhere on this map; metres grow towards the poles, so those of the
        // part of the plane that is nearest to the centre count.
        if (m_kind == GridKind::Geographic) return m_camera.scale() / 360;
        const double latitude = std::clamp(m_camera.centrePosition().latitude(), m_plane.earth.southWest.latitude(),
                                           m_plane.earth.northEast.latitude());
        return 1 / metresPerPixel(latitude, m_camera.zoom());
    }
    bool chooseStep() {
        const auto steps = stepsOf(m_kind);
        const auto *const end = steps.data() + steps.size();
        const auto *step =
            std::find_if(steps.data(), end, [&](double s) { return s * pixelsPerUnit() >= kRoomForName; });
        if (step == end) --step; // names no longer fit, lines may
        m_step = *step;
        m_major = step + 1 == end ? 0 : step[1];
        m_pixels = m_step * pixelsPerUnit();
        const bool hasSquares = m_kind == GridKind::Dfci || m_kind == GridKind::Utm;
        if (hasSquares && step != steps.data() && step[-1] * pixelsPerUnit() >= kRoomForFine) m_fine = step[-1];
        return m_pixels >= kRoomForLine;
    }
    [[nodiscard]] static bool isMultiple(double at, double of) { return std::abs(std::remainder(at, of)) < of * 1e-6; }
    [[nodiscard]] GridWeight weightOf(double at) const {
        if (!isMultiple(at, m_step)) return GridWeight::Fine;
        if (m_major == 0) return GridWeight::Normal;
        return isMultiple(at, m_major) ? GridWeight::Strong : GridWeight::Normal;
    }
    [[nodiscard]] std::optional<QPointF> onScreen(PlanePoint point) const {
        const auto place = m_plane.toEarth(point);
        if (!place || !m_plane.earth.contains(*place)) return std::nullopt;
        const ScreenPoint at = m_camera.toScreen(*place);
        return QPointF(at.x, at.y);
    }
    /** The last point inside of the zone between one inside and one outside. */
    [[nodiscard]] std::optional<QPointF> edge(PlanePoint inside, PlanePoint outside) const {
        for (int i = 0; i < kHalvings; ++i) {
            const PlanePoint middle{(inside.x + outside.x) / 2, (inside.y + outside.y) / 2};
            (onScreen(middle) ? inside : outside) = middle;
        }
        return onScreen(inside);
    }
    void keep(QPolygonF &path, GridWeight weight) {
        if (path.size() > 1 && path.boundingRect().adjusted(-1, -1, 1, 1).intersects(m_frame))
            m_drawing.lines.push_back({path, weight});
        path.clear();
    }
    void addLine(PlanePoint from, PlanePoint to, GridWeight weight) {
        const double pixels = std::hypot(to.x - from.x, to.y - from.y) * pixelsPerUnit();
        const int pieces = std::clamp(static_cast<int>(pixels / kSegment), 2, 200);
        const double world = m_camera.scale();
        QPolygonF path;
        PlanePoint last = from;
        bool wasInside = false;
        for (int i = 0; i <= pieces; ++i) {
            const double t = static_cast<double>(i) / pieces;
            const PlanePoint point{std::lerp(from.x, to.x, t), std::lerp(from.y, to.y, t)};
            const auto at = onScreen(point);
            if (at && !wasInside && i > 0)
                if (const auto entry = edge(point, last)) path << *entry;
            if (!at && wasInside) {
                if (const auto exit = edge(last, point)) path << *exit;
                keep(path, weight);
            }
            // Round the back of the world: the other copy.
            if (at && !path.isEmpty() && QLineF(path.last(), *at).length() > world / 2) keep(path, weight);
            if (at) path << *at;
            wasInside = at.has_value();
            last = point;
        }
        keep(path, weight);
    }
    /** The lines of a step that are none of a coarser one's. */
    void addLines(double step) {
        const auto each = [&](double low, double high, auto add) {
            if ((high - low) / step > kMostLines) return;
            for (const double at : multiples(low, high, step))
                if (step == m_step || !isMultiple(at, m_step)) add(at);
        };
        each(m_region.low.x, m_region.high.x,
             [this](double x) { addLine({x, m_region.low.y}, {x, m_region.high.y}, weightOf(x)); });
        each(m_region.low.y, m_region.high.y,
             [this](double y) { addLine({m_region.low.x, y}, {m_region.high.x, y}, weightOf(y)); });
    }
    void name(const QString &text, PlanePoint point, GridWeight weight) {
        const auto at = onScreen(point);
        if (at && !text.isEmpty() && m_frame.contains(*at)) m_drawing.labels.push_back({text, *at, weight});
    }
    void nameSquares() {
        const bool hasSubZones = m_kind == GridKind::Dfci && m_pixels >= kSubZonePixels && m_step == kDfciSteps[0];
        for (const double x : multiples(m_region.low.x - m_step, m_region.high.x, m_step))
            for (const double y : multiples(m_region.low.y - m_step, m_region.high.y, m_step)) {
                const PlanePoint corner{x, y};
                const PlanePoint middle{corner.x + m_step / 2, corner.y + m_step / 2};
                if (hasSubZones) {
                    for (const SubZoneLine &line : subZoneLines(corner))
                        addLine(line.from, line.to, GridWeight::Fine);
                    for (const SubZoneName &zone : subZoneNames(corner))
                        name(zone.text, zone.at, GridWeight::Normal);
                } else if (m_kind == GridKind::Dfci) {
                    name(dfciSquareName(middle, m_step), middle, GridWeight::Normal);
                } else if (const auto place = m_plane.toEarth(middle)) {
                    name(mgrsSquareName(*place, m_step), middle, GridWeight::Normal);
                }
            }
    }
    /** Beside lines that cross the screen, over and over, so that one is always in sight. */
    void nameLines() {
        const double every = m_step * std::max(1.0, std::round(kBetweenNames / m_pixels));
        const auto lineName = [this](double at, bool isEasting) {
            return m_kind == GridKind::Lambert93 ? lambertLineName(at, isEasting, m_step)
                                                 : geographicLineName(at, isEasting, m_step);
        };
        for (const double x : multiples(m_region.low.x - m_step, m_region.high.x, m_step))
            for (const double y : multiples(m_region.low.y - m_step, m_region.high.y, m_step)) {
                if (isMultiple(y, every)) name(lineName(x, true), {x, y + m_step / 2}, weightOf(x));
                if (isMultiple(x, every)) name(lineName(y, false), {x + m_step / 2, y}, weightOf(y));
            }
    }

    GridKind m_kind;
    const GridPlane &m_plane;
    const MapCamera &m_camera;
    QRectF m_frame;
    GridDrawing &m_drawing;
    PlaneBox m_region;
    double m_step = 0;
    double m_major = 0; ///< the next coarser step; 0: there is none
    double m_fine = 0;  ///< the next finer one, when there is room for its lines
    double m_pixels = 0;
};

/** The edges of a UTM zone and band, straight on this map, and its name while its squares have none. */
void addZone(const GridPlane &zone, const MapCamera &camera, GridDrawing &drawing) {
    const Bounds seen = seenBounds(camera);
    const Bounds &earth = zone.earth;
    const std::int32_t south = std::max(earth.southWest.latitudeE7, seen.southWest.latitudeE7);
    const std::int32_t north = std::min(earth.northEast.latitudeE7, seen.northEast.latitudeE7);
    const std::int32_t west = std::max(earth.southWest.longitudeE7, seen.southWest.longitudeE7);
    const std::int32_t east = std::min(earth.northEast.longitudeE7, seen.northEast.longitudeE7);
    if (south > north || west > east) return;
    const auto at = [&camera](std::int32_t latitude, std::int32_t longitude) {
        const ScreenPoint point = camera.toScreen(Position{latitude, longitude});
        return QPointF(point.x, point.y);
    };
    if (west == earth.southWest.longitudeE7)
        drawing.lines.push_back({QPolygonF({at(south, west), at(north, west)}), GridWeight::Strong});
    if (south == earth.southWest.latitudeE7)
        drawing.lines.push_back({QPolygonF({at(south, west), at(south, east)}), GridWeight::Strong});
    const double squarePixels = kUtmSteps.back() / camera.metresPerPixel();
    const double zonePixels = QLineF(at(south, west), at(south, east)).length();
    if (squarePixels >= kRoomForName || zonePixels < kRoomForZone) return;
    const QPointF middle = at(earth.centre().latitudeE7, earth.centre().longitudeE7);
    if (ViewPicture::frame(camera).contains(middle)) drawing.labels.push_back({zone.name, middle, GridWeight::Strong});
}

} // namespace

GridDrawing drawGrid(GridKind kind, const MapCamera &camera) {
    GridDrawing drawing;
    for (const GridPlane &plane : gridPlanes(kind, seenBounds(camera))) {
        PlaneDrawing(kind, plane, camera, drawing).draw();
        if (kind == GridKind::Utm) addZone(plane, camera, drawing);
    }
    return drawing;
}

} // namespace fanion::app
