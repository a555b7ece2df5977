// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_history.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <map>

namespace fanion::app {

namespace {

constexpr std::array kFollowed{Field::Category, Field::Whereabouts, Field::Means, Field::Destination};

QString textOf(const BoardView &board, Field field, const Value &value) {
    const QString text = valueText(board, Kind::Victim, *findKind(Kind::Victim)->find(field), value);
    return text.isEmpty() ? QStringLiteral("—") : shortText(text.toStdString(), 80);
}

} // namespace

VictimHistory::VictimHistory(const BoardView &board, HistoryModel::Source source, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_source(std::move(source)) {
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (std::ranges::contains(delta.changed, m_id, [](const EntityPtr &entity) { return entity->id; })) ask();
    });
    connect(&board, &BoardView::cleared, this, [this] { setEntityId({}); });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_lines.empty()) emit dataChanged(index(0), index(count() - 1));
    });
}

int VictimHistory::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant VictimHistory::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &[line, before] = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case AtRole:
        return clockText(line.at);
    case ByRole:
        return m_board.postName(line.by);
    case WhatRole:
        return fieldWord(Kind::Victim, line.field);
    case FromRole:
        return textOf(m_board, line.field, before);
    case Qt::DisplayRole:
    case ToRole:
        return textOf(m_board, line.field, line.value);
    default:
        return {};
    }
}

QHash<int, QByteArray> VictimHistory::roleNames() const {
    return {{AtRole, "at"}, {ByRole, "by"}, {WhatRole, "what"}, {FromRole, "from"}, {ToRole, "to"}};
}

QString VictimHistory::title() const {
    const EntityPtr victim = m_board.find(m_id);
    return victim ? entityLabel(*victim) : QString();
}

void VictimHistory::setEntityId(const QString &text) {
    const EntityId id = toEntityId(text);
    if (id == m_id) return;
    m_id = id;
    take({});
    emit entityIdChanged();
    ask();
}

void VictimHistory::ask() {
    if (m_id.isNull()) return;
    m_source(m_id, [self = QPointer(this), id = m_id](const Result<std::vector<HistoryLine>> &lines) {
        if (self && lines && self->m_id == id) self->take(*lines);
    });
}

void VictimHistory::take(const std::vector<HistoryLine> &lines) {
    std::vector<Line> known;
    std::map<Field, Value> last;
    for (const HistoryLine &line : lines) {
        if (line.act != HistoryLine::Act::Set || !std::ranges::contains(kFollowed, line.field)) continue;
        known.push_back({line, std::exchange(last[line.field], line.value)});
    }
    std::ranges::reverse(known);
    beginResetModel();
    m_lines = std::move(known);
    endResetModel();
    emit countChanged();
}

} // namespace fanion::app
