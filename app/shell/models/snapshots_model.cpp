// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/snapshots_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"

namespace fanion::app {

SnapshotsModel::SnapshotsModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    fill();
}

bool SnapshotsModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Snapshot && !entity.deleted;
}

bool SnapshotsModel::before(const Entity &a, const Entity &b) const {
    return a.createdAt > b.createdAt;
}

QVariant SnapshotsModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case NameRole:
        return entityLabel(entity);
    case MadeRole:
        return board().postName(entity.createdBy) + QStringLiteral(", ") + clockText(entity.createdAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> SnapshotsModel::ownRoleNames() const {
    return {{NameRole, "name"}, {MadeRole, "made"}};
}

} // namespace fanion::app
