// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/board_view.h"

#include "app/symbols/clean_text.h"

namespace fanion::app {

void BoardView::apply(const BoardDelta &delta) {
    m_index->take(delta);
    if (delta.membersChanged) m_members = delta.members;
    if (delta.membersChanged) emit membersChanged();
    if (!delta.changed.empty()) emit applied(delta);
}

void BoardView::clear() {
    m_index = std::make_unique<BoardIndex>();
    m_members.clear();
    emit cleared();
    emit membersChanged();
}

const Member *BoardView::member(const PostId &post) const {
    for (const Member &member : m_members)
        if (member.post == post) return &member;
    return nullptr;
}

QString BoardView::postName(const PostId &post) const {
    const Member *known = member(post);
    if (known && !known->name.empty()) return shortText(known->name);
    return QString::fromStdString(post.hex().substr(0, 8));
}

EntityId toEntityId(const QString &text) {
    return EntityId::fromHex(text.toStdString()).value_or(EntityId{});
}

QString toText(EntityId id) {
    return id.isNull() ? QString() : QString::fromStdString(id.hex());
}

} // namespace fanion::app
