// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/export_codes.h"

namespace fanion::app {

namespace {

/** Of the 20 digits: 0 present, 1 planned. */
constexpr qsizetype kStatusDigit = 6;

std::optional<QString> given(const QString &code) {
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

} // namespace

ExportCodes exportCodes(const CatalogueEntry &entry, const VehicleEntry *vehicle, Nature nature, Phase phase) {
    const auto index = static_cast<std::size_t>(nature);
    ExportCodes codes{given((vehicle ? vehicle->sidc : entry.sidc)[index]),
                      given((vehicle ? vehicle->cot : entry.cot)[index])};
    const bool isProspective = phase == Phase::Planned || phase == Phase::Anticipated;
    if (codes.sidc && isProspective) codes.sidc->replace(kStatusDigit, 1, u'1');
    return codes;
}

} // namespace fanion::app
