// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** The objects on which two posts wrote different things without knowing of each other; empty when all is settled. */
class ConflictsModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.conflicts")

public:
    enum Role { NameRole = FirstOwnRole, KindTextRole, FieldsTextRole };
    Q_ENUM(Role)

    explicit ConflictsModel(const BoardView &board, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
};

} // namespace fanion::app
