// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"
#include "app/shell/models/field_option.h"

namespace fanion::app {

/** The sectors with their leader, channel and what works in them. */
class SectorModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.sectors")
    /** Means at work or on their way that nobody has put into a sector; of a group that is one, the group alone. */
    Q_PROPERTY(QList<fanion::app::FieldOption> unassigned READ unassigned NOTIFY unassignedChanged)

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
        MeansRole,     ///< the same, one by one: id and name, as list of FieldOption
        DirectRole,    ///< how many its leader leads: groups, engines of no group of it, sub-sectors
        TaskCountRole,
        TasksTextRole, ///< the open ones: "Reconnaître la façade nord, …"
        AboveRole,     ///< the sector it is a part of, or empty
        OnMapRole,
    };
    Q_ENUM(Role)

    explicit SectorModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] QList<FieldOption> unassigned() const;

signals:
    void unassignedChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
};

} // namespace fanion::app
