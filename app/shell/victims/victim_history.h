// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/history_model.h"

namespace fanion::app {

/**
 * How one victim was sorted and moved along the chain, the last first: who said what when, and what stood there before.
 * Before is the value of the line before by the authors' clocks: two who wrote beside each other had both seen an older
 * one.
 */
class VictimHistory final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.victimHistory")
    Q_PROPERTY(QString entityId READ entityId WRITE setEntityId NOTIFY entityIdChanged)
    Q_PROPERTY(QString title READ title NOTIFY entityIdChanged) ///< "V7"
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { AtRole = Qt::UserRole + 1, ByRole, WhatRole, FromRole, ToRole };
    Q_ENUM(Role)

    VictimHistory(const BoardView &board, HistoryModel::Source source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QString entityId() const { return m_id.isNull() ? QString() : toText(m_id); }
    /** Empty: nothing is asked for. */
    void setEntityId(const QString &id);
    [[nodiscard]] QString title() const;

signals:
    void entityIdChanged();
    void countChanged();

private:
    struct Line {
        HistoryLine line;
        Value before;
    };
    void ask();
    void take(const std::vector<HistoryLine> &lines);

    const BoardView &m_board;
    HistoryModel::Source m_source;
    EntityId m_id;
    std::vector<Line> m_lines; ///< the last first
};

} // namespace fanion::app
