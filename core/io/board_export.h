// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/exported_feature.h"
#include "core/replica/replica.h"

#include <span>
#include <vector>

namespace fanion {

/**
 * The living objects of the board as rows of a file, sorted by id: place, label, and every other field as text under
 * its name. The columns that an imported object brought along stand beside them under their own names.
 */
[[nodiscard]] std::vector<ExportedFeature> exportedFeatures(const Replica &replica);
/** The same of some objects, in the order given. */
[[nodiscard]] std::vector<ExportedFeature> exportedFeatures(std::span<const EntityPtr> objects);

} // namespace fanion
