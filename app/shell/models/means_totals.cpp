// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/means_totals.h"

#include "app/shell/entry/means_group.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace fanion::app {

namespace {

std::optional<CrewCount> crewOf(const Entity &means) {
    return readCrew(shortText(means.text(Field::Crew)));
}

} // namespace

std::optional<CrewCount> readCrew(QStringView text) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:([0-9]{1,3})\\s*/\\s*([0-9]{1,3})\\s*/\\s*([0-9]{1,4})|([0-9]{1,4}))\\s*$"));
    const auto match = pattern.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    if (match.hasCaptured(4)) return CrewCount{0, 0, match.captured(4).toInt()};
    return CrewCount{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

MeansTotals::MeansTotals(const BoardView &board, QObject *parent) : QObject(parent), m_board(board) {
    connect(&board, &BoardView::applied, this, &MeansTotals::apply);
    connect(&board, &BoardView::cleared, this, &MeansTotals::count);
    connect(&Translator::instance(), &Translator::changed, this, &MeansTotals::count);
    count();
}

void MeansTotals::apply(const BoardDelta &delta) {
    if (std::ranges::any_of(delta.changed, [](const EntityPtr &entity) { return entity->kind == Kind::Means; }))
        count();
}

bool MeansTotals::isSaidBelow(EntityId id) const {
    return std::ranges::any_of(m_board.index().meansTree().descendantsOf(id), [this](EntityId below) {
        const EntityPtr means = m_board.find(below);
        return !isOver(meansStateOf(*means)) && crewOf(*means);
    });
}

void MeansTotals::count() {
    struct Tally {
        int all = 0;
        int engaged = 0;
    };
    std::map<QString, Tally> types;
    CrewCount crew;
    int engagedCrew = 0;
    for (const EntityId id : m_board.index().kinds().of(Kind::Means)) {
        const EntityPtr means = m_board.find(id);
        if (isOver(meansStateOf(*means))) continue;
        const bool isEngaged = meansStateOf(*means) == "engaged";
        const bool isGroup = app::isGroup(m_board, *means);
        const QString type = shortText(means->text(Field::Type)).toUpper();
        if (!isGroup) {
            Tally &tally = types[type.isEmpty() ? tr("sans type") : type];
            ++tally.all;
            tally.engaged += isEngaged ? 1 : 0;
        }
        const auto own = crewOf(*means);
        if (!own || (isGroup && isSaidBelow(id))) continue;
        crew.officers += own->officers;
        crew.ncos += own->ncos;
        crew.others += own->others;
        engagedCrew += isEngaged ? own->sum() : 0;
    }
    QStringList parts;
    for (const auto &[type, tally] : types) {
        QString part = type + u' ' + QString::number(tally.all);
        if (tally.engaged > 0) part += u' ' + tr("(%n engagé(s))", nullptr, tally.engaged);
        parts += part;
    }
    m_types = parts.join(QStringLiteral(" · "));
    m_personnel.clear();
    if (crew.sum() > 0)
        m_personnel = tr("Effectif %1 (%2/%3/%4), engagé %5")
                          .arg(crew.sum())
                          .arg(crew.officers)
                          .arg(crew.ncos)
                          .arg(crew.others)
                          .arg(engagedCrew);
    emit changed();
}

} // namespace fanion::app
