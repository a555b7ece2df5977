// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** The sectors with their leader, channel and what works in them. */
class SectorModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.sectors")

public:
    enum Role {
        StateRole = FirstOwnRole,
        StateTextRole,
        TypeTextRole,
        LeaderRole,
        ChannelRole,
        MissionRole,
        MeansCountRole,
        MeansTextRole, ///< the means at work in it: "FPT RNS, VSAV 2"
        TaskCountRole,
        OnMapRole,
    };
    Q_ENUM(Role)

    explicit SectorModel(const BoardView &board, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    /** Labels of the living objects of a kind that name this sector; means that are over are left out. */
    [[nodiscard]] QStringList inSector(EntityId sector, Kind kind) const;
};

} // namespace fanion::app
