// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/log_line.h"

#include "app/shell/entry/values.h"

#include <algorithm>

namespace fanion::app {

namespace {

/** Fields that say what a line is about, and what else is to be linked. */
Fields subjectFields(const BoardView &board, const std::vector<EntityId> &subjects, std::vector<EntityId> &links) {
    Fields fields;
    for (const EntityId id : subjects) {
        const EntityPtr entity = board.find(id);
        if (!entity) continue;
        const Field field = entity->kind == Kind::Means    ? Field::Means
                            : entity->kind == Kind::Sector ? Field::Sector
                                                           : Field::Links;
        const bool isTaken = std::ranges::any_of(fields, [&](const auto &known) { return known.first == field; });
        if (field == Field::Links || isTaken)
            links.push_back(id);
        else
            fields.emplace_back(field, Value(id));
    }
    return fields;
}

} // namespace

std::vector<Intent> logLineIntents(const BoardView &board, const LogLine &line, EntityId id, WallTime now) {
    std::vector<EntityId> links;
    Fields fields = subjectFields(board, line.subjects, links);
    fields.emplace_back(Field::EventAt, timeValue(line.eventAt == 0 ? now : line.eventAt));
    fields.emplace_back(Field::EnteredAt, timeValue(now));
    fields.emplace_back(Field::EntryType, textValue(line.type.isEmpty() ? QStringLiteral("message") : line.type));
    addText(fields, Field::Text, line.text);
    addText(fields, Field::From, line.from);
    addText(fields, Field::To, line.to);
    addText(fields, Field::Channel, line.channel);
    if (line.urgent) fields.emplace_back(Field::Priority, Value(std::string("urgent")));
    if (line.type == QLatin1String("question")) fields.emplace_back(Field::Triage, Value(std::string("todo")));
    if (!line.recorded.empty()) fields.emplace_back(Field::Recorded, Value(line.recorded));
    std::vector<Intent> intents{intent::Add{Kind::LogEntry, std::move(fields), id}};
    for (const EntityId link : links)
        intents.emplace_back(intent::SetAdd{id, Field::Links, Value(link)});
    for (const QString &function : line.concerns)
        intents.emplace_back(intent::SetAdd{id, Field::Concerns, textValue(function)});
    return intents;
}

} // namespace fanion::app
