// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** The frozen maps (cartes figées), the last made first: they are the incident's, every post has them. */
class SnapshotsModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.snapshots")

public:
    enum Role {
        NameRole = FirstOwnRole,
        MadeRole, ///< who and when: "PCC, 14:32"
    };
    Q_ENUM(Role)

    explicit SnapshotsModel(const BoardView &board, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
};

} // namespace fanion::app
