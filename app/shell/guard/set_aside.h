// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <map>
#include <optional>
#include <unordered_set>

namespace fanion::app {

/**
 * Objects this screen does not show because the program crashed over them (mis de côté). They stay in the incident and
 * go to the other posts like all others.
 */
class SetAside final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.guard.aside")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { EntityIdRole = Qt::UserRole + 1, NameRole, KindTextRole, ChangedByRole, ChangedAtRole };
    Q_ENUM(Role)

    explicit SetAside(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /** Nothing is to be set aside, come or to come. */
    [[nodiscard]] bool isEmpty() const { return m_objects.empty(); }
    /** Another incident: these objects are not to be shown. */
    void begin(const std::vector<EntityId> &objects);
    /** What of \p delta is shown; the rest is kept here in its latest state. */
    [[nodiscard]] BoardDelta sift(const BoardDelta &delta);
    /** As sift(), and all objects changed after \p since are from now on among those not shown. */
    [[nodiscard]] BoardDelta sift(const BoardDelta &delta, WallTime since);
    /** The object as it is now, shown from now on; null: it was not here. */
    [[nodiscard]] EntityPtr giveBack(EntityId object);
    /** What is not shown, whether it came yet or not. */
    [[nodiscard]] std::vector<EntityId> objects() const;

signals:
    void changed();

private:
    void keep(const EntityPtr &entity);

    const BoardView &m_board;
    std::unordered_set<EntityId> m_objects;
    std::vector<EntityPtr> m_rows; ///< those that came, in the order of their ids
};

} // namespace fanion::app
