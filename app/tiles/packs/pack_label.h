// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/online_address.h"
#include "core/base/result.h"

#include <filesystem>

namespace fanion::app {

/** Where a pack says from which server its tiles are: a line of the metadata that MBTiles leaves to programs. */
inline constexpr auto kPackSource = "fanion_source";

/**
 * Whether tiles of this address may be passed on to other posts: only of services whose licence is known to allow it,
 * and of those without a key (interop.md 2: the Géoplateforme's open data, Licence Ouverte 2.0). In doubt, no. Packs of
 * these alone have kPackSource.
 */
[[nodiscard]] bool mayBeGiven(const OnlineAddress &address);

/** What a pack says of itself; plain words. */
struct PackLabel {
    QString name;
    bool mayBeGiven = false; ///< it says where it is from, and that may be passed on
};

/** Untrusted, blocking. Errors: those of MbtilesSource::open(). */
[[nodiscard]] Result<PackLabel> packLabel(const std::filesystem::path &file);

} // namespace fanion::app
