// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** What an object points at and what points at it: one object, many boards. */
class LinksModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.links")
    Q_PROPERTY(QString entityId READ entityId WRITE setEntityId NOTIFY entityIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { EntityIdRole = Qt::UserRole + 1, NameRole, KindTextRole, RelationRole };
    Q_ENUM(Role)

    explicit LinksModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString entityId() const { return toText(m_id); }
    void setEntityId(const QString &id);

signals:
    void entityIdChanged();
    void countChanged();

private:
    struct Row {
        EntityId target;
        Kind kind{}; ///< of the object whose field makes the link
        Field field{};
        bool outgoing = false;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] std::vector<Row> find() const;
    void update();

    const BoardView &m_board;
    EntityId m_id;
    std::vector<Row> m_rows;
};

} // namespace fanion::app
