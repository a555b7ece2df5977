// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/templates/incident_template.h"

namespace fanion::app {

namespace {

Value textValue(const QString &text) {
    return Value(text.toStdString());
}

void addSector(const IncidentTemplate::Sector &sector, EntityId parent, const QString &language,
               const std::function<EntityId()> &newId, std::vector<Intent> &intents) {
    intent::Add add{Kind::Sector, {}, newId()};
    add.fields = {{Field::Label, textValue(sector.name.in(language))},
                  {Field::SectorType, Value(std::string(sector.isFunctional ? "functional" : "geographic"))},
                  {Field::State, Value(std::string("planned"))}};
    const EntityId id = add.id;
    intents.emplace_back(std::move(add));
    if (!parent.isNull()) intents.emplace_back(intent::Move{id, Field::Parent, parent, {}, false});
    for (const IncidentTemplate::Sector &below : sector.below)
        addSector(below, id, language, newId, intents);
}

int countAll(const std::vector<IncidentTemplate::Sector> &sectors) {
    int count = 0;
    for (const IncidentTemplate::Sector &sector : sectors)
        count += 1 + countAll(sector.below);
    return count;
}

} // namespace

std::vector<Intent> IncidentTemplate::intents(const QString &language, const std::function<EntityId()> &newId) const {
    std::vector<Intent> intents;
    for (const Sector &sector : sectors)
        addSector(sector, {}, language, newId, intents);
    for (const Checklist &list : checklists) {
        intent::Add add{Kind::Task, {}, newId()};
        add.fields = {{Field::Label, textValue(list.name.in(language))}, {Field::State, Value(std::string("issued"))}};
        if (const QString &function = list.function.in(language); !function.isEmpty())
            add.fields.emplace_back(Field::Assignee, textValue(function));
        const EntityId id = add.id;
        intents.emplace_back(std::move(add));
        for (std::size_t at = 0; at < list.steps.size(); ++at)
            intents.emplace_back(intent::ListInsert{id, Field::Steps, at, list.steps[at].in(language).toStdString()});
    }
    return intents;
}

int IncidentTemplate::sectorCount() const {
    return countAll(sectors);
}

} // namespace fanion::app
