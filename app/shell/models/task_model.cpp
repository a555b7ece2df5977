// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/task_model.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/steps.h"
#include "app/shell/models/order_model.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/order_frame.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

/** A task whose state nobody has said yet was just given. */
std::string_view stateOf(const Entity &entity) {
    const std::string_view state = entity.text(Field::State);
    return state.empty() ? std::string_view("issued") : state;
}

std::string_view nextTaskState(std::string_view state) {
    if (state == "issued") return "received";
    if (state == "received") return "executing";
    return state == "executing" ? "done" : "";
}

bool isTaskOver(std::string_view state) {
    return state == "done" || state == "impossible";
}

/** Urgent first. */
std::ptrdiff_t urgency(const Entity &entity) {
    const auto choices = findKind(Kind::Task)->find(Field::Priority)->choices;
    const std::string_view priority = entity.text(Field::Priority);
    return std::ranges::find(choices, priority.empty() ? "normal" : priority) - choices.begin();
}

/** Gone through for hours: orders, which wait for an answer, come before it. */
bool isChecklist(const Entity &entity) {
    const auto steps = entity.lists.find(Field::Steps);
    return steps != entity.lists.end() && !steps->second.empty();
}

} // namespace

bool isTaskLate(const Entity &task, WallTime now) {
    const WallTime due = timeOf(task, Field::DueAt);
    return due != 0 && isPast(due, now) && !isTaskOver(stateOf(task));
}

TaskModel::TaskModel(const BoardView &board, std::string state, QObject *parent)
    : EntityListModel(board, parent), m_state(std::move(state)) {
    connect(&Translator::instance(), &Translator::changed, this, &TaskModel::titleChanged);
    fill();
}

QString TaskModel::taskState() const {
    return toQString(m_state);
}

QString TaskModel::title() const {
    return choiceWord(Kind::Task, Field::State, m_state);
}

void TaskModel::setNow(WallTime now) {
    m_now = now;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {LateRole, DueTextRole});
}

bool TaskModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Task && !entity.deleted && (m_state.empty() || stateOf(entity) == m_state);
}

QString TaskModel::searchText(const Entity &entity) const {
    return QStringList{entityLabel(entity), longText(entity.text(Field::Description)),
                       shortText(entity.text(Field::Assignee)), referenceLabel(board(), entity, Field::Sector)}
        .join(u' ');
}

bool TaskModel::before(const Entity &a, const Entity &b) const {
    if (urgency(a) != urgency(b)) return urgency(a) > urgency(b);
    if (isChecklist(a) != isChecklist(b)) return isChecklist(b);
    return EntityListModel::before(a, b);
}

QVariant TaskModel::entityData(const Entity &entity, int role) const {
    const std::string_view state = stateOf(entity);
    switch (role) {
    case StateRole:
        return toQString(state);
    case StateTextRole:
        return choiceWord(Kind::Task, Field::State, state);
    case AssigneeRole: {
        const QString means = referenceLabel(board(), entity, Field::AssigneeRef);
        return means.isEmpty() ? shortText(entity.text(Field::Assignee)) : means;
    }
    case PriorityRole:
        return choiceOf(entity, Field::Priority);
    case PriorityTextRole:
        return choiceWord(Kind::Task, Field::Priority, entity.text(Field::Priority));
    case DueAtRole:
        return clockText(timeOf(entity, Field::DueAt));
    case LateRole:
        return isTaskLate(entity, m_now);
    case DueTextRole: {
        const WallTime due = timeOf(entity, Field::DueAt);
        return due == 0 || isTaskOver(state) ? QString() : dueText(due, m_now);
    }
    case AcknowledgedRole: {
        QStringList roles;
        for (const Acknowledgement &one : acknowledgementsOf(entity))
            roles += shortText(one.role) + u' ' + clockText(one.at);
        return roles.join(QStringLiteral(", "));
    }
    case AwaitedRole:
        return awaitedRoles(board(), entity).join(QStringLiteral(", "));
    case OrderedRole:
        return std::ranges::any_of(
            orderSections(), [&entity](const OrderSection &section) { return !entity.text(section.field).empty(); });
    case SectorRole:
        return referenceLabel(board(), entity, Field::Sector);
    case DescriptionRole:
        return longText(entity.text(Field::Description), 400);
    case NextStateRole:
        return toQString(nextTaskState(state));
    case NextStateTextRole: {
        const std::string_view next = nextTaskState(state);
        return next.empty() ? QString() : choiceWord(Kind::Task, Field::State, next);
    }
    case StepsRole: {
        const auto steps = entity.lists.find(Field::Steps);
        return steps == entity.lists.end() ? 0 : static_cast<int>(steps->second.size());
    }
    case DoneStepsRole:
        return doneStepsOf(entity);
    default:
        return {};
    }
}

QHash<int, QByteArray> TaskModel::ownRoleNames() const {
    return {{StateRole, "taskState"},
            {StateTextRole, "stateText"},
            {AssigneeRole, "assignee"},
            {PriorityRole, "priority"},
            {PriorityTextRole, "priorityText"},
            {DueAtRole, "dueAt"},
            {LateRole, "late"},
            {SectorRole, "sector"},
            {DescriptionRole, "description"},
            {NextStateRole, "nextState"},
            {NextStateTextRole, "nextStateText"},
            {StepsRole, "steps"},
            {DoneStepsRole, "doneSteps"},
            {AcknowledgedRole, "acknowledged"},
            {AwaitedRole, "awaited"},
            {OrderedRole, "ordered"},
            {DueTextRole, "dueText"}};
}

} // namespace fanion::app
