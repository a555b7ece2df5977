// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/perimeters/perimeters.h"

#include "app/map/tools/measure_text.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/perimeters/typed_amounts.h"
#include "app/shell/perimeters/wind_sign.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "core/geo/geodesy.h"
#include "core/model/limits.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace fanion::app {

namespace {

constexpr std::size_t kMostObjects = 50;

double areaOf(const std::vector<Path> &rings) {
    return std::accumulate(rings.begin(), rings.end(), 0.0,
                           [](double sum, const Path &ring) { return sum + areaSquareMetres(ring); });
}

QString minutesText(double minutes) {
    if (minutes < 60 || std::fmod(minutes, 60) != 0) return QStringLiteral("%1 min").arg(minutes);
    return QStringLiteral("%1 h").arg(minutes / 60);
}

} // namespace

Perimeters::Perimeters(const BoardView &board, const Catalogue &catalogue, Commands &commands, Notices &notices,
                       QObject *parent)
    : QObject(parent), m_board(board), m_catalogue(catalogue), m_commands(commands), m_notices(notices) {
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        const auto isOurs = [this](const EntityPtr &entity) { return std::ranges::contains(m_ids, entity->id); };
        if (!m_ids.empty() && std::ranges::any_of(delta.changed, isOurs)) draw();
    });
    connect(&board, &BoardView::cleared, this, &Perimeters::clear);
    connect(&Translator::instance(), &Translator::changed, this, &Perimeters::draw);
}

void Perimeters::take(Input input) {
    if (input == m_input) return;
    m_input = std::move(input);
    emit inputChanged();
    draw();
}

void Perimeters::takeWind() {
    const auto wind = windOnBoard(m_board);
    if (!wind) return;
    Input input = m_input;
    input.windFrom = directionText(wind->fromDegrees);
    if (readDirection(input.windFrom) != wind->fromDegrees)
        input.windFrom = QString::number(std::lround(wind->fromDegrees) % 360);
    input.windSpeed = QString::number(wind->kilometresPerHour);
    take(std::move(input));
}

void Perimeters::show(const QStringList &ids) {
    m_ids.clear();
    for (const QString &id : ids)
        if (m_ids.size() < kMostObjects) m_ids.push_back(toEntityId(id));
    takeWind();
    draw();
    if (m_subject.isEmpty()) {
        m_ids.clear();
        m_notices.tell(Notices::Information, tr("Sélectionnez d'abord un objet de la carte : le périmètre l'entoure."));
    }
}

void Perimeters::clear() {
    m_ids.clear();
    draw();
}

std::vector<Ground> Perimeters::grounds() const {
    std::vector<Ground> grounds;
    for (const EntityId id : m_ids) {
        const EntityPtr entity = m_board.find(id);
        if (!entity || entity->deleted) continue;
        if (const auto *place = std::get_if<Position>(&entity->value(Field::Position)))
            grounds.push_back({{*place}, false});
        const auto *path = std::get_if<Path>(&entity->value(Field::Path));
        if (!path || path->empty()) continue;
        const bool isSurface = entity->kind != Kind::Line;
        const auto &entry = m_catalogue.entryOrPlain(toQString(entity->text(Field::Catalogue)), false, isSurface);
        if (entry.line.isCircle && path->size() == 2)
            grounds.push_back({circleRing(path->front(), distanceMetres(path->front(), path->back())), true});
        else
            grounds.push_back({*path, isSurface});
    }
    return grounds;
}

Result<PerimeterJob> Perimeters::job(std::vector<Ground> grounds) const {
    const auto wrong = [](const QString &text) { return fail(ErrorCode::InvalidArgument, text.toStdString()); };
    PerimeterJob job{std::move(grounds), {}, {}};
    if (!m_input.spreads) {
        const auto distances = readDistances(m_input.distances);
        if (!distances)
            return wrong(tr("Distances : écrivez par exemple « 100, 300, 1,5 km », de 1 m à 100 km, %1 au plus.")
                             .arg(kMostAmounts));
        job.amounts = *distances;
        return job;
    }
    const auto from = readDirection(m_input.windFrom);
    if (!from) return wrong(tr("Vent : écrivez d'où il vient, par exemple « NO » ou « 315 »."));
    const auto speed = readWindSpeed(m_input.windSpeed);
    if (!speed) return wrong(tr("Vitesse du vent : écrivez des km/h, de 0 à 250."));
    const auto minutes = readMinutes(m_input.minutes);
    if (!minutes)
        return wrong(
            tr("Échéances : écrivez par exemple « 15, 30, 1 h », de 1 min à 24 h, %1 au plus.").arg(kMostAmounts));
    job.spread.emplace(Wind{*from, *speed}, m_input.percent / 100.0);
    job.amounts = *minutes;
    return job;
}

void Perimeters::draw() {
    ++m_serial;
    m_problem.clear();
    std::vector<Ground> all = grounds();
    const EntityPtr first = m_ids.empty() ? nullptr : m_board.find(m_ids.front());
    if (all.empty())
        m_subject.clear();
    else
        m_subject = m_ids.size() == 1 && first ? entityLabel(*first)
                                               : tr("%n objet(s)", nullptr, static_cast<int>(m_ids.size()));
    const Result<PerimeterJob> wanted = job(std::move(all));
    if (!wanted) m_problem = toQString(wanted.error().message);
    if (!wanted || m_subject.isEmpty()) return take({}, {});
    if (wanted->isQuick()) return take(*wanted, wanted->outlines());
    m_next = *wanted;
    emit changed();
    work();
}

/** One at a time, the newest wish; what was wished meanwhile comes next. */
void Perimeters::work() {
    if (m_isWorking || !m_next) return;
    m_isWorking = true;
    PerimeterJob job = *std::exchange(m_next, std::nullopt);
    aside(
        *this, [job] { return job.outlines(); },
        [this, job, serial = m_serial](const std::vector<std::vector<Path>> &outlines) {
            m_isWorking = false;
            if (serial == m_serial) take(job, outlines);
            work();
        });
}

void Perimeters::take(const PerimeterJob &job, const std::vector<std::vector<Path>> &outlines) {
    m_next.reset();
    m_results.clear();
    m_perimeters.clear();
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const double amount = job.amounts[i];
        const QString area = areaText(areaOf(outlines[i]));
        QString label = lengthText(amount);
        if (job.spread) {
            const double head = job.spread->headMetresPerSecond() * amount * 60;
            label = tr("ESTIMATION %1 % · %2").arg(m_input.percent).arg(minutesText(amount));
            m_results += tr("%1 · tête à %2 · %3").arg(minutesText(amount), lengthText(head), area);
        } else {
            m_results += label + QStringLiteral(" · ") + area;
        }
        m_perimeters.push_back({std::move(label), outlines[i]});
    }
    sketch();
    emit changed();
}

void Perimeters::sketch() {
    std::vector<MapObject> lines;
    for (const Perimeter &perimeter : m_perimeters) {
        for (const Path &ring : perimeter.rings) {
            MapObject line;
            line.id = EntityId{lines.size() + 1};
            line.kind = Kind::Line;
            line.shape = MapShape::Line;
            line.path = ring;
            line.catalogueKey = QStringLiteral("trait");
            line.nature = nature();
            line.phase = Phase::Anticipated;
            line.label = perimeter.label;
            lines.push_back(std::move(line));
        }
    }
    m_scene.clear();
    m_scene.upsert(std::move(lines));
}

Nature Perimeters::nature() const {
    return m_input.spreads ? Nature::Fire : Nature::Risk;
}

void Perimeters::keep() {
    const auto text = [](QLatin1StringView words) { return Value(words.toString().toStdString()); };
    const Value group(m_commands.newId().hex());
    std::vector<Intent> intents;
    for (const Perimeter &perimeter : m_perimeters) {
        for (const Path &ring : perimeter.rings) {
            if (ring.size() > limits::kPathPoints)
                return m_notices.tell(Notices::Warning,
                                      tr("Le périmètre %1 a trop de points : simplifiez d'abord l'objet qu'il entoure.")
                                          .arg(perimeter.label));
            intents.emplace_back(intent::Add{Kind::Line,
                                             {{Field::Path, Value(ring)},
                                              {Field::Catalogue, text(QLatin1StringView("trait"))},
                                              {Field::Label, Value(perimeter.label.toStdString())},
                                              {Field::Nature, text(natureName(nature()))},
                                              {Field::Phase, text(phaseName(Phase::Anticipated))},
                                              {Field::Group, group}},
                                             m_commands.newId()});
        }
    }
    if (intents.empty()) return;
    m_commands.perform(std::move(intents), tr("Périmètres mis au tableau."));
    clear();
}

} // namespace fanion::app
