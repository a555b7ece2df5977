// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/safety/safety_gestures.h"

#include "app/shell/commands.h"
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/functions.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/entry/values.h"
#include "app/shell/safety/roll_answer.h"
#include "app/shell/text/field_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kLongestMinutes = 1'440;
constexpr int kHighestBar = 400;
constexpr qsizetype kWordLetters = 500;

Value number(int amount) {
    return Value(static_cast<std::int64_t>(amount));
}

} // namespace

SafetyGestures::SafetyGestures(const BoardView &board, Commands &commands, QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_mentions(board) {}

EntityPtr SafetyGestures::open(const QString &id, Kind kind) const {
    EntityPtr entity = m_board.find(toEntityId(id));
    return entity && entity->kind == kind && !entity->deleted && timeOf(*entity, Field::EndedAt) == 0 ? entity
                                                                                                      : nullptr;
}

void SafetyGestures::end(const Entity &entity, const QString &outcome) {
    std::vector<Intent> intents{intent::Set{entity.id, Field::EndedAt, timeValue(m_commands.now())}};
    if (const QString words = outcome.trimmed().left(kWordLetters); !words.isEmpty())
        intents.emplace_back(intent::Set{entity.id, Field::Outcome, textValue(words)});
    m_commands.perform(std::move(intents));
}

Fields SafetyGestures::named(const QString &words) {
    EntityPtr means;
    EntityId sector;
    for (const EntityId id : m_mentions.named(words)) {
        const EntityPtr entity = m_board.find(id);
        if (!means && entity->kind == Kind::Means) means = entity;
        if (sector.isNull() && entity->kind == Kind::Sector) sector = id;
    }
    if (means && sector.isNull()) sector = referenceOf(*means, Field::Sector);
    Fields fields;
    if (means) fields.emplace_back(Field::Means, Value(means->id));
    if (!sector.isNull()) fields.emplace_back(Field::Sector, Value(sector));
    return fields;
}

QString SafetyGestures::raise(const QString &type, const QString &words) {
    const EntityId id = m_commands.newId();
    auto fields = named(words);
    fields.emplace_back(Field::AlarmType, textValue(type));
    fields.emplace_back(Field::EventAt, timeValue(m_commands.now()));
    addText(fields, Field::Label, words.left(kWordLetters));
    std::vector<Intent> intents{intent::Add{Kind::Alarm, std::move(fields), id}};
    if (const QString role = asRole(ownFunction(m_board)); !role.isEmpty())
        intents.push_back(app::acknowledge(id, {m_commands.now(), m_board.self(), role.toStdString()}));
    m_commands.perform(std::move(intents));
    return toText(id);
}

void SafetyGestures::detail(const QString &id, const QString &words) {
    const EntityPtr alarm = open(id, Kind::Alarm);
    if (!alarm || words.trimmed().isEmpty()) return;
    std::vector<Intent> intents{intent::Set{alarm->id, Field::Label, textValue(words.trimmed().left(kWordLetters))}};
    for (auto &[field, value] : named(words))
        if (alarm->value(field) != value) intents.emplace_back(intent::Set{alarm->id, field, std::move(value)});
    m_commands.perform(std::move(intents));
}

void SafetyGestures::acknowledge(const QString &id) {
    const EntityPtr alarm = open(id, Kind::Alarm);
    const QString role = asRole(ownFunction(m_board));
    if (!alarm || role.isEmpty()) return;
    m_commands.perform({app::acknowledge(alarm->id, {m_commands.now(), m_board.self(), role.toStdString()})});
}

void SafetyGestures::lift(const QString &id, const QString &outcome) {
    const EntityPtr alarm = open(id, Kind::Alarm);
    if (!alarm) return;
    end(*alarm, outcome);
}

QString SafetyGestures::beginRollCall(const QString &sectorId, int minutes) {
    const EntityId id = m_commands.newId();
    Fields fields{{Field::StartedAt, timeValue(m_commands.now())}};
    if (minutes > 0 && minutes <= kLongestMinutes) fields.emplace_back(Field::Interval, number(minutes));
    if (const EntityPtr sector = m_board.find(toEntityId(sectorId)); sector && sector->kind == Kind::Sector)
        fields.emplace_back(Field::Sector, Value(sector->id));
    m_commands.perform({intent::Add{Kind::RollCall, std::move(fields), id}});
    return toText(id);
}

void SafetyGestures::answer(const QString &rollCallId, const QString &meansId, int missing) {
    const EntityPtr call = open(rollCallId, Kind::RollCall);
    const EntityPtr means = m_board.find(toEntityId(meansId));
    if (!call || !means || means->kind != Kind::Means || missing < 0 || missing > RollAnswer::kMostMissing) return;
    const RollAnswer answer{m_commands.now(), m_board.self(), means->id, missing};
    m_commands.perform({intent::SetAdd{call->id, Field::Answers, Value(answer.text())}});
}

void SafetyGestures::endRollCall(const QString &id, const QString &outcome) {
    const EntityPtr call = open(id, Kind::RollCall);
    if (!call) return;
    end(*call, outcome);
}

QString SafetyGestures::startTimer(const QString &type, const QString &words, int minutes, int pressure) {
    if (minutes < 1 || minutes > kLongestMinutes || pressure < 0 || pressure > kHighestBar) return {};
    const EntityId id = m_commands.newId();
    auto fields = named(words);
    fields.emplace_back(Field::TimerType, textValue(type));
    fields.emplace_back(Field::StartedAt, timeValue(m_commands.now()));
    fields.emplace_back(Field::Interval, number(minutes));
    addText(fields, Field::Label, words.left(kWordLetters));
    if (pressure > 0) fields.emplace_back(Field::Pressure, number(pressure));
    m_commands.perform({intent::Add{Kind::Timer, std::move(fields), id}});
    return toText(id);
}

void SafetyGestures::contact(const QString &timerId, int pressure) {
    const EntityPtr timer = open(timerId, Kind::Timer);
    if (!timer) return;
    std::vector<Intent> intents{intent::Set{timer->id, Field::ContactedAt, timeValue(m_commands.now())}};
    if (pressure > 0 && pressure <= kHighestBar)
        intents.emplace_back(intent::Set{timer->id, Field::Pressure, number(pressure)});
    m_commands.perform(std::move(intents));
}

void SafetyGestures::stopTimer(const QString &timerId) {
    if (const EntityPtr timer = open(timerId, Kind::Timer)) end(*timer, {});
}

QList<FieldOption> SafetyGestures::sectors() const {
    QList<FieldOption> options;
    for (const EntityId id : m_board.index().kinds().of(Kind::Sector))
        options.append({toText(id), entityLabel(*m_board.find(id))});
    std::ranges::sort(options, {}, [](const FieldOption &option) { return std::pair(option.text, option.key); });
    options.prepend({QString(), tr("Tous les engagés")});
    return options;
}

QStringList SafetyGestures::engaged() const {
    QStringList names;
    for (const EntityId id : m_board.index().kinds().of(Kind::Means))
        if (const EntityPtr means = m_board.find(id); meansStateOf(*means) == "engaged") names += entityLabel(*means);
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace fanion::app
