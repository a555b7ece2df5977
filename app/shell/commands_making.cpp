// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Commands makes.
#include "app/shell/commands.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/entry/values.h"
#include "app/shell/models/palette_model.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"

namespace fanion::app {

namespace {

Kind kindOf(Creates creates) {
    switch (creates) {
    case Creates::Symbol:
        return Kind::Symbol;
    case Creates::Means:
        return Kind::Means;
    case Creates::Line:
        return Kind::Line;
    case Creates::Area:
        return Kind::Area;
    case Creates::Sector:
        return Kind::Sector;
    }
    return Kind::Symbol;
}

} // namespace

QString Commands::addMeans(const QString &type, const QString &station, const QString &state) {
    const EntityId id = newId();
    const std::string stateChoice = state.isEmpty() ? "requested" : state.toStdString();
    Fields fields{{Field::State, Value(stateChoice)}, {Field::Phase, Value(std::string(phaseOf(stateChoice)))}};
    addText(fields, Field::Label, type.trimmed() + u' ' + station.trimmed());
    addText(fields, Field::Type, type);
    addText(fields, Field::Station, station);
    const VehicleEntry *vehicle = m_catalogue.vehicle(type.trimmed());
    const CatalogueEntry &symbol = m_catalogue.entryOrPlain(vehicle ? vehicle->symbol : QString(), true, false);
    fields.emplace_back(Field::Catalogue, textValue(symbol.key));
    fields.emplace_back(Field::Echelon, Value(static_cast<std::int64_t>(symbol.echelon)));
    if (vehicle) fields.emplace_back(Field::Nature, textValue(natureName(vehicle->nature)));
    if (const auto time = timeFieldOf(stateChoice)) fields.emplace_back(*time, timeValue(now()));
    perform({intent::Add{Kind::Means, std::move(fields), id}});
    return toText(id);
}

QString Commands::addTask(const QString &label, const QString &sectorId) {
    const EntityId id = newId();
    Fields fields{{Field::State, Value(std::string("issued"))}};
    addText(fields, Field::Label, label);
    if (const EntityId sector = toEntityId(sectorId); !sector.isNull())
        fields.emplace_back(Field::Sector, Value(sector));
    perform({intent::Add{Kind::Task, std::move(fields), id}});
    return toText(id);
}

QString Commands::addLogLine(const LogLine &line) {
    const EntityId id = newId();
    perform(logLineIntents(m_board, line, id, now()));
    return toText(id);
}

QString Commands::correctLogEntry(const QString &id, const QString &text) {
    const EntityPtr old = m_board.find(toEntityId(id));
    if (!old || old->kind != Kind::LogEntry) return {};
    const EntityId corrected = newId();
    Fields fields{{Field::Corrects, Value(old->id)}, {Field::EnteredAt, timeValue(now())}};
    for (const Field same : {Field::EventAt, Field::From, Field::To, Field::Channel, Field::EntryType, Field::Means,
                             Field::Sector, Field::Priority})
        if (!isNull(old->value(same))) fields.emplace_back(same, old->value(same));
    addText(fields, Field::Text, text);
    std::vector<Intent> intents{intent::Add{Kind::LogEntry, std::move(fields), corrected}};
    // Who was to have the old one has to hear of the new one, and it is about the same.
    for (const Field same : {Field::Links, Field::Concerns})
        if (const auto values = old->sets.find(same); values != old->sets.end())
            for (const Value &value : values->second)
                intents.emplace_back(intent::SetAdd{corrected, same, value});
    perform(std::move(intents));
    return toText(corrected);
}

QString Commands::placeSymbol(const QString &catalogueKey, const QGeoCoordinate &place, const QString &nature,
                              const QString &phase, const QString &label) {
    const auto [entry, vehicle] = findPaletteItem(m_catalogue, catalogueKey);
    const auto position = toPosition(place);
    if (!entry || !position) return {};
    const EntityId id = newId();
    const Kind kind = kindOf(entry->creates);
    const std::string phaseChoice = phase.isEmpty() ? "engaged" : phase.toStdString();
    const QString ownNature = natureName(vehicle ? vehicle->nature : entry->nature);
    Fields fields{{Field::Position, Value(*position)}, {Field::Catalogue, textValue(entry->key)}};
    fields.emplace_back(Field::Nature, textValue(nature.isEmpty() ? ownNature : nature));
    addText(fields, Field::Label, label.isEmpty() && vehicle ? vehicle->abbreviation : label);
    if (vehicle) addText(fields, Field::Type, vehicle->abbreviation);
    if (kind == Kind::Means || kind == Kind::Symbol)
        fields.emplace_back(Field::Echelon, Value(static_cast<std::int64_t>(entry->echelon)));
    if (entry->level > 0) fields.emplace_back(Field::Level, Value(static_cast<std::int64_t>(entry->level)));
    fields.emplace_back(Field::Phase, Value(phaseChoice));
    if (kind == Kind::Means) {
        const bool isThere = phaseChoice == "engaged";
        fields.emplace_back(Field::State, Value(std::string(isThere ? "engaged" : "requested")));
        fields.emplace_back(isThere ? Field::EngagedAt : Field::RequestedAt, timeValue(now()));
    }
    if (kind == Kind::Sector) fields.emplace_back(Field::SectorType, Value(std::string("functional")));
    perform({intent::Add{kind, std::move(fields), id}});
    emit symbolUsed(catalogueKey);
    return toText(id);
}

QString Commands::drawShape(const QString &catalogueKey, const QList<QGeoCoordinate> &path, const QString &nature,
                            const QString &phase) {
    const CatalogueEntry *entry = m_catalogue.find(catalogueKey);
    Path points = toPath(path);
    if (!entry || points.size() < 2) return {};
    const EntityId id = newId();
    Fields fields{{Field::Catalogue, textValue(entry->key)}, {Field::Path, Value(std::move(points))}};
    fields.emplace_back(Field::Nature, textValue(nature.isEmpty() ? QString(natureName(entry->nature)) : nature));
    fields.emplace_back(Field::Phase, textValue(phase.isEmpty() ? QStringLiteral("engaged") : phase));
    perform({intent::Add{kindOf(entry->creates), std::move(fields), id}});
    emit symbolUsed(entry->key);
    return toText(id);
}

QString Commands::addSector(const QString &label, const QList<QGeoCoordinate> &path) {
    const EntityId id = newId();
    Fields fields{{Field::SectorType, Value(std::string(path.isEmpty() ? "functional" : "geographic"))},
                  {Field::State, Value(std::string("active"))},
                  {Field::Nature, Value(std::string("command"))}};
    addText(fields, Field::Label, label);
    Path points = toPath(path);
    if (!points.empty()) fields.emplace_back(Field::Path, Value(std::move(points)));
    perform({intent::Add{Kind::Sector, std::move(fields), id}});
    return toText(id);
}

QString Commands::freezeMap(const QString &name) {
    const EntityId id = newId();
    Fields fields;
    addText(fields, Field::Label, name.trimmed().isEmpty() ? tr("SITAC de %1").arg(clockText(now())) : name.trimmed());
    perform({intent::Add{Kind::Snapshot, std::move(fields), id}});
    return toText(id);
}

} // namespace fanion::app
