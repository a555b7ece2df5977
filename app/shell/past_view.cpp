// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/past_view.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"

#include <QPointer>

#include <algorithm>

namespace fanion::app {

PastView::PastView(const BoardView &board, Ask ask, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_ask(std::move(ask)), m_notices(notices) {
    connect(&board, &BoardView::cleared, this, &PastView::leave);
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (std::ranges::contains(delta.changed, m_shown, [](const EntityPtr &entity) { return entity->id; }))
            emit changed(); // it may have another name
    });
}

QString PastView::name() const {
    const EntityPtr snapshot = m_board.find(m_shown);
    return snapshot ? entityLabel(*snapshot) : QString();
}

QString PastView::detail() const {
    const EntityPtr snapshot = m_board.find(m_shown);
    if (!snapshot) return {};
    return m_board.postName(snapshot->createdBy) + QStringLiteral(", ") + clockText(snapshot->createdAt);
}

void PastView::show(const QString &snapshotId) {
    const EntityPtr snapshot = m_board.find(toEntityId(snapshotId));
    if (!snapshot || snapshot->kind != Kind::Snapshot || snapshot->id == m_awaited) return;
    if (snapshot->id == m_shown && m_awaited.isNull()) return;
    m_awaited = snapshot->id;
    emit changed();
    m_ask(snapshot->id, [self = QPointer(this), id = snapshot->id](const Result<std::vector<EntityPtr>> &objects) {
        if (!self || self->m_awaited != id) return; // another one was asked for, or the present
        if (objects) return self->take(id, *objects);
        self->m_awaited = {};
        self->m_notices.tell(objects.error());
        emit self->changed();
    });
}

void PastView::take(EntityId snapshot, const std::vector<EntityPtr> &objects) {
    m_awaited = {};
    m_shown = snapshot;
    BoardDelta board;
    board.changed = objects;
    m_scene.clear();
    m_scene.apply(board);
    emit changed();
}

void PastView::leave() {
    if (m_shown.isNull() && m_awaited.isNull()) return;
    m_shown = m_awaited = {};
    m_scene.clear();
    emit changed();
}

} // namespace fanion::app
