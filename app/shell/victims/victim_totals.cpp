// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_totals.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/shell/victims/victim_terms.h"

#include <algorithm>

namespace fanion::app {

namespace {

std::vector<std::string> placeKeys() {
    const auto choices = findKind(Kind::Victim)->find(Field::Whereabouts)->choices;
    return {choices.begin(), choices.end()};
}

QString placeName(std::string_view place) {
    return choiceWord(Kind::Victim, Field::Whereabouts, place);
}

/** The column of a row; empty for the last. */
std::string_view groupAt(int row) {
    return row < static_cast<int>(kTollGroups.size()) ? kTollGroups.at(static_cast<std::size_t>(row))
                                                      : std::string_view();
}

} // namespace

VictimTotals::VictimTotals(const BoardView &board, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_places(placeKeys(), placeName) {
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        const bool concerned = std::ranges::any_of(delta.changed, [](const EntityPtr &entity) {
            return entity->kind == Kind::Victim || entity->kind == Kind::Incident;
        });
        if (concerned) refresh();
    });
    connect(&board, &BoardView::cleared, this, &VictimTotals::refresh);
    connect(&Translator::instance(), &Translator::changed, this, &VictimTotals::refresh);
    refresh();
}

void VictimTotals::refresh() {
    m_count = countVictims(m_board);
    for (const std::string &place : placeKeys())
        m_places.add(place, m_count.at(place) - m_places.tally(place));
    emit dataChanged(index(0), index(rowCount() - 1));
    emit changed();
}

int VictimTotals::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kTollGroups.size()) + 1;
}

int VictimTotals::recorded() const {
    int sum = 0;
    for (const auto &[group, column] : m_count.columns)
        sum += column.recorded;
    return sum;
}

QVariant VictimTotals::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::string_view group = groupAt(index.row());
    const VictimCount::Column column = m_count.column(group);
    switch (role) {
    case KeyRole:
        return group.empty() ? QStringLiteral("none") : toQString(group);
    case Qt::DisplayRole:
    case CodeRole:
        return categoryCode(group);
    case WordRole:
        return group.empty() ? tr("sans catégorie") : choiceWord(Kind::Victim, Field::Category, group);
    case RecordedRole:
        return column.recorded;
    case CountedRole:
        return column.counted;
    case SumRole:
        return column.sum();
    case CountableRole:
        return counterOfGroup(group).has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> VictimTotals::roleNames() const {
    return {{KeyRole, "key"},         {CodeRole, "code"}, {WordRole, "word"},          {RecordedRole, "recorded"},
            {CountedRole, "counted"}, {SumRole, "sum"},   {CountableRole, "countable"}};
}

} // namespace fanion::app
