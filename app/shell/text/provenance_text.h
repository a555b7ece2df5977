// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"

#include <QString>

namespace fanion::app {

/** Where a sign comes from and how sure that is, for a tip: "Charte SDIS 35, charte ATLAS · certain". */
[[nodiscard]] QString provenanceText(const Provenance &provenance, const Catalogue &catalogue);

} // namespace fanion::app
