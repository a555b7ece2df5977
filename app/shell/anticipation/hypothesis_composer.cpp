// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/anticipation/hypothesis_composer.h"

#include "app/shell/commands.h"
#include "app/shell/entry/subject_fields.h"
#include "app/shell/text/time_text.h"

#include <QDateTime>

namespace fanion::app {

HypothesisComposer::HypothesisComposer(const BoardView &board, Commands &commands, const Selection &selection,
                                       QObject *parent)
    : LineComposer(board, commands, selection, parent) {}

std::optional<WallTime> HypothesisComposer::limitTime() const {
    return readClock(m_limit.trimmed(), QDateTime::fromMSecsSinceEpoch(commands().now()));
}

QString HypothesisComposer::write(WallTime) {
    if (!isLimitReadable()) return {};
    std::vector<std::pair<Field, Value>> fields{{Field::Label, Value(text().simplified().toStdString())},
                                                {Field::State, Value(std::string("watched"))},
                                                {Field::Scenario, Value(m_scenario.toStdString())}};
    if (!m_horizon.trimmed().isEmpty()) fields.emplace_back(Field::Horizon, Value(m_horizon.trimmed().toStdString()));
    if (const auto limit = limitTime()) fields.emplace_back(Field::DueAt, Value(static_cast<std::int64_t>(*limit)));
    // A hypothesis has a sector, and no means of its own: those it is about are links.
    std::vector<EntityId> links;
    for (const EntityId id : subjectIds()) {
        const SubjectFields about = subjectFields(board(), {id});
        if (!about.fields.empty() && about.fields.front().first == Field::Sector &&
            fields.back().first != Field::Sector)
            fields.push_back(about.fields.front());
        else
            links.push_back(id);
    }
    const EntityId id = commands().newId();
    std::vector<Intent> intents{intent::Add{Kind::Hypothesis, std::move(fields), id}};
    for (const EntityId link : links)
        intents.emplace_back(intent::SetAdd{id, Field::Links, Value(link)});
    commands().perform(std::move(intents));
    return toText(id);
}

void HypothesisComposer::reset() {
    m_horizon.clear();
    m_limit.clear();
    m_scenario = QStringLiteral("probable");
}

} // namespace fanion::app
