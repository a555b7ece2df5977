// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"
#include "app/symbols/json_cursor.h"

#include <QSet>

namespace fanion::app {

/**
 * Builds a Catalogue from its JSON and checks that it is whole: all six natures, no key twice, no dangling key. Over
 * another catalogue, lists may be left out, and an entry takes the place of the one with its key.
 */
class CatalogueReader {
public:
    /** Complaints go to the cursor; the catalogue is only good when there are none. \p below may be null. */
    [[nodiscard]] static Catalogue read(const JsonCursor &json, const Catalogue *below);

private:
    CatalogueReader(const JsonCursor &json, const Catalogue *below);

    void readSources();
    void readTerms();
    void readChannels();
    void readNatures();
    void readCategories();
    void readEntries();
    void readVehicles();
    [[nodiscard]] CatalogueEntry entryOf(const JsonCursor &json) const;
    void put(CatalogueEntry entry, const JsonCursor &json);
    [[nodiscard]] Provenance provenanceOf(const JsonCursor &json) const;
    /** The items of a list of the root; none when it may be left out and is. */
    [[nodiscard]] std::vector<JsonCursor> list(QLatin1StringView key) const;
    /** A list in which every key stands once; \p seen gathers them. */
    static void checkOnce(const JsonCursor &key, const QString &value, QSet<QString> &seen);

    const JsonCursor &m_json;
    bool m_isOver;
    Catalogue m_catalogue;
};

} // namespace fanion::app
