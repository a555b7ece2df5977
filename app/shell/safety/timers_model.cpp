// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/safety/timers_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

WallTime timerDueAt(const Entity &timer) {
    const std::int64_t minutes = numberOf(timer, Field::Interval);
    if (minutes <= 0) return 0;
    // Who goes in with an apparatus is to be out in time, however often he is heard.
    const bool isProlonged = timer.text(Field::TimerType) == "contact";
    const WallTime from = isProlonged ? std::max(timeOf(timer, Field::ContactedAt), timeOf(timer, Field::StartedAt))
                                      : timeOf(timer, Field::StartedAt);
    return from + minutes * kMinuteMs;
}

TimersModel::TimersModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    connect(&board, &BoardView::applied, this, &TimersModel::recount);
    connect(&board, &BoardView::cleared, this, &TimersModel::recount);
    fill();
}

void TimersModel::setNow(WallTime now) {
    m_now = now;
    recount();
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {DueTextRole, DueAtRole, LateRole, ContactTextRole});
}

void TimersModel::recount() {
    std::unordered_set<EntityId> late;
    for (const EntityPtr &row : rows()) {
        const WallTime due = timerDueAt(*row);
        if (due == 0 || due > m_now) continue;
        late.insert(row->id);
        if (!m_late.contains(row->id) && m_now - due < kMinuteMs)
            emit passed(subjectOf(*row), choiceWord(Kind::Timer, Field::TimerType, row->text(Field::TimerType)));
    }
    if (late == m_late) return;
    m_late = std::move(late);
    emit lateChanged();
}

bool TimersModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Timer && !entity.deleted && timeOf(entity, Field::EndedAt) == 0;
}

QString TimersModel::subjectOf(const Entity &timer) const {
    const QString label = shortText(timer.text(Field::Label));
    return label.isEmpty() ? referenceLabel(board(), timer, Field::Means) : label;
}

QVariant TimersModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case TypeRole:
        return choiceOf(entity, Field::TimerType);
    case TypeTextRole:
        return choiceWord(Kind::Timer, Field::TimerType, entity.text(Field::TimerType));
    case SubjectRole:
        return subjectOf(entity);
    case CrewRole:
        return shortText(entity.text(Field::Crew));
    case SectorRole:
        return referenceLabel(board(), entity, Field::Sector);
    case DueTextRole: {
        const WallTime due = timerDueAt(entity);
        return due == 0 ? QString() : dueText(due, m_now);
    }
    case DueAtRole: {
        const WallTime due = timerDueAt(entity);
        return due == 0 ? QString() : clockText(due);
    }
    case LateRole:
        return m_late.contains(entity.id);
    case ContactTextRole: {
        const WallTime contact = timeOf(entity, Field::ContactedAt);
        return contact != 0 ? tr("contact %1").arg(clockText(contact))
                            : tr("début %1").arg(clockText(timeOf(entity, Field::StartedAt)));
    }
    case PressureRole:
        return static_cast<int>(numberOf(entity, Field::Pressure));
    case IntervalRole:
        return static_cast<int>(numberOf(entity, Field::Interval));
    case MeansIdRole: {
        const EntityId means = referenceOf(entity, Field::Means);
        return means.isNull() ? QString() : toText(means);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> TimersModel::ownRoleNames() const {
    return {{TypeRole, "type"},         {TypeTextRole, "typeText"}, {SubjectRole, "subject"},
            {CrewRole, "crew"},         {SectorRole, "sector"},     {DueTextRole, "dueText"},
            {DueAtRole, "dueAt"},       {LateRole, "late"},         {ContactTextRole, "contactText"},
            {PressureRole, "pressure"}, {IntervalRole, "interval"}, {MeansIdRole, "meansId"}};
}

} // namespace fanion::app
