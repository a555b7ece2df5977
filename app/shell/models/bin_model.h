// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** What was deleted, the last first; each can be taken out again. */
class BinModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.bin")

public:
    enum Role { NameRole = FirstOwnRole, KindTextRole };
    Q_ENUM(Role)

    explicit BinModel(const BoardView &board, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
};

} // namespace fanion::app
