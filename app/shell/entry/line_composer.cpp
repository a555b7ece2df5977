// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/line_composer.h"

#include "app/shell/commands.h"
#include "app/shell/entry/functions.h"
#include "app/shell/models/selection.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"

#include <QDateTime>

#include <algorithm>

namespace fanion::app {

namespace {

/** As many as stand in a row beside the text. */
constexpr std::size_t kOffers = 4;

} // namespace

LineComposer::LineComposer(const BoardView &board, Commands &commands, const Selection &selection, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_selection(selection), m_mentions(board) {
    connect(&selection, &Selection::changed, this, &LineComposer::subjectsChanged);
    connect(&board, &BoardView::cleared, this, [this] {
        m_text.clear();
        forget();
        emit textChanged();
        clear();
    });
}

void LineComposer::setText(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
    look();
}

std::optional<WallTime> LineComposer::eventTime() const {
    const QString typed = m_eventAt.trimmed();
    if (typed.isEmpty()) return m_commands.now();
    return readClock(typed, QDateTime::fromMSecsSinceEpoch(m_commands.now()));
}

void LineComposer::look() {
    m_named = m_mentions.named(m_text);
    m_begun = m_mentions.begun(m_text, kOffers);
    emit subjectsChanged();
}

QList<FieldOption> LineComposer::options(const std::vector<EntityId> &ids) const {
    QList<FieldOption> options;
    for (const EntityId id : ids)
        if (const EntityPtr entity = m_board.find(id)) options.append({toText(id), entityLabel(*entity)});
    return options;
}

std::vector<EntityId> LineComposer::subjectIds() const {
    std::vector<EntityId> ids = m_taken;
    for (const EntityId id : m_named)
        if (!std::ranges::contains(ids, id) && !std::ranges::contains(m_dropped, id)) ids.push_back(id);
    return ids;
}

QList<FieldOption> LineComposer::subjects() const {
    return options(subjectIds());
}

QList<FieldOption> LineComposer::offers() const {
    const std::vector<EntityId> known = subjectIds();
    std::vector<EntityId> ids;
    const auto offer = [&](EntityId id) {
        const EntityPtr entity = m_board.find(id);
        if (entity && !entity->deleted && entity->kind != Kind::LogEntry && id != kIncidentEntity &&
            !std::ranges::contains(ids, id) && !std::ranges::contains(known, id))
            ids.push_back(id);
    };
    if (m_selection.count() == 1) offer(toEntityId(m_selection.single()));
    for (const Mentions::Begun &begun : m_begun)
        offer(begun.id);
    if (ids.size() > kOffers) ids.resize(kOffers);
    return options(ids);
}

void LineComposer::take(const QString &idText) {
    const EntityId id = toEntityId(idText);
    const EntityPtr entity = m_board.find(id);
    if (!entity) return;
    std::erase(m_dropped, id);
    const auto begun = std::ranges::find(m_begun, id, &Mentions::Begun::id);
    if (begun != m_begun.end()) setText(m_text.chopped(begun->letters) + entityLabel(*entity) + u' ');
    if (!std::ranges::contains(m_taken, id)) m_taken.push_back(id);
    emit subjectsChanged();
}

void LineComposer::drop(const QString &idText) {
    const EntityId id = toEntityId(idText);
    std::erase(m_taken, id);
    if (!std::ranges::contains(m_dropped, id)) m_dropped.push_back(id);
    emit subjectsChanged();
}

QList<FieldOption> LineComposer::concernable() const {
    QList<FieldOption> options;
    const QString own = ownFunction(m_board);
    for (const QString &function : heldFunctions(m_board))
        if (!holdsFunction(m_concerns, function) && !holdsFunction({own}, function))
            options.append({function, function});
    return options;
}

void LineComposer::concern(const QString &function) {
    const QString role = asRole(function);
    if (role.isEmpty() || holdsFunction(m_concerns, role)) return;
    m_concerns += role;
    emit concernsChanged();
}

void LineComposer::unconcern(const QString &function) {
    if (m_concerns.removeOne(function)) emit concernsChanged();
}

QString LineComposer::submit() {
    const auto at = eventTime();
    if (m_text.trimmed().isEmpty() || !at) return {};
    QString id = write(*at);
    if (id.isEmpty()) return {};
    m_text.clear();
    emit textChanged();
    clear();
    return id;
}

void LineComposer::clear() {
    m_eventAt.clear();
    m_concerns.clear();
    m_taken.clear();
    m_dropped.clear();
    reset();
    emit headChanged();
    emit concernsChanged();
    look();
}

} // namespace fanion::app
