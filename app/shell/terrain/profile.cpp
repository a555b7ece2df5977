// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/terrain/profile.h"

#include "app/map/tools/measure_text.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/terrain/height_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "core/geo/geodesy.h"
#include "core/geo/surroundings.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr std::size_t kMostPoints = 1'000;
/** Beyond, what is said of slopes is what the model smooths away. */
constexpr double kCoarseMetres = 30;

} // namespace

Profile::Profile(const BoardView &board, const Catalogue &catalogue, TerrainModel &terrain, QObject *parent)
    : QObject(parent), m_board(board), m_catalogue(catalogue), m_terrain(terrain) {
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        const auto isOurs = [this](const EntityPtr &entity) { return entity->id == m_id; };
        if (m_id != EntityId{} && std::ranges::any_of(delta.changed, isOurs)) showObject(toText(m_id));
    });
    connect(&board, &BoardView::cleared, this, &Profile::clear);
    connect(&terrain, &TerrainModel::changed, this, &Profile::draw);
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        emit changed();
        emit pointedChanged();
    });
}

Path Profile::pathOfObject() const {
    const EntityPtr entity = m_board.find(m_id);
    if (!entity || entity->deleted) return {};
    const auto *path = std::get_if<Path>(&entity->value(Field::Path));
    if (!path || path->size() < 2) return {};
    if (entity->kind == Kind::Line) return *path;
    const auto &entry = m_catalogue.entryOrPlain(toQString(entity->text(Field::Catalogue)), false, true);
    Path edge = entry.line.isCircle && path->size() == 2
                    ? circleRing(path->front(), distanceMetres(path->front(), path->back()))
                    : *path;
    edge.push_back(edge.front());
    return edge;
}

void Profile::showObject(const QString &id) {
    m_id = toEntityId(id);
    Path path = pathOfObject();
    const EntityPtr entity = m_board.find(m_id);
    m_subject = entity && !path.empty() ? entityLabel(*entity) : QString();
    if (path == m_path) return emit changed();
    m_path = std::move(path);
    draw();
}

void Profile::showPath(const QList<QGeoCoordinate> &path) {
    m_id = {};
    m_path = toPath(path);
    m_subject = m_path.size() > 1 ? tr("Tracé mesuré") : QString();
    draw();
}

void Profile::clear() {
    m_id = {};
    m_path.clear();
    m_subject.clear();
    draw();
}

void Profile::draw() {
    if (m_path.size() < 2 || !m_terrain.isKnown()) {
        m_isWanted = m_isWorking; // an answer that still comes is thrown away
        return take({});
    }
    m_isWanted = true;
    emit changed();
    work();
}

void Profile::work() {
    if (m_isWorking || !m_isWanted) return;
    m_isWanted = false;
    if (m_path.size() < 2) return emit changed();
    m_isWorking = true;
    aside(
        *this,
        [terrain = m_terrain.terrain(), path = m_path] {
            Bounds bounds;
            bounds.extend(path);
            const auto step = terrain->stepNear(bounds);
            Answer answer{profileCourse(path, std::max(step.value_or(1), 1.0), kMostPoints), step};
            std::vector<Position> places;
            for (const ProfilePoint &point : answer.points)
                places.push_back(point.place);
            const auto heights = terrain->heights(places);
            for (std::size_t i = 0; i < heights.size(); ++i)
                answer.points[i].height = heights[i];
            return answer;
        },
        [this](Answer answer) {
            m_isWorking = false;
            if (!m_isWanted) return take(std::move(answer));
            work();
        });
}

void Profile::take(Answer answer) {
    m_points = std::move(answer.points);
    m_figures = figuresOf(m_points);
    m_step = answer.step;
    emit changed();
    setPointed(m_figures ? m_pointed : -1);
    emit pointedChanged();
}

QList<FieldOption> Profile::figures() const {
    if (!m_figures) return {};
    const QString steepest =
        m_figures->steepest == 0
            ? slopeText(0)
            : tr("%1 en %2, à %3")
                  .arg(slopeText(m_figures->steepest), m_figures->steepest > 0 ? tr("montée") : tr("descente"),
                       lengthText(m_figures->steepestAt));
    return {
        {tr("Longueur"), lengthText(m_figures->length)},
        {tr("Altitude"), tr("%1 à %2").arg(heightText(m_figures->low), heightText(m_figures->high))},
        {tr("Dénivelé"), QStringLiteral("+%1 · −%2").arg(heightText(m_figures->climb), heightText(m_figures->descent))},
        {tr("Pente max."), steepest}};
}

QString Profile::remark() const {
    if (!m_figures) return {};
    QStringList words;
    if (m_figures->hasGaps) words += tr("Altitude inconnue par endroits : la courbe y est coupée.");
    if (m_step && *m_step > kCoarseMetres)
        words += tr("Une altitude tous les %1 : les fortes pentes courtes n'y sont pas.").arg(lengthText(*m_step));
    return words.join(u' ');
}

void Profile::setPointed(double share) {
    const double shown = share >= 0 && m_figures ? std::min(share, 1.0) : -1;
    if (shown == m_pointed) return;
    m_pointed = shown;
    emit pointedChanged();
}

std::optional<std::size_t> Profile::pointedAt() const {
    if (m_pointed < 0 || m_points.empty()) return {};
    return static_cast<std::size_t>(std::lround(m_pointed * static_cast<double>(m_points.size() - 1)));
}

QGeoCoordinate Profile::pointedPlace() const {
    const auto at = pointedAt();
    return at ? toCoordinate(m_points[*at].place) : QGeoCoordinate();
}

QString Profile::pointedText() const {
    const auto at = pointedAt();
    if (!at) return {};
    const QString text = tr("à %1 · alt. %2").arg(lengthText(m_points[*at].metres), heightText(m_points[*at].height));
    const auto slope = slopeAt(m_points, *at);
    return slope ? text + QStringLiteral(" · ") + tr("pente %1").arg(slopeText(*slope)) : text;
}

} // namespace fanion::app
