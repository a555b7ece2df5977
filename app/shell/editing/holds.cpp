// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/editing/holds.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/models/selection.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"

#include <algorithm>

namespace fanion::app {

Holds::Holds(const BoardView &board, Commands &commands, Selection &selection, Notices &notices, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_selection(selection), m_notices(notices) {
    connect(&selection, &Selection::changed, this, &Holds::lookAtSelection);
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (m_selection.isTouchedBy(delta)) lookAtSelection();
    });
    connect(&board, &BoardView::cleared, this, &Holds::lookAtSelection);
    connect(&Translator::instance(), &Translator::changed, this, &Holds::lookAtSelection);
}

std::vector<EntityPtr> Holds::holdable(const QStringList &ids) const {
    std::vector<EntityPtr> objects;
    for (const QString &id : ids) {
        EntityPtr entity = m_board.find(toEntityId(id));
        const KindSpec *kind = entity && !entity->deleted ? findKind(entity->kind) : nullptr;
        if (kind && kind->find(Field::Locked)) objects.push_back(std::move(entity));
    }
    return objects;
}

void Holds::lookAtSelection() {
    State state;
    const std::vector<EntityPtr> objects = holdable(m_selection.ids());
    for (const EntityPtr &object : objects) {
        ++(object->flag(Field::Locked) ? state.locked : state.free);
        if (!object->text(Field::Group).empty()) ++state.grouped;
    }
    if (objects.size() == 1 && state.locked == 1) {
        const Written &written = objects.front()->registers.at(Field::Locked).shown;
        state.lockText =
            tr("Verrouillé par %1").arg(m_board.postName(written.by) + QStringLiteral(", ") + clockText(written.at));
    }
    if (state == m_state) return;
    m_state = std::move(state);
    emit changed();
}

void Holds::setLocked(const QStringList &ids, bool locked) {
    std::vector<Intent> intents;
    for (const EntityPtr &object : holdable(ids))
        if (object->flag(Field::Locked) != locked)
            intents.emplace_back(intent::Set{object->id, Field::Locked, Value(locked)});
    m_commands.perform(std::move(intents));
}

void Holds::group(const QStringList &ids) {
    const std::vector<EntityPtr> objects = holdable(ids);
    if (objects.size() < 2)
        return m_notices.tell(Notices::Information, tr("Sélectionnez deux objets ou plus pour les grouper."));
    const Value name(m_commands.newId().hex());
    std::vector<Intent> intents;
    for (const EntityPtr &object : objects)
        intents.emplace_back(intent::Set{object->id, Field::Group, name});
    m_commands.perform(std::move(intents), tr("%n objets groupés.", nullptr, static_cast<int>(objects.size())));
}

void Holds::ungroup(const QStringList &ids) {
    std::vector<Intent> intents;
    for (const EntityPtr &object : holdable(ids))
        if (!object->text(Field::Group).empty()) intents.emplace_back(intent::Set{object->id, Field::Group, Value()});
    m_commands.perform(std::move(intents));
}

} // namespace fanion::app
