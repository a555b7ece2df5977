// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/editing/line_editor.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/models/selection.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/line_forms.h"
#include "core/geo/line_parts.h"
#include "core/geo/line_shaping.h"
#include "core/geo/ring_split.h"
#include "core/io/copied_objects.h"
#include "core/model/limits.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kRoughPixels = 3;     ///< what a hand's line may be off by without being seen to differ
constexpr double kSamePlaceMetres = 1; ///< ends nearer than this were meant to meet

const Path &pathOf(const Entity &entity) {
    return std::get<Path>(entity.value(Field::Path));
}

} // namespace

LineEditor::LineEditor(const BoardView &board, const Catalogue &catalogue, Commands &commands, Selection &selection,
                       Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_catalogue(catalogue), m_commands(commands), m_selection(selection),
      m_notices(notices) {
    connect(&selection, &Selection::changed, this, &LineEditor::lookAtSelection);
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (m_selection.isTouchedBy(delta)) lookAtSelection();
    });
    connect(&board, &BoardView::cleared, this, &LineEditor::lookAtSelection);
}

void LineEditor::lookAtSelection() {
    Offer offer;
    for (const EntityPtr &shape : shapesOf(m_selection.ids(), true)) {
        ++offer.shapes;
        if (shape->kind == Kind::Line) ++offer.lines;
        if (shape->kind != Kind::Line && !entryOf(*shape).line.isCircle) ++offer.rings;
        if (hasSides(entryOf(*shape).line)) ++offer.sided;
    }
    if (offer == m_offer) return;
    m_offer = offer;
    emit changed();
}

const CatalogueEntry &LineEditor::entryOf(const Entity &shape) const {
    return m_catalogue.entryOrPlain(toQString(shape.text(Field::Catalogue)), false, shape.kind != Kind::Line);
}

std::vector<EntityPtr> LineEditor::shapesOf(const QStringList &ids, bool withCircles) const {
    std::vector<EntityPtr> shapes;
    for (const QString &id : ids) {
        EntityPtr entity = m_board.find(toEntityId(id));
        if (!entity || entity->deleted) continue;
        if (entity->kind != Kind::Line && entity->kind != Kind::Area && entity->kind != Kind::Sector) continue;
        const auto *path = std::get_if<Path>(&entity->value(Field::Path));
        if (!path || path->size() < 2) continue;
        if (!withCircles && entity->kind != Kind::Line && entryOf(*entity).line.isCircle) continue;
        shapes.push_back(std::move(entity));
    }
    return shapes;
}

std::vector<EntityPtr> LineEditor::linesOf(const QStringList &ids) const {
    std::vector<EntityPtr> lines = shapesOf(ids, true);
    std::erase_if(lines, [](const EntityPtr &shape) { return shape->kind != Kind::Line; });
    return lines;
}

bool LineEditor::isTooLong(const Path &path) const {
    if (path.size() <= limits::kPathPoints) return false;
    m_notices.tell(
        Notices::Warning,
        tr("Ce tracé aurait %1 points, %2 au plus : simplifiez-le d'abord.").arg(path.size()).arg(limits::kPathPoints));
    return true;
}

void LineEditor::flip(const QStringList &ids) {
    std::vector<Intent> intents;
    for (const EntityPtr &shape : shapesOf(ids, true))
        if (hasSides(entryOf(*shape).line))
            intents.emplace_back(intent::Set{shape->id, Field::Flipped, Value(!shape->flag(Field::Flipped))});
    if (intents.empty())
        return m_notices.tell(Notices::Information,
                              tr("Sélectionnez une ligne qui a deux côtés : ligne d'appui, limite de secteur…"));
    m_commands.perform(std::move(intents));
}

void LineEditor::reverse(const QStringList &ids) {
    std::vector<Intent> intents;
    const QStringList free = m_commands.unlocked(ids);
    if (free.isEmpty() && !ids.isEmpty()) return;
    for (const EntityPtr &line : linesOf(free)) {
        Path back = pathOf(*line);
        std::ranges::reverse(back);
        intents.emplace_back(intent::Set{line->id, Field::Path, Value(std::move(back))});
        // The left of a line that runs back is its right: the teeth stay turned towards the fire.
        if (hasSides(entryOf(*line).line))
            intents.emplace_back(intent::Set{line->id, Field::Flipped, Value(!line->flag(Field::Flipped))});
    }
    if (intents.empty())
        return m_notices.tell(Notices::Information, tr("Sélectionnez d'abord une ligne ou une flèche."));
    m_commands.perform(std::move(intents));
}

void LineEditor::reshape(const QStringList &ids, const Reshape &shaped, const QString &nothing) {
    const std::vector<EntityPtr> shapes = shapesOf(m_commands.unlocked(ids), false);
    if (shapes.empty() && !shapesOf(ids, false).empty()) return; // all locked, and told so
    if (shapes.empty()) return m_notices.tell(Notices::Information, tr("Sélectionnez d'abord une ligne ou une zone."));
    std::vector<Intent> intents;
    std::size_t before = 0;
    std::size_t after = 0;
    for (const EntityPtr &shape : shapes) {
        const Path &path = pathOf(*shape);
        Path better = shaped(path, shape->kind != Kind::Line);
        if (isTooLong(better)) return;
        before += path.size();
        after += better.size();
        if (better != path) intents.emplace_back(intent::Set{shape->id, Field::Path, Value(std::move(better))});
    }
    if (intents.empty()) return m_notices.tell(Notices::Information, nothing);
    m_commands.perform(std::move(intents), tr("%1 points au lieu de %2.").arg(after).arg(before));
}

void LineEditor::simplify(const QStringList &ids, double tolerance) {
    reshape(
        ids, [=](const Path &path, bool isRing) { return simplified(path, isRing, tolerance); },
        tr("Rien à ôter à %1 près : zoomez en arrière pour simplifier davantage.").arg(toleranceText(tolerance)));
}

void LineEditor::smooth(const QStringList &ids, double tolerance) {
    reshape(
        ids, [=](const Path &path, bool isRing) { return smoothed(path, isRing, tolerance); },
        tr("Rien à arrondir à cette échelle."));
}

void LineEditor::clean(const QStringList &ids, double tolerance) {
    reshape(
        ids, [=](const Path &path, bool isRing) { return cleaned(path, isRing, tolerance); },
        tr("Ce tracé est déjà net à cette échelle."));
}

void LineEditor::split(const QString &id, const QGeoCoordinate &place, double reach) {
    if (m_commands.unlocked({id}).isEmpty()) return;
    const std::vector<EntityPtr> lines = linesOf({id});
    const auto at = toPosition(place);
    if (lines.empty() || !at)
        return m_notices.tell(Notices::Information,
                              tr("Sélectionnez d'abord une ligne : seules les lignes se scindent."));
    const Entity &line = *lines.front();
    auto parts = splitLine(pathOf(line), *at, reach);
    if (!parts)
        return m_notices.tell(Notices::Information,
                              tr("Rien à scinder au bout de la ligne : pointez entre ses deux bouts."));
    const EntityId second = m_commands.newId();
    auto fields = fieldsOf(line);
    for (auto &[field, value] : fields)
        if (field == Field::Path) value = Value(std::move(parts->second));
    m_commands.perform({intent::Set{line.id, Field::Path, Value(std::move(parts->first))},
                        intent::Add{Kind::Line, std::move(fields), second}});
    m_selection.setIds({id, toText(second)});
}

void LineEditor::splitArea(const QString &id, const QList<QGeoCoordinate> &line) {
    if (m_commands.unlocked({id}).isEmpty()) return;
    std::vector<EntityPtr> areas = shapesOf({id}, false);
    std::erase_if(areas, [](const EntityPtr &shape) { return shape->kind == Kind::Line; });
    if (areas.empty())
        return m_notices.tell(Notices::Information,
                              tr("Sélectionnez d'abord une zone ou un secteur : un cercle ne se scinde pas."));
    auto parts = splitRing(pathOf(*areas.front()), toPath(line));
    if (parts) return splitInto(*areas.front(), *std::move(parts));
    switch (parts.error()) {
    case RingSplitProblem::NotAcross:
        return m_notices.tell(Notices::Information,
                              tr("Rien n'est scindé : le trait doit traverser la zone de part en part."));
    case RingSplitProblem::CrossesItself:
        return m_notices.tell(Notices::Information,
                              tr("Rien n'est scindé : le trait, ou le contour de la zone, se croise lui-même."));
    case RingSplitProblem::TooManyParts:
        return m_notices.tell(Notices::Information,
                              tr("Rien n'est scindé : cela ferait plus de %1 morceaux.").arg(kMostRingParts));
    }
}

void LineEditor::splitInto(const Entity &area, std::vector<Path> parts) {
    for (const Path &part : parts)
        if (isTooLong(part)) return;
    const QString name = toQString(area.text(Field::Label));
    const auto fields = fieldsOf(area);
    std::vector<Intent> intents{intent::Set{area.id, Field::Path, Value(std::move(parts.front()))}};
    QStringList ids{toText(area.id)};
    for (std::size_t part = 1; part < parts.size(); ++part) {
        auto own = fields;
        for (auto &[field, value] : own) {
            if (field == Field::Path) value = Value(std::move(parts[part]));
            if (field == Field::Label && !name.isEmpty())
                value = Value(QStringLiteral("%1 (%2)").arg(name).arg(part + 1).toStdString());
        }
        intents.emplace_back(intent::Add{area.kind, std::move(own), m_commands.newId()});
        ids += toText(std::get<intent::Add>(intents.back()).id);
    }
    const int count = static_cast<int>(parts.size());
    m_commands.perform(std::move(intents),
                       tr("Zone scindée en %n morceaux : le plus grand garde nom et attributs.", nullptr, count));
    m_selection.setIds(ids);
}

void LineEditor::join(const QStringList &ids) {
    if (m_commands.unlocked(ids).size() < ids.size()) return;
    std::vector<EntityPtr> lines = linesOf(ids);
    if (lines.size() < 2)
        return m_notices.tell(Notices::Information,
                              tr("Sélectionnez deux lignes ou plus pour les joindre (Maj + clic)."));
    const auto first =
        std::ranges::min_element(lines, {}, [](const EntityPtr &line) { return std::pair(line->createdAt, line->id); });
    const EntityPtr kept = std::move(*first);
    lines.erase(first);
    Path whole = pathOf(*kept);
    std::vector<Intent> intents;
    // Each time the one whose end is nearest, whatever order they were drawn or selected in.
    while (!lines.empty()) {
        const auto next = std::ranges::min_element(
            lines, {}, [&](const EntityPtr &line) { return endsApartMetres(whole, pathOf(*line)); });
        whole = joinedLines(whole, pathOf(**next), kSamePlaceMetres);
        intents.emplace_back(intent::Delete{(*next)->id});
        lines.erase(next);
    }
    if (isTooLong(whole)) return;
    intents.insert(intents.begin(), intent::Set{kept->id, Field::Path, Value(std::move(whole))});
    const int taken = static_cast<int>(intents.size()) - 1;
    m_commands.perform(
        std::move(intents),
        tr("%1 reprend %n autre(s) ligne(s), mise(s) à la corbeille.", nullptr, taken).arg(entityLabel(*kept)));
    m_selection.select(toText(kept->id));
}

double LineEditor::toleranceAt(double metresPerPixel) {
    const double metres = std::clamp(kRoughPixels * metresPerPixel, 0.1, 10'000.0);
    const double power = std::pow(10, std::floor(std::log10(metres)));
    const double lead = metres / power;
    return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

QString LineEditor::toleranceText(double tolerance) {
    if (tolerance < 1) return QStringLiteral("%1 cm").arg(std::round(tolerance * 100));
    return tolerance < 1000 ? QStringLiteral("%1 m").arg(tolerance) : QStringLiteral("%1 km").arg(tolerance / 1000);
}

} // namespace fanion::app
