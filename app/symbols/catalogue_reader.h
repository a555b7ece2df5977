// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"
#include "app/symbols/json_cursor.h"

namespace fanion::app {

/** Builds a Catalogue from its JSON and checks that it is whole: all six natures, no key twice, no dangling key. */
class CatalogueReader {
public:
    /** Complaints go to the cursor; the catalogue is only good when there are none. */
    [[nodiscard]] static Catalogue read(const JsonCursor &json);

private:
    static void readNatures(Catalogue &catalogue, const JsonCursor &json);
    static void readEntries(Catalogue &catalogue, const JsonCursor &json);
    static void readVehicles(Catalogue &catalogue, const JsonCursor &json);
};

} // namespace fanion::app
