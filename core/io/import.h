// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import_report.h"
#include "core/io/imported_layer.h"

namespace fanion {

/** A file read: what goes on the map, and the account of how it was read. Nothing has been changed yet. */
struct Import {
    ImportedLayer layer;
    ImportReport report;
};

} // namespace fanion
