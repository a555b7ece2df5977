// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_export.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/report/table_file.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_terms.h"
#include "app/symbols/clean_text.h"
#include "core/io/csv_cells.h"

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

constexpr std::array kColumns{Field::Label,       Field::SinusCode,   Field::Category,      Field::Sex,
                              Field::Age,         Field::Whereabouts, Field::Sector,        Field::Means,
                              Field::Destination, Field::FoundAt,     Field::AtPrvAt,       Field::AtPmaAt,
                              Field::DepartedAt,  Field::ArrivedAt,   Field::Decontaminated};

QString cellText(const BoardView &board, const Entity &victim, Field field) {
    if (field == Field::Category) return victim.text(field).empty() ? QString() : categoryCode(victim.text(field));
    return tableCell(board, victim, field);
}

} // namespace

VictimExport::VictimExport(const BoardView &board, const VictimNames &names, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_names(names), m_notices(notices) {}

QUrl VictimExport::suggestedFile(const QString &incident) const {
    return suggestedTable(incident, tr("victimes", "file name"));
}

std::string VictimExport::table(bool withNames) const {
    std::vector<EntityPtr> victims;
    for (const EntityId id : m_board.index().kinds().of(Kind::Victim))
        victims.push_back(m_board.find(id));
    std::ranges::stable_sort(victims, {}, [](const EntityPtr &victim) { return victim->createdAt; });
    const bool named = withNames && m_names.areShown();
    CsvCells cells;
    for (const Field field : kColumns)
        cells.add(fieldWord(Kind::Victim, field).toStdString());
    if (named) cells.add(fieldWord(Kind::Victim, Field::Identity).toStdString());
    cells.endRow();
    for (const EntityPtr &victim : victims) {
        for (const Field field : kColumns)
            cells.add(cellText(m_board, *victim, field).toStdString());
        if (named) cells.add(cellText(m_board, *victim, Field::Identity).toStdString());
        cells.endRow();
    }
    return std::move(cells).take();
}

void VictimExport::save(const QUrl &to, bool withNames) {
    const QString path = to.toLocalFile();
    if (path.isEmpty()) return;
    const QString shown = shortText(path.toStdString(), 120);
    if (withNames && !m_names.areShown())
        return m_notices.tell(Notices::Failure,
                              tr("Les noms sont de nouveau cachés : rien n'est écrit. Affichez-les et recommencez."));
    const QString problem = writeTable(to, table(withNames));
    if (problem.isEmpty())
        m_notices.tell(Notices::Information, withNames ? tr("Liste des victimes avec leurs noms : %1").arg(shown)
                                                       : tr("Liste des victimes, sans les noms : %1").arg(shown));
    else
        m_notices.tell(
            Notices::Failure,
            tr("La liste n'a pas pu être écrite dans %1 (%2) : choisissez un autre endroit.").arg(shown, problem));
}

} // namespace fanion::app
