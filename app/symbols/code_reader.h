// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_entry.h"
#include "app/symbols/json_cursor.h"

namespace fanion::app {

/**
 * Reads the codes of other systems. In a catalogue each is a text, null (no code fits), or, where it depends on the
 * nature of the object, an object of natures and "other". One that is left out is as null.
 */
class CodeReader {
public:
    /** "sidc" of an object: MIL-STD-2525D, 20 digits, status present. */
    [[nodiscard]] static NatureCodes sidc(const JsonCursor &json);
    /** "cot" of an object: type of a Cursor on Target event ("a-f-G-E-V-C"). */
    [[nodiscard]] static NatureCodes cot(const JsonCursor &json);
};

} // namespace fanion::app
