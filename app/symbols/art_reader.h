// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_entry.h"
#include "app/symbols/json_cursor.h"

namespace fanion::app {

/** Reads the "symbol" of a point entry. */
[[nodiscard]] SymbolArt readSymbolArt(const JsonCursor &json);
/** Reads the "line" of a line, area or sector entry. */
[[nodiscard]] LineArt readLineArt(const JsonCursor &json);
/** "#rrggbb"; invalid for anything else. */
[[nodiscard]] QColor colourFromText(const QString &text);
/** Reads a colour: "none", "nature", "white", a nature's name, or "#rrggbb". */
[[nodiscard]] Ink readInk(const JsonCursor &json);

} // namespace fanion::app
