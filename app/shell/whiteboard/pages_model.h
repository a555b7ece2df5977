// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** The pages of the tableau blanc, in their order. */
class PagesModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.pages")

public:
    enum Role {
        NameRole = FirstOwnRole,
        InboxRole, ///< bool: what others add waits to be published
    };
    Q_ENUM(Role)

    explicit PagesModel(const BoardView &board, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
};

} // namespace fanion::app
