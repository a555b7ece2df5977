// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/task_model.h"

#include <memory>

namespace fanion::app {

/** The columns of the task board, in the order a task lives through them. */
class TaskBoardModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.taskBoard")
    /** Tasks that are neither done nor impossible. */
    Q_PROPERTY(int open READ open NOTIFY openChanged)
    /** Open ones whose time is past. */
    Q_PROPERTY(int late READ late NOTIFY lateChanged)

public:
    enum Role { ColumnRole = Qt::UserRole + 1 };
    Q_ENUM(Role)

    explicit TaskBoardModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int open() const;
    [[nodiscard]] TaskModel *column(const QString &state) const;
    [[nodiscard]] int late() const { return m_late; }
    /** The clock has moved: who is late. */
    void setNow(WallTime now);

signals:
    void openChanged();
    void lateChanged();

private:
    void countLate();

    const BoardView &m_board;
    WallTime m_now = 0;
    int m_late = 0;
    std::vector<std::unique_ptr<TaskModel>> m_columns;
};

} // namespace fanion::app
