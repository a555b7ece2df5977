// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue_reader.h"

#include "app/symbols/art_reader.h"
#include "app/symbols/code_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

Nature readNature(const JsonCursor &json) {
    const auto nature = natureFromName(json.text());
    if (!nature) json.complain(QStringLiteral("is not a nature (fire, people, water, risk, command, neutral)"));
    return nature.value_or(Nature::Neutral);
}

/** The item with the same value of a member, or a new one at the end. */
template <typename Item, typename Member>
void putBy(std::vector<Item> &items, Member member, Item item) {
    const auto same = std::ranges::find(items, std::invoke(member, item), member);
    if (same == items.end())
        items.push_back(std::move(item));
    else
        *same = std::move(item);
}

} // namespace

CatalogueReader::CatalogueReader(const JsonCursor &json, const Catalogue *below)
    : m_json(json), m_isOver(below != nullptr), m_catalogue(below ? *below : Catalogue()) {}

Catalogue CatalogueReader::read(const JsonCursor &json, const Catalogue *below) {
    json.allow({"$schema"_L1, "format"_L1, "service"_L1, "about"_L1, "sources"_L1, "phases"_L1, "echelons"_L1,
                "levels"_L1, "channels"_L1, "natures"_L1, "categories"_L1, "entries"_L1, "vehicles"_L1});
    CatalogueReader reader(json, below);
    Catalogue &catalogue = reader.m_catalogue;
    const double format = json.at("format"_L1).number(1, 1e6);
    if (format > 1) json.complain(QStringLiteral("is of format %1, this program reads 1").arg(format));
    for (const auto comment : {"$schema"_L1, "about"_L1})
        if (json.has(comment)) static_cast<void>(json.at(comment).text());
    const QString service = json.at("service"_L1).text();
    reader.readSources();
    catalogue.m_service = service; // of what is read: goes into provenances
    reader.readTerms();
    reader.readChannels();
    reader.readNatures();
    reader.readCategories();
    reader.readEntries();
    reader.readVehicles();
    if (below) catalogue.m_service = below->m_service + u" + "_s + service;
    return std::move(catalogue);
}

std::vector<JsonCursor> CatalogueReader::list(QLatin1StringView key) const {
    if (m_isOver && !m_json.has(key)) return {};
    return m_json.at(key).items();
}

void CatalogueReader::checkOnce(const JsonCursor &key, const QString &value, QSet<QString> &seen) {
    if (seen.contains(value)) key.complain(QStringLiteral("'%1' is there twice").arg(key.text()));
    seen.insert(value);
}

Provenance CatalogueReader::provenanceOf(const JsonCursor &json) const {
    // A service vouches for its own signs: it need not tell how sure anybody is of them.
    if (m_isOver && !json.has("certainty"_L1))
        return {json.text("source"_L1, m_catalogue.m_service), json.texts("witnesses"_L1), {}};
    Provenance provenance{json.text("source"_L1, {}), json.texts("witnesses"_L1), json.at("certainty"_L1).text()};
    static const QRegularExpression codes(QStringLiteral("^(H|M|L|PD|GK-[HML])$"));
    if (json.has("certainty"_L1) && !codes.match(provenance.certainty).hasMatch())
        json.complain(
            QStringLiteral("certainty '%1' is not H, M, L, GK-H, GK-M, GK-L or PD").arg(provenance.certainty));
    for (const QString &witness : provenance.witnesses)
        if (std::ranges::find(m_catalogue.m_sources, witness, &SourceEntry::key) == m_catalogue.m_sources.end())
            json.at("witnesses"_L1).complain(QStringLiteral("'%1' is not the key of a source").arg(witness));
    return provenance;
}

void CatalogueReader::readSources() {
    QSet<QString> seen;
    if (!m_json.has("sources"_L1)) return;
    for (const JsonCursor &item : list("sources"_L1)) {
        item.allow({"key"_L1, "fr"_L1, "en"_L1});
        SourceEntry source{item.at("key"_L1).text(), item.at("fr"_L1).text(), item.at("en"_L1).text()};
        checkOnce(item.at("key"_L1), source.key, seen);
        putBy(m_catalogue.m_sources, &SourceEntry::key, std::move(source));
    }
}

void CatalogueReader::readTerms() {
    const auto readInto = [this](QLatin1StringView key, std::vector<TermEntry> &terms, int low, int high) {
        QSet<QString> seen;
        for (const JsonCursor &item : list(key)) {
            const bool isPhase = high < low;
            item.allow(
                {isPhase ? "key"_L1 : "value"_L1, "fr"_L1, "en"_L1, "source"_L1, "witnesses"_L1, "certainty"_L1});
            TermEntry term;
            if (isPhase) {
                const auto phase = phaseFromName(item.at("key"_L1).text());
                if (!phase)
                    item.at("key"_L1).complain(QStringLiteral("is not a phase (planned, engaged, ended, anticipated)"));
                term.value = static_cast<int>(phase.value_or(Phase::Engaged));
            } else {
                term.value = static_cast<int>(item.at("value"_L1).number(low, high));
            }
            if (seen.contains(QString::number(term.value))) item.complain(QStringLiteral("is there twice"));
            seen.insert(QString::number(term.value));
            term.french = item.at("fr"_L1).text();
            term.english = item.at("en"_L1).text();
            term.provenance = provenanceOf(item);
            putBy(terms, &TermEntry::value, std::move(term));
        }
    };
    readInto("phases"_L1, m_catalogue.m_phases, 0, -1);
    readInto("echelons"_L1, m_catalogue.m_echelons, 0, 3);
    readInto("levels"_L1, m_catalogue.m_levels, 2, 4);
}

void CatalogueReader::readChannels() {
    if (!m_json.has("channels"_L1)) return;
    QSet<QString> seen;
    m_catalogue.m_channels.clear(); // a service's own are not among somebody else's
    for (const JsonCursor &item : list("channels"_L1)) {
        item.allow({"name"_L1, "source"_L1, "witnesses"_L1, "certainty"_L1});
        ChannelEntry channel{item.at("name"_L1).text(), provenanceOf(item)};
        checkOnce(item.at("name"_L1), channel.name, seen);
        m_catalogue.m_channels.push_back(std::move(channel));
    }
}

void CatalogueReader::readNatures() {
    QSet<QString> seen;
    for (const JsonCursor &item : list("natures"_L1)) {
        item.allow({"key"_L1, "fr"_L1, "en"_L1, "colour"_L1, "source"_L1, "witnesses"_L1, "certainty"_L1});
        NatureEntry entry;
        entry.nature = readNature(item.at("key"_L1));
        checkOnce(item.at("key"_L1), natureName(entry.nature), seen);
        entry.french = item.at("fr"_L1).text();
        entry.english = item.at("en"_L1).text();
        entry.colour = colourFromText(item.at("colour"_L1).text());
        if (!entry.colour.isValid()) item.at("colour"_L1).complain(QStringLiteral("is not a colour (#rrggbb)"));
        entry.provenance = provenanceOf(item);
        m_catalogue.m_natures[static_cast<std::size_t>(entry.nature)] = entry;
    }
    const auto given = [](const NatureEntry &entry) { return entry.colour.isValid(); };
    if (m_json.has("natures"_L1) && !std::ranges::all_of(m_catalogue.m_natures, given))
        m_json.at("natures"_L1).complain(QStringLiteral("all six natures must be given a colour"));
}

void CatalogueReader::readCategories() {
    QSet<QString> seen;
    for (const JsonCursor &item : list("categories"_L1)) {
        item.allow({"key"_L1, "fr"_L1, "en"_L1});
        CategoryEntry category{item.at("key"_L1).text(), item.at("fr"_L1).text(), item.at("en"_L1).text()};
        checkOnce(item.at("key"_L1), category.key, seen);
        putBy(m_catalogue.m_categories, &CategoryEntry::key, std::move(category));
    }
}

CatalogueEntry CatalogueReader::entryOf(const JsonCursor &json) const {
    json.allow({"key"_L1, "fr"_L1, "en"_L1, "search"_L1, "category"_L1, "creates"_L1, "nature"_L1, "echelon"_L1,
                "level"_L1, "symbol"_L1, "line"_L1, "ring"_L1, "source"_L1, "witnesses"_L1, "certainty"_L1, "sidc"_L1,
                "cot"_L1});
    CatalogueEntry entry;
    entry.key = json.at("key"_L1).text();
    static const QRegularExpression keys(QStringLiteral("^[a-z0-9]+([.-][a-z0-9]+)*$"));
    if (json.has("key"_L1) && !keys.match(entry.key).hasMatch())
        json.at("key"_L1).complain(QStringLiteral("must be lower-case words and -"));
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
    const bool makesPoint = entry.creates == Creates::Symbol || entry.creates == Creates::Means;
    if (json.has("creates"_L1) && entry.isPoint != makesPoint)
        json.at("creates"_L1)
            .complain(QStringLiteral("must be symbol or means for a 'symbol', and line, area or "
                                     "sector for a 'line'"));
    entry.isArea = json.boolean("ring"_L1, !entry.isPoint && entry.creates != Creates::Line);
    entry.provenance = provenanceOf(json);
    entry.sidc = CodeReader::sidc(json);
    entry.cot = CodeReader::cot(json);
    return entry;
}

void CatalogueReader::put(CatalogueEntry entry, const JsonCursor &json) {
    const auto place = m_catalogue.m_byKey.constFind(entry.key);
    if (place == m_catalogue.m_byKey.constEnd()) {
        m_catalogue.m_byKey.insert(entry.key, std::ssize(m_catalogue.m_entries));
        m_catalogue.m_entries.push_back(std::move(entry));
        return;
    }
    CatalogueEntry &former = m_catalogue.m_entries[static_cast<std::size_t>(*place)];
    // Objects of incidents lie on the map with it: a point cannot become a line, nor a line an area.
    if (former.isPoint != entry.isPoint || former.isArea != entry.isArea)
        json.complain(QStringLiteral("'%1' takes the place of %2 and must be one, too")
                          .arg(entry.key, former.isPoint  ? u"a symbol"_s
                                          : former.isArea ? u"an area"_s
                                                          : u"a line"_s));
    former = std::move(entry);
}

void CatalogueReader::readEntries() {
    const auto items = list("entries"_L1);
    if (!m_isOver && items.empty()) m_json.at("entries"_L1).complain(QStringLiteral("must not be empty"));
    QSet<QString> seen;
    for (const JsonCursor &item : items) {
        CatalogueEntry entry = entryOf(item);
        if (std::ranges::find(m_catalogue.m_categories, entry.category, &CategoryEntry::key) ==
            m_catalogue.m_categories.end())
            item.at("category"_L1).complain(QStringLiteral("'%1' is not one of the categories").arg(entry.category));
        checkOnce(item.at("key"_L1), entry.key, seen);
        put(std::move(entry), item);
    }
}

void CatalogueReader::readVehicles() {
    QSet<QString> seen;
    for (const JsonCursor &item : list("vehicles"_L1)) {
        item.allow({"abbr"_L1, "fr"_L1, "en"_L1, "nature"_L1, "crew"_L1, "symbol"_L1, "source"_L1, "witnesses"_L1,
                    "certainty"_L1, "sidc"_L1, "cot"_L1});
        VehicleEntry vehicle;
        vehicle.abbreviation = item.at("abbr"_L1).text();
        vehicle.french = item.at("fr"_L1).text();
        vehicle.english = item.at("en"_L1).text();
        vehicle.nature = readNature(item.at("nature"_L1));
        vehicle.crew = item.text("crew"_L1, {});
        vehicle.symbol = item.at("symbol"_L1).text();
        vehicle.provenance = provenanceOf(item);
        vehicle.sidc = CodeReader::sidc(item);
        vehicle.cot = CodeReader::cot(item);
        const CatalogueEntry *sign = m_catalogue.find(vehicle.symbol);
        if (!sign) item.at("symbol"_L1).complain(QStringLiteral("'%1' is not the key of an entry").arg(vehicle.symbol));
        if (sign && !sign->isPoint)
            item.at("symbol"_L1).complain(QStringLiteral("'%1' is not a symbol").arg(vehicle.symbol));
        checkOnce(item.at("abbr"_L1), vehicle.abbreviation.toUpper(), seen);
        const auto same = std::ranges::find(m_catalogue.m_vehicles, vehicle.abbreviation.toUpper(),
                                            [](const VehicleEntry &other) { return other.abbreviation.toUpper(); });
        if (same == m_catalogue.m_vehicles.end())
            m_catalogue.m_vehicles.push_back(std::move(vehicle));
        else
            *same = std::move(vehicle);
    }
}

} // namespace fanion::app
