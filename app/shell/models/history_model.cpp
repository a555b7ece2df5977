// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/history_model.h"

#include "app/shell/text/history_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

namespace fanion::app {

namespace {

WallTime atOf(const std::variant<HistoryLine, MembershipLine> &line) {
    return std::visit([](const auto &known) { return known.at; }, line);
}

ChangeHash changeOf(const std::variant<HistoryLine, MembershipLine> &line) {
    return std::visit([](const auto &known) { return known.change; }, line);
}

} // namespace

HistoryModel::HistoryModel(const BoardView &board, Source source, MembershipSource membership, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_source(std::move(source)), m_membership(std::move(membership)) {
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (std::ranges::any_of(delta.changed, [this](const EntityPtr &entity) { return entity->id == m_id; })) ask();
    });
    connect(&board, &BoardView::membersChanged, this, [this] {
        if (m_id == kIncidentEntity && m_membership) ask();
    });
    connect(&board, &BoardView::cleared, this, [this] { setEntityId({}); });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_lines.empty()) emit dataChanged(index(0), index(count() - 1));
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        if (const auto *membership = std::get_if<MembershipLine>(&line))
            return membershipSentence(m_board, *membership);
        return historySentence(m_board, std::get<HistoryLine>(line));
    case ByRole:
        return m_board.postName(std::visit([](const auto &known) { return known.by; }, line));
    case AtRole:
        return clockText(atOf(line));
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const {
    return {{SentenceRole, "sentence"}, {ByRole, "by"}, {AtRole, "at"}};
}

void HistoryModel::setEntityId(const QString &text) {
    const EntityId id = toEntityId(text);
    if (id == m_id) return;
    m_id = id;
    emit entityIdChanged();
    take({});
    ask();
}

void HistoryModel::ask() {
    if (m_id.isNull()) return;
    m_source(m_id, [self = QPointer(this), id = m_id](Result<std::vector<HistoryLine>> lines) {
        // By the time of the answer another object may be selected.
        if (!self || !lines || self->m_id != id) return;
        std::vector<Line> all(std::make_move_iterator(lines->begin()), std::make_move_iterator(lines->end()));
        if (id == kIncidentEntity && self->m_membership) return self->askMembership(std::move(all));
        self->take(std::move(all));
    });
}

void HistoryModel::askMembership(std::vector<Line> lines) {
    m_membership([self = QPointer(this), lines = std::move(lines)](const Result<std::vector<MembershipLine>> &acts) {
        if (!self || self->m_id != kIncidentEntity) return;
        std::vector<Line> all = lines;
        if (acts) all.insert(all.end(), acts->begin(), acts->end());
        std::ranges::stable_sort(all, {}, atOf);
        self->take(std::move(all));
    });
}

void HistoryModel::take(std::vector<Line> lines) {
    std::ranges::reverse(lines);
    // The log only grows: what is new stands in front of what is shown.
    const std::size_t added = lines.size() >= m_lines.size() ? lines.size() - m_lines.size() : 0;
    const bool grows = !m_lines.empty() && lines.size() >= m_lines.size() &&
                       changeOf(lines[added]) == changeOf(m_lines.front()) &&
                       changeOf(lines.back()) == changeOf(m_lines.back());
    if (grows && added == 0) return;
    if (grows)
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
    else
        beginResetModel();
    m_lines = std::move(lines);
    if (grows)
        endInsertRows();
    else
        endResetModel();
    emit countChanged();
}

} // namespace fanion::app
