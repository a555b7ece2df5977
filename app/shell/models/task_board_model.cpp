// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/task_board_model.h"

#include "core/model/schema.h"

#include <utility>

namespace fanion::app {

TaskBoardModel::TaskBoardModel(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {
    for (const std::string_view state : findKind(Kind::Task)->find(Field::State)->choices) {
        auto column = std::make_unique<TaskModel>(board, std::string(state));
        connect(column.get(), &TaskModel::countChanged, this, &TaskBoardModel::openChanged);
        m_columns.push_back(std::move(column));
    }
    connect(&board, &BoardView::applied, this, &TaskBoardModel::countLate);
    connect(&board, &BoardView::cleared, this, &TaskBoardModel::countLate);
}

int TaskBoardModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TaskBoardModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != ColumnRole) return {};
    return QVariant::fromValue(m_columns[static_cast<std::size_t>(index.row())].get());
}

QHash<int, QByteArray> TaskBoardModel::roleNames() const {
    return {{ColumnRole, "column"}};
}

int TaskBoardModel::open() const {
    int sum = 0;
    for (const auto &column : m_columns) {
        const QString state = column->taskState();
        if (state != QLatin1String("done") && state != QLatin1String("impossible")) sum += column->count();
    }
    return sum;
}

TaskModel *TaskBoardModel::column(const QString &state) const {
    for (const auto &column : m_columns)
        if (column->taskState() == state) return column.get();
    return nullptr;
}

void TaskBoardModel::setNow(WallTime now) {
    m_now = now;
    for (const auto &column : m_columns)
        column->setNow(now);
    countLate();
}

void TaskBoardModel::countLate() {
    int sum = 0;
    for (const EntityId id : m_board.index().kinds().of(Kind::Task))
        sum += isTaskLate(*m_board.find(id), m_now) ? 1 : 0;
    if (std::exchange(m_late, sum) != sum) emit lateChanged();
}

} // namespace fanion::app
