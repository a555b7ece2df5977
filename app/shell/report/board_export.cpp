// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/board_export.h"

#include "app/shell/anticipation/decision.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/models/entry_list_model.h"
#include "app/shell/report/table_file.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"
#include "core/io/csv_cells.h"

#include <algorithm>
#include <array>
#include <span>

namespace fanion::app {

namespace {

constexpr std::array kFacts{
    Field::Number,      Field::EventAt,          Field::EnteredAt,  Field::Source,      Field::Heading,
    Field::Label,       Field::Description,      Field::Confidence, Field::Reliability, Field::Credibility,
    Field::Consequence, Field::Sector,           Field::Means,      Field::Position,    Field::Triage,
    Field::Concerns,    Field::Acknowledgements, Field::Links,      Field::Note};
constexpr std::array kHypotheses{Field::Label,      Field::State,    Field::Scenario, Field::Horizon,
                                 Field::Likelihood, Field::Gravity,  Field::Trigger,  Field::Effects,
                                 Field::Idea,       Field::Prealert, Field::Delay,    Field::DueAt,
                                 Field::Assignee,   Field::Sector,   Field::Links,    Field::Note};

struct Table {
    Kind kind;
    std::span<const Field> columns;
};

Table tableOf(const QString &name) {
    if (name == QLatin1String("anticipation")) return {Kind::Hypothesis, kHypotheses};
    return {Kind::Intelligence, kFacts};
}

} // namespace

BoardExport::BoardExport(const BoardView &board, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_notices(notices) {}

QUrl BoardExport::suggestedFile(const QString &incident, const QString &table) const {
    return suggestedTable(incident, table == QLatin1String("anticipation") ? tr("anticipation", "file name")
                                                                           : tr("renseignement", "file name"));
}

std::string BoardExport::table(const QString &name) const {
    const auto [kind, columns] = tableOf(name);
    std::vector<EntityPtr> rows;
    for (const EntityId id : m_board.index().kinds().of(kind))
        rows.push_back(m_board.find(id));
    std::ranges::stable_sort(rows, [kind](const EntityPtr &a, const EntityPtr &b) {
        return kind == Kind::Hypothesis ? isDecidedBefore(*a, *b) : entryEventTime(*a) < entryEventTime(*b);
    });
    CsvCells cells;
    for (const Field field : columns)
        cells.add(fieldWord(kind, field).toStdString());
    cells.endRow();
    for (const EntityPtr &row : rows) {
        for (const Field field : columns)
            cells.add(tableCell(m_board, *row, field).toStdString());
        cells.endRow();
    }
    return std::move(cells).take();
}

void BoardExport::save(const QUrl &to, const QString &name) {
    if (to.toLocalFile().isEmpty()) return;
    const QString shown = shortText(to.toLocalFile().toStdString(), 120);
    const QString problem = writeTable(to, table(name));
    if (problem.isEmpty())
        m_notices.tell(Notices::Information, tr("Tableau écrit : %1").arg(shown));
    else
        m_notices.tell(
            Notices::Failure,
            tr("Le tableau n'a pas pu être écrit dans %1 (%2) : choisissez un autre endroit.").arg(shown, problem));
}

} // namespace fanion::app
