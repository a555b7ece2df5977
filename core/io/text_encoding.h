// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/import_options.h"

#include <cstdint>

namespace fanion {

/** What the bytes of a text turned out to be. */
struct EncodingScan {
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasByteOrderMark = false;
    std::uint64_t damagedSequences = 0; ///< places that aren't UTF-8 in a text that otherwise is
    std::uint64_t firstDamagedLine = 0;
};

/**
 * Reads the whole source once and rewinds it: a byte order mark, else UTF-8 when all of it is well formed (or nearly:
 * at most one damaged place for four good ones), else Windows-1252, of which ISO-8859-1 is a part.
 * Foreign when the bytes are no text at all, said after the first 64 KiB when those show it.
 */
[[nodiscard]] Result<EncodingScan> scanEncoding(ByteSource &source, const ImportProgress &progress);

} // namespace fanion
