// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_entry.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <optional>

namespace fanion::app {

struct CatalogueReading;

/**
 * The signs of one service (charte graphique): colours, point symbols, lines, areas, vehicle types. Data, not code; an
 * immutable value once read. Thread-safe to read.
 */
class Catalogue {
public:
    /** Largest catalogue file, in bytes. */
    static constexpr qsizetype kMaxFileSize = 4 * 1024 * 1024;

    /**
     * Reads and checks the JSON of a catalogue; \p name says in messages where it comes from. The error names the first
     * thing wrong and its place ("entries[12].symbol.draw[0].fill: unknown colour 'red'").
     */
    [[nodiscard]] static Result<Catalogue> parse(const QByteArray &json, const QString &name);
    [[nodiscard]] static Result<Catalogue> load(const QString &path);
    /**
     * The same with everything that is wrong, each thing with its place. With a catalogue \p below, the JSON is a
     * service's own: it adds to that one and overrides by key, and may leave out whatever it takes from there.
     */
    [[nodiscard]] static CatalogueReading read(const QByteArray &json, const Catalogue *below = nullptr);
    /** The catalogue that ships with the program (it is compiled in). */
    [[nodiscard]] static const Catalogue &standard();
    /** The one to draw with: the standard one, with those of the service over it once they were taken into use. */
    [[nodiscard]] static const Catalogue &inUse();
    /**
     * Makes \p catalogue the one inUse() gives, for good. At the program's start, before anything is drawn: what was
     * drawn before keeps the former one, which stays valid.
     */
    static void takeIntoUse(Catalogue catalogue);

    /** Whose signs they are; of several, joined by " + ". */
    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] const std::vector<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<CategoryEntry> &categories() const { return m_categories; }
    [[nodiscard]] const std::vector<VehicleEntry> &vehicles() const { return m_vehicles; }
    [[nodiscard]] const std::array<NatureEntry, kNatureCount> &natures() const { return m_natures; }
    /** Phases, echelons and levels of command by their names. */
    [[nodiscard]] const std::vector<TermEntry> &phases() const { return m_phases; }
    [[nodiscard]] const std::vector<TermEntry> &echelons() const { return m_echelons; }
    [[nodiscard]] const std::vector<TermEntry> &levels() const { return m_levels; }
    /** Radio channels to choose from; a service that names its own replaces all of those below. */
    [[nodiscard]] const std::vector<ChannelEntry> &channels() const { return m_channels; }
    [[nodiscard]] const std::vector<SourceEntry> &sources() const { return m_sources; }
    [[nodiscard]] QColor colour(Nature nature) const { return m_natures[static_cast<std::size_t>(nature)].colour; }

    /** Null when the catalogue has no such key. */
    [[nodiscard]] const CatalogueEntry *find(const QString &key) const;
    /** The entry for an object: its key's, or a plain one that fits when the key is unknown (a newer catalogue's). */
    [[nodiscard]] const CatalogueEntry &entryOrPlain(const QString &key, bool isPoint, bool isArea) const;
    /** By abbreviation, without regard to case or dots. Null when unknown. */
    [[nodiscard]] const VehicleEntry *vehicle(QStringView abbreviation) const;
    /** Entries whose names, abbreviations or key hold every word of the text (accents and case ignored), best first. */
    [[nodiscard]] std::vector<const CatalogueEntry *> search(const QString &text) const;
    /** The same among types of engines, by abbreviation and by name in either language. */
    [[nodiscard]] std::vector<const VehicleEntry *> searchVehicles(const QString &text) const;

private:
    friend class CatalogueReader;
    QString m_service;
    std::array<NatureEntry, kNatureCount> m_natures;
    std::vector<SourceEntry> m_sources;
    std::vector<TermEntry> m_phases;
    std::vector<TermEntry> m_echelons;
    std::vector<TermEntry> m_levels;
    std::vector<ChannelEntry> m_channels;
    std::vector<CategoryEntry> m_categories;
    std::vector<CatalogueEntry> m_entries;
    std::vector<VehicleEntry> m_vehicles;
    QHash<QString, qsizetype> m_byKey;
};

/** What came of reading a catalogue. */
struct CatalogueReading {
    std::optional<Catalogue> catalogue; ///< only when nothing is wrong
    ErrorCode code = ErrorCode::InvalidArgument;
    QStringList problems; ///< "entries[3].nature: is not a nature (…)"; in English
};

} // namespace fanion::app
