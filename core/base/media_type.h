// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <string_view>

namespace fanion {

/** How much of a file's beginning mediaTypeOf() looks at. */
inline constexpr std::size_t kMediaTypeHead = 4096;

/**
 * The media type of contents that begin so, by what is in them; the name only tells one kind of text, or of archive,
 * from another. What nobody here knows, and whatever a system might run (programs, scripts, desktop entries, pages), is
 * "application/octet-stream". Untrusted; never fails. Signatures: the formats' own specifications, as in RFC 9110 and
 * the IANA registrations of these types.
 */
[[nodiscard]] std::string_view mediaTypeOf(ByteView head, std::string_view name);

/**
 * The usual ending of a type that a viewer of the system may be started with (".jpg"): pictures, PDF, plain text, sound
 * and film. Empty: it is not to be opened, only saved.
 */
[[nodiscard]] std::string_view endingToOpen(std::string_view mediaType);

/** Whether a preview can be made of it: a picture of a common kind, or a PDF. */
[[nodiscard]] bool hasPreview(std::string_view mediaType);

} // namespace fanion
