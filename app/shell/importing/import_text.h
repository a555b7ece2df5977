// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import.h"

#include <QStringList>

namespace fanion::app {

/** What the importer understood of a file, a sentence a line, for the officer to look over before anything is done. */
[[nodiscard]] QStringList importGuesses(const Import &import);
/** What it wants to warn of (axes exchanged, rows of another projection…). */
[[nodiscard]] QStringList importWarnings(const ImportReport &report);
/** Why a row has no place on the map. */
[[nodiscard]] QString failureText(RowFailure reason);

} // namespace fanion::app
