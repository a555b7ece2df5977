// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/means_model.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fanion::app {

/**
 * The rows of the tableau des moyens as an outline: engines under their group, groups under their column, brothers in
 * the order of the means model. What a filter hides leaves its children under the nearest one that is shown. Rows come,
 * go and move singly: a row stays the same while a colleague edits. What is folded is of this screen alone.
 */
class MeansOutline final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.meansOutline")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        DepthRole = Qt::UserRole + 500, ///< 0 at the top level
        SubordinatesRole,               ///< how many shown ones hang directly below
        FoldedRole,
        TooManyRole, ///< more direct subordinates at work than one leader follows (GOC: 4)
    };
    Q_ENUM(Role)

    MeansOutline(const BoardView &board, MeansModel &means, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /** The row an object is shown in, or -1. */
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &entityId) const;
    /** The object of a row, or an empty text. */
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;
    /** Hides or shows what hangs below. */
    Q_INVOKABLE void setFolded(const QString &entityId, bool folded);
    /** The brother shown before this one, which it would hang under when it is indented; empty for a first one. */
    Q_INVOKABLE [[nodiscard]] QString brotherAbove(const QString &entityId) const;

signals:
    void countChanged();

private:
    struct Row {
        EntityId id;
        int depth = 0;
        int subordinates = 0;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] std::vector<Row> layOut() const;
    void reset();
    /** Brings the rows to what layOut() says, one insert, removal or move at a time. */
    void update();
    void forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    [[nodiscard]] bool hasTooMany(EntityId id) const;
    void number();

    const BoardView &m_board;
    MeansModel &m_means;
    std::vector<Row> m_rows;
    std::unordered_map<EntityId, int> m_rowOf;
    std::unordered_set<EntityId> m_folded;
};

} // namespace fanion::app
