// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/anticipation/hypothesis_gestures.h"

#include "app/shell/anticipation/decision.h"
#include "app/shell/anticipation/hypothesis_model.h"
#include "app/shell/anticipation/summary.h"
#include "app/shell/commands.h"
#include "app/shell/entry/values.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/symbols/clean_text.h"

namespace fanion::app {

namespace {

constexpr qsizetype kTaskLetters = 120;

} // namespace

HypothesisGestures::HypothesisGestures(const BoardView &board, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands) {}

EntityPtr HypothesisGestures::hypothesis(const QString &id) const {
    EntityPtr entity = m_board.find(toEntityId(id));
    return entity && entity->kind == Kind::Hypothesis && !entity->deleted ? entity : nullptr;
}

void HypothesisGestures::setState(const QString &id, const QString &state) {
    if (hypothesis(id)) m_commands.setField(id, QStringLiteral("state"), state);
}

QString HypothesisGestures::makeTask(const QString &id) {
    const EntityPtr entity = hypothesis(id);
    if (!entity) return {};
    if (const EntityPtr known = taskOf(m_board, *entity)) return toText(known->id);
    const EntityId made = m_commands.newId();
    const QString name = entityLabel(*entity);
    const QString answer = longText(entity->text(Field::Idea)).trimmed();
    const QString label = answer.isEmpty() ? name : answer.section(u'\n', 0, 0);
    QStringList situation{tr("Hypothèse déclenchée à %1 : %2").arg(clockText(m_commands.now()), name)};
    for (const Field field : {Field::Trigger, Field::Effects})
        if (const QString text = longText(entity->text(field)).trimmed(); !text.isEmpty()) situation += text;
    std::vector<std::pair<Field, Value>> fields{
        {Field::Label, textValue(shortText(label.toStdString(), kTaskLetters))},
        {Field::State, Value(std::string("issued"))},
        {Field::OrderForm, Value(std::string("soiec"))},
        {Field::Situation, textValue(situation.join(u'\n'))},
    };
    if (!answer.isEmpty()) fields.emplace_back(Field::Idea, textValue(answer));
    for (const Field same : {Field::Sector, Field::Assignee})
        if (!isNull(entity->value(same))) fields.emplace_back(same, entity->value(same));
    std::vector<Intent> intents{intent::Add{Kind::Task, std::move(fields), made},
                                intent::SetAdd{entity->id, Field::Links, Value(made)}};
    if (isWatched(*entity))
        intents.emplace_back(intent::Set{entity->id, Field::State, Value(std::string("triggered"))});
    m_commands.perform(std::move(intents));
    return toText(made);
}

void HypothesisGestures::summariseInto(const QString &taskId) {
    const EntityPtr task = m_board.find(toEntityId(taskId));
    const QStringList lines = anticipationLines(m_board);
    if (!task || task->kind != Kind::Task || task->deleted || lines.isEmpty()) return;
    const QString before = toQString(task->text(Field::Anticipation));
    // What an officer wrote stays in front, and a line that is there already is not said twice.
    QStringList after = before.isEmpty() ? QStringList() : before.split(u'\n');
    for (const QString &line : lines)
        if (!after.contains(line)) after += line;
    m_commands.editText(taskId, QStringLiteral("anticipation"), before, after.join(u'\n'));
}

void HypothesisGestures::takeLimit(const QString &id) {
    const EntityPtr entity = hypothesis(id);
    const WallTime latest = entity ? decisionOf(*entity).latest : 0;
    if (latest != 0)
        m_commands.perform({intent::Set{entity->id, Field::DueAt, Value(static_cast<std::int64_t>(latest))}});
}

} // namespace fanion::app
