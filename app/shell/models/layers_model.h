// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

#include <QSet>

namespace fanion::app {

/** The imported layers, with how many points each holds and whether this screen shows it. */
class LayersModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.layers")
    /** Ids of the layers that this screen hides: a choice of this post, not of the board. */
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY hiddenChanged)

public:
    enum Role {
        PointsRole = FirstOwnRole,
        SourceRole,
        ImportedAtRole,
        ShownRole,
    };
    Q_ENUM(Role)

    explicit LayersModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] QStringList hidden() const;
    Q_INVOKABLE void setShown(const QString &layerId, bool shown);

signals:
    void hiddenChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    void recount(const BoardDelta &delta);
    void forget();
    std::unordered_map<EntityId, EntityId> m_layerOf; ///< living point: its layer
    std::unordered_map<EntityId, int> m_points;       ///< layer: how many living points
    QSet<QString> m_hidden;
};

} // namespace fanion::app
