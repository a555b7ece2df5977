// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/log_line.h"

#include "app/shell/entry/subject_fields.h"
#include "app/shell/entry/values.h"

namespace fanion::app {

std::vector<Intent> logLineIntents(const BoardView &board, const LogLine &line, EntityId id, WallTime now) {
    SubjectFields about = subjectFields(board, line.subjects);
    Fields fields = std::move(about.fields);
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
    for (const EntityId link : about.links)
        intents.emplace_back(intent::SetAdd{id, Field::Links, Value(link)});
    for (const QString &function : line.concerns)
        intents.emplace_back(intent::SetAdd{id, Field::Concerns, textValue(function)});
    for (const AttachmentRef &ref : line.attachments)
        intents.emplace_back(intent::SetAdd{id, Field::Attachments, Value(ref.text())});
    return intents;
}

} // namespace fanion::app
