// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/journal_gestures.h"

#include "app/shell/commands.h"
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/functions.h"
#include "app/shell/entry/mentions.h"
#include "app/shell/entry/values.h"
#include "app/shell/intelligence/intelligence_line.h"
#include "app/shell/models/journal_model.h"
#include "app/shell/text/board_act_text.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr qsizetype kTaskLetters = 120;

} // namespace

JournalGestures::JournalGestures(const BoardView &board, Commands &commands, const JournalModel &journal,
                                 QObject *parent)
    : QObject(parent), m_board(board), m_commands(commands), m_journal(journal) {}

EntityPtr JournalGestures::entry(const QString &id) const {
    EntityPtr entity = m_board.find(toEntityId(id));
    const bool isEntry = entity && (entity->kind == Kind::LogEntry || entity->kind == Kind::Intelligence);
    return isEntry ? entity : nullptr;
}

void JournalGestures::triage(const QString &id, const QString &choice) {
    const EntityPtr entity = entry(id);
    if (!entity) return;
    const bool takesOff = choiceOf(*entity, Field::Triage) == choice;
    m_commands.perform({intent::Set{entity->id, Field::Triage, takesOff ? Value() : textValue(choice)}});
}

void JournalGestures::acknowledge(const QString &id, const QString &function) {
    const EntityPtr entity = entry(id);
    const QString role = asRole(function.isEmpty() ? ownFunction(m_board) : function);
    if (!entity || role.isEmpty()) return;
    m_commands.perform({app::acknowledge(entity->id, {m_commands.now(), m_board.self(), role.toStdString()})});
}

QList<FieldOption> JournalGestures::acknowledgers(const QString &id) const {
    QList<FieldOption> options;
    const EntityPtr entity = entry(id);
    if (!entity) return options;
    QStringList functions = awaitedFunctions(*entity);
    const QString own = ownFunction(m_board);
    const bool hasSaid = std::ranges::any_of(acknowledgementsOf(*entity), [&](const Acknowledgement &one) {
        return holdsFunction({own}, shortText(one.role));
    });
    if (!own.isEmpty() && !hasSaid && !holdsFunction(functions, own)) functions += own;
    for (const QString &function : functions)
        options.append({function, function});
    return options;
}

QList<FieldOption> JournalGestures::concernable(const QString &id) const {
    QList<FieldOption> options;
    const EntityPtr entity = entry(id);
    if (!entity) return options;
    const QStringList known = concernedFunctions(*entity);
    for (const QString &function : heldFunctions(m_board))
        if (!holdsFunction(known, function)) options.append({function, function});
    return options;
}

void JournalGestures::concern(const QString &id, const QString &function) {
    const EntityPtr entity = entry(id);
    if (entity && !asRole(function).isEmpty())
        m_commands.perform({intent::SetAdd{entity->id, Field::Concerns, textValue(asRole(function))}});
}

bool JournalGestures::canLink(const QString &id, const QString &objectId) const {
    const EntityPtr entity = m_board.find(toEntityId(id));
    const EntityPtr object = m_board.find(toEntityId(objectId));
    const bool isLinked = entity && (entry(id) || entity->kind == Kind::Hypothesis);
    return isLinked && object && object->id != entity->id && object->id != kIncidentEntity &&
           !std::ranges::contains(subjectsOf(m_board, *entity), object->id);
}

void JournalGestures::link(const QString &id, const QString &objectId) {
    if (canLink(id, objectId))
        m_commands.perform({intent::SetAdd{toEntityId(id), Field::Links, Value(toEntityId(objectId))}});
}

QString JournalGestures::writeDown(const QString &id) {
    const BoardAct *act = m_journal.actOf(toEntityId(id));
    if (!act) return {};
    LogLine line;
    line.text = boardActSentence(m_board, *act);
    line.type = QStringLiteral("auto");
    line.eventAt = act->eventAt;
    line.subjects = act->about();
    line.recorded = act->key();
    return m_commands.addLogLine(line);
}

QString JournalGestures::makeTask(const QString &id) {
    const EntityPtr entity = entry(id);
    if (!entity) return {};
    const EntityId made = m_commands.newId();
    const Field words = entity->kind == Kind::LogEntry ? Field::Text : Field::Label;
    const QString text = shortText(entity->text(words), kTaskLetters);
    std::vector<std::pair<Field, Value>> fields{{Field::Label, textValue(text)},
                                                {Field::State, Value(std::string("issued"))}};
    if (const EntityId sector = referenceOf(*entity, Field::Sector); !sector.isNull())
        fields.emplace_back(Field::Sector, Value(sector));
    std::vector<Intent> intents{intent::Add{Kind::Task, std::move(fields), made},
                                intent::SetAdd{entity->id, Field::Links, Value(made)}};
    m_commands.perform(std::move(intents));
    return toText(made);
}

QString JournalGestures::makeIntelligence(const QString &lineId) {
    const EntityPtr line = entry(lineId);
    if (!line || line->kind != Kind::LogEntry) return {};
    IntelligenceLine told;
    told.text = longText(line->text(Field::Text));
    if (const auto heading = takeHeading(told.text)) told.heading = toQString(*heading);
    QStringList source{shortText(line->text(Field::From)), shortText(line->text(Field::Channel))};
    source.removeAll(QString());
    told.source = source.join(QStringLiteral(", "));
    told.eventAt = entryEventTime(*line);
    told.confirmed = line->text(Field::Confidence) == "confirmed";
    told.subjects = subjectsOf(m_board, *line);
    if (const auto *place = std::get_if<Position>(&line->value(Field::Position))) told.place = *place;
    const EntityId made = m_commands.newId();
    std::vector<Intent> intents = intelligenceIntents(m_board, told, made, m_commands.now());
    intents.emplace_back(intent::SetAdd{line->id, Field::Links, Value(made)});
    m_commands.perform(std::move(intents));
    return toText(made);
}

} // namespace fanion::app
