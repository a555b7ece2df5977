// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/anticipation/hypothesis_model.h"

#include "app/shell/anticipation/decision.h"
#include "app/shell/entry/mentions.h"
#include "app/shell/models/field_options.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/models/places.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

/** One that nobody has given a state is watched. */
std::string_view stateOf(const Entity &entity) {
    const std::string_view state = entity.text(Field::State);
    return state.empty() ? std::string_view("watched") : state;
}

QString wordOf(const Entity &entity, Field field) {
    const std::string_view choice = entity.text(field);
    return choice.empty() ? QString() : choiceWord(Kind::Hypothesis, field, choice);
}

QString prealertText(const BoardView &board, const Entity &entity) {
    const FieldSpec *delay = findKind(Kind::Hypothesis)->find(Field::Delay);
    QStringList parts{shortText(entity.text(Field::Prealert))};
    if (const auto *minutes = std::get_if<std::int64_t>(&entity.value(Field::Delay)))
        parts += valueText(board, Kind::Hypothesis, *delay, Value(*minutes));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

EntityPtr taskOf(const BoardView &board, const Entity &hypothesis) {
    for (const EntityId id : subjectsOf(board, hypothesis))
        if (EntityPtr task = board.find(id); task->kind == Kind::Task && !task->deleted) return task;
    return nullptr;
}

HypothesisModel::HypothesisModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    connect(&board, &BoardView::applied, this, &HypothesisModel::onApplied);
    connect(&board, &BoardView::cleared, this, &HypothesisModel::countLate);
    fill();
}

void HypothesisModel::setScenarioFilter(const QString &scenario) {
    if (std::exchange(m_scenario, scenario) == scenario) return;
    refill();
    emit filtersChanged();
}

void HypothesisModel::setOpenOnly(bool only) {
    if (std::exchange(m_openOnly, only) == only) return;
    refill();
    emit filtersChanged();
}

void HypothesisModel::clearFilters() {
    m_scenario.clear();
    m_openOnly = false;
    setFilterText({});
    refill();
    emit filtersChanged();
}

QList<FieldOption> HypothesisModel::choices(const QString &field) const {
    return choiceOptions(Kind::Hypothesis, field);
}

void HypothesisModel::setNow(WallTime now) {
    m_now = now;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {LateRole, DueTextRole});
    countLate();
}

void HypothesisModel::countLate() {
    const auto late = static_cast<int>(
        std::ranges::count_if(members(), [this](const auto &member) { return isDecisionLate(*member.second, m_now); }));
    if (std::exchange(m_late, late) != late) emit lateChanged();
}

void HypothesisModel::onApplied(const BoardDelta &delta) {
    if (std::ranges::contains(delta.changed, Kind::Hypothesis, [](const EntityPtr &entity) { return entity->kind; }))
        countLate();
    for (const EntityPtr &entity : delta.changed)
        for (const auto &[id, field] : board().index().references().to(entity->id))
            refreshRow(id); // of what is no hypothesis nothing is shown
}

bool HypothesisModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Hypothesis && !entity.deleted;
}

bool HypothesisModel::passes(const Entity &entity) const {
    if (!m_scenario.isEmpty() && choiceOf(entity, Field::Scenario) != m_scenario) return false;
    if (m_openOnly && !isOpen(entity)) return false;
    return EntityListModel::passes(entity);
}

QString HypothesisModel::searchText(const Entity &entity) const {
    return QStringList{entityLabel(entity),
                       longText(entity.text(Field::Trigger)),
                       longText(entity.text(Field::Effects)),
                       longText(entity.text(Field::Idea)),
                       shortText(entity.text(Field::Prealert)),
                       shortText(entity.text(Field::Assignee)),
                       wordOf(entity, Field::Scenario),
                       referenceLabel(board(), entity, Field::Sector)}
        .join(u' ');
}

bool HypothesisModel::before(const Entity &a, const Entity &b) const {
    if (isDecidedBefore(a, b)) return true;
    return !isDecidedBefore(b, a) && EntityListModel::before(a, b);
}

QVariant HypothesisModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case StateRole:
        return toQString(stateOf(entity));
    case StateTextRole:
        return choiceWord(Kind::Hypothesis, Field::State, stateOf(entity));
    case ScenarioRole:
        return choiceOf(entity, Field::Scenario);
    case ScenarioTextRole:
        return wordOf(entity, Field::Scenario);
    case HorizonRole:
        return shortText(entity.text(Field::Horizon));
    case LikelihoodTextRole:
        return wordOf(entity, Field::Likelihood);
    case GravityTextRole:
        return wordOf(entity, Field::Gravity);
    case GraveRole:
        return entity.text(Field::Gravity) == "high" || entity.text(Field::Gravity) == "veryHigh";
    case TriggerRole:
        return longText(entity.text(Field::Trigger), 400);
    case EffectsRole:
        return longText(entity.text(Field::Effects), 400);
    case AnswerRole:
        return longText(entity.text(Field::Idea), 400);
    case PrealertRole:
        return prealertText(board(), entity);
    case OwnerRole:
        return shortText(entity.text(Field::Assignee));
    case ContradictedRole:
        return contradictedFields(entity);
    default: {
        const QVariant decision = decisionData(entity, role);
        return decision.isValid() ? decision : linkedData(entity, role);
    }
    }
}

QVariant HypothesisModel::decisionData(const Entity &entity, int role) const {
    const Decision decision = decisionOf(entity);
    switch (role) {
    case LimitRole:
        return decision.limit == 0 ? QString() : clockText(decision.limit);
    case ComputedRole:
        return decision.isComputed;
    case DueTextRole:
        return decision.limit == 0 || !isWatched(entity) ? QString() : dueText(decision.limit, m_now);
    case LateRole:
        return isDecisionLate(entity, m_now);
    case DecisionRole:
        return isWatched(entity) ? decisionText(entity) : QString();
    case TooLateRole:
        return isWatched(entity) && decision.isTooLate();
    default:
        return {};
    }
}

QVariant HypothesisModel::linkedData(const Entity &entity, int role) const {
    const EntityPtr task = taskOf(board(), entity);
    switch (role) {
    case SubjectsRole: {
        QList<FieldOption> options;
        for (const EntityId id : subjectsOf(board(), entity))
            if (const EntityPtr object = board().find(id); object->kind != Kind::Task)
                options.append({toText(id), searchedName(*object)});
        return QVariant::fromValue(options);
    }
    case PlacesRole:
        return placesOf(board(), entity, subjectsOf(board(), entity));
    case TaskRole:
        return task ? toText(task->id) : QString();
    case TaskTextRole:
        return task ? entityLabel(*task) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> HypothesisModel::ownRoleNames() const {
    return {{StateRole, "hypothesisState"}, {StateTextRole, "stateText"},
            {ScenarioRole, "scenario"},     {ScenarioTextRole, "scenarioText"},
            {HorizonRole, "horizon"},       {LikelihoodTextRole, "likelihood"},
            {GravityTextRole, "gravity"},   {GraveRole, "grave"},
            {TriggerRole, "trigger"},       {EffectsRole, "effects"},
            {AnswerRole, "answer"},         {PrealertRole, "prealert"},
            {LimitRole, "limit"},           {ComputedRole, "computed"},
            {DueTextRole, "dueText"},       {LateRole, "late"},
            {DecisionRole, "decision"},     {TooLateRole, "tooLate"},
            {OwnerRole, "owner"},           {SubjectsRole, "subjects"},
            {PlacesRole, "places"},         {TaskRole, "task"},
            {TaskTextRole, "taskText"},     {ContradictedRole, "contradicted"}};
}

void HypothesisModel::tally(const Entity *was, const Entity *is) {
    EntityListModel::tally(was, is);
    m_open += (is && isOpen(*is) ? 1 : 0) - (was && isOpen(*was) ? 1 : 0);
}

void HypothesisModel::resetTallies() {
    EntityListModel::resetTallies();
    m_open = 0;
}

} // namespace fanion::app
