// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_export.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_terms.h"
#include "app/symbols/clean_text.h"
#include "core/io/csv_cells.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

constexpr std::array kColumns{Field::Label,       Field::SinusCode,   Field::Category,      Field::Sex,
                              Field::Age,         Field::Whereabouts, Field::Sector,        Field::Means,
                              Field::Destination, Field::FoundAt,     Field::AtPrvAt,       Field::AtPmaAt,
                              Field::DepartedAt,  Field::ArrivedAt,   Field::Decontaminated};

/** Times with their date: a spreadsheet is read on another day. */
QString cellText(const BoardView &board, const Entity &victim, Field field) {
    const FieldSpec *spec = findKind(Kind::Victim)->find(field);
    if (spec->type == ValueType::Time) {
        const WallTime at = timeOf(victim, field);
        return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    if (field == Field::Category) return victim.text(field).empty() ? QString() : categoryCode(victim.text(field));
    return shortText(valueText(board, Kind::Victim, *spec, victim.value(field)).toStdString(), 400);
}

} // namespace

VictimExport::VictimExport(const BoardView &board, const VictimNames &names, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_names(names), m_notices(notices) {}

QUrl VictimExport::suggestedFile(const QString &incident) const {
    const QFileInfo file(incident);
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QUrl::fromLocalFile(file.absoluteDir().filePath(
        tr("%1-victimes-%2", "file name").arg(file.completeBaseName(), moment) + QStringLiteral(".csv")));
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
    const std::string text = table(withNames);
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    if (isWritten)
        m_notices.tell(Notices::Information, withNames ? tr("Liste des victimes avec leurs noms : %1").arg(shown)
                                                       : tr("Liste des victimes, sans les noms : %1").arg(shown));
    else
        m_notices.tell(Notices::Failure,
                       tr("La liste n'a pas pu être écrite dans %1 (%2) : choisissez un autre endroit.")
                           .arg(shown, file.errorString()));
}

} // namespace fanion::app
