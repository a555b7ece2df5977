// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/pages_model.h"

#include "app/shell/text/field_text.h"

namespace fanion::app {

PagesModel::PagesModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    fill();
}

bool PagesModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Page && !entity.deleted;
}

bool PagesModel::before(const Entity &a, const Entity &b) const {
    const std::int64_t placeOfA = numberOf(a, Field::Order);
    const std::int64_t placeOfB = numberOf(b, Field::Order);
    return placeOfA != placeOfB ? placeOfA < placeOfB : EntityListModel::before(a, b);
}

QVariant PagesModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case NameRole:
        return entityLabel(entity);
    case InboxRole:
        return entity.flag(Field::Inbox);
    default:
        return {};
    }
}

QHash<int, QByteArray> PagesModel::ownRoleNames() const {
    return {{NameRole, "name"}, {InboxRole, "inbox"}};
}

} // namespace fanion::app
