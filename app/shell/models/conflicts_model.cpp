// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/conflicts_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"

namespace fanion::app {

ConflictsModel::ConflictsModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    fill();
}

bool ConflictsModel::belongs(const Entity &entity) const {
    return !entity.deleted && findKind(entity.kind) && (entity.hasConflict() || entity.editedAfterDelete);
}

QVariant ConflictsModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case NameRole:
        return entityLabel(entity);
    case KindTextRole:
        return kindWord(entity.kind);
    case FieldsTextRole: {
        QStringList fields;
        for (const auto &[field, view] : entity.registers)
            if (view.isConflict()) fields += fieldWord(entity.kind, field);
        return fields.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ConflictsModel::ownRoleNames() const {
    return {{NameRole, "name"}, {KindTextRole, "kindText"}, {FieldsTextRole, "fieldsText"}};
}

} // namespace fanion::app
