// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_entry.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <array>

namespace fanion::app {

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
    /** The catalogue that ships with the program (it is compiled in). */
    [[nodiscard]] static const Catalogue &standard();

    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] const std::vector<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<CategoryEntry> &categories() const { return m_categories; }
    [[nodiscard]] const std::vector<VehicleEntry> &vehicles() const { return m_vehicles; }
    [[nodiscard]] const std::array<NatureEntry, kNatureCount> &natures() const { return m_natures; }
    [[nodiscard]] QColor colour(Nature nature) const { return m_natures[static_cast<std::size_t>(nature)].colour; }

    /** Null when the catalogue has no such key. */
    [[nodiscard]] const CatalogueEntry *find(const QString &key) const;
    /** The entry for an object: its key's, or a plain one that fits when the key is unknown (a newer catalogue's). */
    [[nodiscard]] const CatalogueEntry &entryOrPlain(const QString &key, bool isPoint, bool isArea) const;
    /** By abbreviation, without regard to case or dots. Null when unknown. */
    [[nodiscard]] const VehicleEntry *vehicle(QStringView abbreviation) const;
    /** Entries whose names, abbreviations or key hold every word of the text (accents and case ignored), best first. */
    [[nodiscard]] std::vector<const CatalogueEntry *> search(const QString &text) const;

private:
    friend class CatalogueReader;
    QString m_service;
    std::array<NatureEntry, kNatureCount> m_natures;
    std::vector<CategoryEntry> m_categories;
    std::vector<CatalogueEntry> m_entries;
    std::vector<VehicleEntry> m_vehicles;
    QHash<QString, qsizetype> m_byKey;
};

} // namespace fanion::app
