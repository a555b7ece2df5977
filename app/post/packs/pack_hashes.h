// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/pack_manifest.h"

namespace fanion::app {

/** How the file beside a pack is called that keeps what was computed of it. */
inline constexpr auto kHashesEnding = ".hashes";

/**
 * What a pack of this machine is made of: as it was kept beside it, if the pack has not been touched since, else read
 * from end to end and kept. Blocking, for minutes where the disk is slow. Errors: those of PackManifest::of(),
 * TooLarge.
 */
[[nodiscard]] Result<PackManifest> packHashes(const std::filesystem::path &pack, const std::stop_token &stop);

} // namespace fanion::app
