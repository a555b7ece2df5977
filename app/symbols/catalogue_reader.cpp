// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue_reader.h"

#include "app/symbols/art_reader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

Provenance readProvenance(const JsonCursor &json) {
    Provenance provenance{json.text("source"_L1, {}), json.at("certainty"_L1).text()};
    static const QRegularExpression codes(QStringLiteral("^(H|M|L|PD|GK-[HML])( .+)?$"));
    if (!codes.match(provenance.certainty).hasMatch())
        json.complain(
            QStringLiteral("certainty '%1' is not H, M, L, GK-H, GK-M, GK-L or PD").arg(provenance.certainty));
    return provenance;
}

Nature readNature(const JsonCursor &json) {
    const auto nature = natureFromName(json.text());
    if (!nature) json.complain(QStringLiteral("is not a nature (fire, people, water, risk, command, neutral)"));
    return nature.value_or(Nature::Neutral);
}

CatalogueEntry readEntry(const JsonCursor &json) {
    json.allow({"key"_L1, "fr"_L1, "en"_L1, "search"_L1, "category"_L1, "creates"_L1, "nature"_L1, "echelon"_L1,
                "level"_L1, "symbol"_L1, "line"_L1, "ring"_L1, "source"_L1, "certainty"_L1});
    CatalogueEntry entry;
    entry.key = json.at("key"_L1).text();
    static const QRegularExpression keys(QStringLiteral("^[a-z0-9]+([.-][a-z0-9]+)*$"));
    if (!keys.match(entry.key).hasMatch()) json.at("key"_L1).complain(QStringLiteral("must be lower-case words and -"));
    entry.french = json.at("fr"_L1).text();
    entry.english = json.at("en"_L1).text();
    entry.search = json.texts("search"_L1);
    entry.category = json.at("category"_L1).text();
    entry.creates = static_cast<Creates>(
        json.at("creates"_L1).choice({"symbol"_L1, "means"_L1, "line"_L1, "area"_L1, "sector"_L1}));
    entry.nature = readNature(json.at("nature"_L1));
    entry.echelon = static_cast<int>(json.number("echelon"_L1, 0, 0, 3));
    entry.level = static_cast<int>(json.number("level"_L1, 0, 0, 4));
    entry.isPoint = json.has("symbol"_L1);
    if (entry.isPoint == json.has("line"_L1)) json.complain(QStringLiteral("must have either 'symbol' or 'line'"));
    if (entry.isPoint) entry.symbol = readSymbolArt(json.at("symbol"_L1));
    if (json.has("line"_L1)) entry.line = readLineArt(json.at("line"_L1));
    entry.isArea = json.boolean("ring"_L1, !entry.isPoint && entry.creates != Creates::Line);
    entry.provenance = readProvenance(json);
    return entry;
}

} // namespace

Catalogue CatalogueReader::read(const JsonCursor &json) {
    Catalogue catalogue;
    json.allow({"format"_L1, "service"_L1, "about"_L1, "natures"_L1, "categories"_L1, "entries"_L1, "vehicles"_L1});
    const double format = json.at("format"_L1).number(1, 1e6);
    if (format > 1) json.complain(QStringLiteral("is of format %1, this program reads 1").arg(format));
    catalogue.m_service = json.at("service"_L1).text();
    readNatures(catalogue, json.at("natures"_L1));
    for (const JsonCursor &item : json.at("categories"_L1).items()) {
        item.allow({"key"_L1, "fr"_L1, "en"_L1});
        catalogue.m_categories.push_back({item.at("key"_L1).text(), item.at("fr"_L1).text(), item.at("en"_L1).text()});
    }
    readEntries(catalogue, json.at("entries"_L1));
    readVehicles(catalogue, json.at("vehicles"_L1));
    return catalogue;
}

void CatalogueReader::readNatures(Catalogue &catalogue, const JsonCursor &json) {
    for (const JsonCursor &item : json.items()) {
        item.allow({"key"_L1, "fr"_L1, "en"_L1, "colour"_L1, "source"_L1, "certainty"_L1});
        NatureEntry entry;
        entry.nature = readNature(item.at("key"_L1));
        entry.french = item.at("fr"_L1).text();
        entry.english = item.at("en"_L1).text();
        entry.colour = QColor::fromString(item.at("colour"_L1).text());
        if (!entry.colour.isValid()) item.at("colour"_L1).complain(QStringLiteral("is not a colour (#rrggbb)"));
        entry.provenance = readProvenance(item);
        catalogue.m_natures[static_cast<std::size_t>(entry.nature)] = entry;
    }
    for (const NatureEntry &entry : catalogue.m_natures)
        if (!entry.colour.isValid()) json.complain(QStringLiteral("all six natures must be given a colour"));
}

void CatalogueReader::readEntries(Catalogue &catalogue, const JsonCursor &json) {
    const auto items = json.items();
    if (items.empty()) json.complain(QStringLiteral("must not be empty"));
    for (const JsonCursor &item : items) {
        CatalogueEntry entry = readEntry(item);
        if (std::ranges::find(catalogue.m_categories, entry.category, &CategoryEntry::key) ==
            catalogue.m_categories.end())
            item.at("category"_L1).complain(QStringLiteral("'%1' is not one of the categories").arg(entry.category));
        if (catalogue.m_byKey.contains(entry.key))
            item.at("key"_L1).complain(QStringLiteral("'%1' is there twice").arg(entry.key));
        catalogue.m_byKey.insert(entry.key, std::ssize(catalogue.m_entries));
        catalogue.m_entries.push_back(std::move(entry));
    }
}

void CatalogueReader::readVehicles(Catalogue &catalogue, const JsonCursor &json) {
    QSet<QString> seen;
    for (const JsonCursor &item : json.items()) {
        item.allow({"abbr"_L1, "fr"_L1, "en"_L1, "nature"_L1, "crew"_L1, "symbol"_L1, "source"_L1, "certainty"_L1});
        VehicleEntry vehicle;
        vehicle.abbreviation = item.at("abbr"_L1).text();
        vehicle.french = item.at("fr"_L1).text();
        vehicle.english = item.at("en"_L1).text();
        vehicle.nature = readNature(item.at("nature"_L1));
        vehicle.crew = item.text("crew"_L1, {});
        vehicle.symbol = item.at("symbol"_L1).text();
        vehicle.provenance = readProvenance(item);
        if (!catalogue.m_byKey.contains(vehicle.symbol))
            item.at("symbol"_L1).complain(QStringLiteral("'%1' is not the key of an entry").arg(vehicle.symbol));
        if (seen.contains(vehicle.abbreviation.toUpper()))
            item.at("abbr"_L1).complain(QStringLiteral("'%1' is there twice").arg(vehicle.abbreviation));
        seen.insert(vehicle.abbreviation.toUpper());
        catalogue.m_vehicles.push_back(std::move(vehicle));
    }
}

} // namespace fanion::app
