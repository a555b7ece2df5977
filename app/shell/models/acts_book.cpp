// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/acts_book.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace fanion::app {

namespace {

bool isActedOn(Kind kind) {
    return kind == Kind::Means || kind == Kind::Task || kind == Kind::Sector || kind == Kind::Snapshot ||
           kind == Kind::Incident;
}

} // namespace

ActsBook::ActsBook(const BoardView &board, Source source, int restMs, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_restMs(restMs) {
    m_rest.setSingleShot(true);
    m_rest.callOnTimeout(this, &ActsBook::ask);
    connect(&board, &BoardView::applied, this, &ActsBook::apply);
    connect(&board, &BoardView::cleared, this, &ActsBook::clear);
}

void ActsBook::setWanted(bool wanted) {
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    emit wantedChanged();
    ask();
}

void ActsBook::apply(const BoardDelta &delta) {
    if (!std::ranges::any_of(delta.changed, [](const EntityPtr &entity) { return isActedOn(entity->kind); })) return;
    m_stale = true;
    if (!m_rest.isActive()) ask();
}

void ActsBook::ask() {
    if (!m_wanted || !m_stale || m_asked || !m_source) return;
    m_stale = false;
    m_asked = true;
    m_reading.start();
    m_source([self = QPointer(this), incident = m_incident](const Result<std::vector<BoardAct>> &acts) {
        if (!self || self->m_incident != incident) return;
        self->m_asked = false;
        if (acts) self->take(*acts);
        // A busy minute is read some times and not for every stroke, and a long history takes a tenth of a processor.
        constexpr qint64 kTenfold = 10;
        self->m_rest.start(static_cast<int>(std::max<qint64>(self->m_restMs, kTenfold * self->m_reading.elapsed())));
    });
}

void ActsBook::take(const std::vector<BoardAct> &acts) {
    int count = 0;
    for (const BoardAct &act : acts) {
        const auto [line, isNew] = m_byLine.try_emplace(lineId(act));
        if (!isNew) continue;
        line->second = &m_acts.emplace_back(act);
        ++count;
    }
    if (count > 0) emit added(count);
}

const BoardAct *ActsBook::find(EntityId line) const {
    const auto found = m_byLine.find(line);
    return found == m_byLine.end() ? nullptr : found->second;
}

EntityId ActsBook::lineId(const BoardAct &act) {
    EntityId id{std::hash<std::string>{}(act.key())};
    if (id.isNull()) id.value = 1;
    return id;
}

void ActsBook::clear() {
    ++m_incident;
    m_rest.stop();
    m_acts.clear();
    m_byLine.clear();
    m_asked = false;
    m_stale = true;
    emit cleared();
}

} // namespace fanion::app
