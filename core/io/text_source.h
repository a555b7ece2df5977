// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/import_options.h"

#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/**
 * A text as clean UTF-8, in pieces: transcoded, without byte order mark, damaged bytes as U+FFFD, control characters
 * other than tab and line ends as spaces.
 */
class TextSource {
public:
    /** `source` outlives this and is rewound. */
    TextSource(ByteSource &source, TextEncoding encoding, ImportProgress progress = {});

    /** The next piece, valid until the next call; empty at the end. */
    [[nodiscard]] Result<std::string_view> next();
    /** Back to the start. */
    [[nodiscard]] Result<void> rewind();

private:
    void decodeUtf8(bool isLast);
    void decodeWindows1252();
    void decodeUtf16(bool isLast);

    ByteSource &m_source;
    TextEncoding m_encoding;
    ImportProgress m_progress;
    std::vector<std::uint8_t> m_raw; // bytes not decoded yet
    std::string m_text;
    bool m_isStart = true;
};

} // namespace fanion
