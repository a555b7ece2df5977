// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/manifest.h"

#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/**
 * An attached file as an object of the board names it, an element of its field `attachments`:
 * "HASH SIZE MEDIA/TYPE NAME". The name is the last, so it may have spaces; it is never a path.
 */
struct AttachmentRef {
    AttachmentId id;
    std::uint64_t size = 0; ///< bytes
    std::string mediaType;  ///< "image/jpeg"
    std::string name;       ///< as its author's file was called

    [[nodiscard]] std::string text() const;
    /** Nothing unless the text is one that text() gives: limits, UTF-8, no control characters, no path in the name. */
    [[nodiscard]] static std::optional<AttachmentRef> parse(std::string_view text);
    /** InvalidArgument where the name or the type can't be. */
    [[nodiscard]] static Result<AttachmentRef> of(const Manifest &manifest, std::string_view name,
                                                  std::string_view mediaType);
    bool operator==(const AttachmentRef &) const = default;
};

} // namespace fanion
