// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_entry.h"

#include <optional>

namespace fanion::app {

/** What other systems call an object; nothing where they have no code that fits. */
struct ExportCodes {
    std::optional<QString> sidc; ///< MIL-STD-2525D / APP-6D: 20 digits
    std::optional<QString> cot;  ///< type of a Cursor on Target event; the affiliation is friend

    bool operator==(const ExportCodes &) const = default;
};

/**
 * The codes of an object drawn with \p entry (doctrine 7.1, 7.2): those of its type of engine when it has one (\p
 * vehicle may be null), by its nature. Planned and anticipated set the status digit of the SIDC; CoT has no word for
 * it. Exported by meaning, never by looks: French ticks are not NATO's bars.
 */
[[nodiscard]] ExportCodes exportCodes(const CatalogueEntry &entry, const VehicleEntry *vehicle, Nature nature,
                                      Phase phase);

} // namespace fanion::app
