// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/bin_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"

namespace fanion::app {

BinModel::BinModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    fill();
}

bool BinModel::belongs(const Entity &entity) const {
    // The points of a layer come and go with it; thousands of lines would hide what is looked for.
    return entity.deleted && entity.kind != Kind::Feature && findKind(entity.kind) != nullptr;
}

bool BinModel::before(const Entity &a, const Entity &b) const {
    return a.changedAt > b.changedAt;
}

QVariant BinModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case NameRole:
        return entityLabel(entity);
    case KindTextRole:
        return kindWord(entity.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> BinModel::ownRoleNames() const {
    return {{NameRole, "name"}, {KindTextRole, "kindText"}};
}

} // namespace fanion::app
