// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <cstdint>
#include <optional>

namespace fanion::app {

/** Why a tile server may not be asked for a whole area, whatever the officer wishes. */
enum class BulkObjection : std::uint8_t {
    Donated,    ///< run by volunteers for looking; their policy forbids downloads in bulk and archives
    Commercial, ///< its terms of use forbid keeping its tiles
};

/**
 * By the host of the address, subdomains included. Sources: operations.osmfoundation.org/policies/tiles and interop.md
 * 2; the terms of use of the commercial services. Nothing: no objection is known; then the terms are the officer's to
 * read.
 */
[[nodiscard]] std::optional<BulkObjection> bulkObjection(const QUrl &address);

} // namespace fanion::app
