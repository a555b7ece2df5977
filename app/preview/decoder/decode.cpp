// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/decode.h"

#include "app/preview/decoder/photo_facts.h"
#include "core/base/media_type.h"

#include <array>
#include <string_view>

namespace fanion::app {

namespace {

struct Format {
    std::string_view mediaType;
    const char *qt; ///< what QImageReader calls it
};
constexpr std::array kFormats{
    Format{"image/jpeg", "jpeg"}, Format{"image/png", "png"}, Format{"image/webp", "webp"},
    Format{"image/tiff", "tiff"}, Format{"image/gif", "gif"}, Format{"image/heic", "heic"},
};

} // namespace

std::expected<Preview, PreviewFault> decode(const QByteArray &contents, const PreviewWish &wish) {
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(contents.constData());
    const std::string_view type = mediaTypeOf({bytes, static_cast<std::size_t>(contents.size())}, {});
    if (type == "application/pdf") return decodePdf(contents, wish);
    for (const Format &format : kFormats) {
        if (format.mediaType != type) continue;
        auto preview = decodePicture(contents, format.qt, wish);
        if (preview) preview->facts = photoFacts(contents);
        return preview;
    }
    return std::unexpected(PreviewFault::Unknown);
}

} // namespace fanion::app
