// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/media_type.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace fanion {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kBytes = "application/octet-stream";

struct Signature {
    std::string_view begin;
    std::string_view type;
};
constexpr std::array kSignatures{
    Signature{"\xFF\xD8\xFF"sv, "image/jpeg"}, Signature{"\x89PNG\r\n\x1A\n"sv, "image/png"},
    Signature{"GIF87a"sv, "image/gif"},        Signature{"GIF89a"sv, "image/gif"},
    Signature{"II*\0"sv, "image/tiff"},        Signature{"MM\0*"sv, "image/tiff"},
    Signature{"%PDF-"sv, "application/pdf"},   Signature{"OggS"sv, "audio/ogg"},
    Signature{"fLaC"sv, "audio/flac"},         Signature{"ID3"sv, "audio/mpeg"},
    Signature{"\xFF\xFB"sv, "audio/mpeg"},     Signature{"\x1A\x45\xDF\xA3"sv, "video/x-matroska"},
};

/** By what the name ends with: for what no signature tells apart. */
struct Ending {
    std::string_view ending;
    std::string_view type;
};
constexpr std::array kTexts{
    Ending{".csv", "text/csv"},
    Ending{".geojson", "application/geo+json"},
    Ending{".json", "application/json"},
};
constexpr std::array kMarkups{
    Ending{".gpx", "application/gpx+xml"},
    Ending{".kml", "application/vnd.google-earth.kml+xml"},
};
constexpr std::array kArchives{
    Ending{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Ending{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Ending{".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Ending{".odt", "application/vnd.oasis.opendocument.text"},
    Ending{".ods", "application/vnd.oasis.opendocument.spreadsheet"},
    Ending{".kmz", "application/vnd.google-earth.kmz"},
};

constexpr std::array kOpened{
    std::pair{"image/jpeg"sv, ".jpg"sv},      std::pair{"image/png"sv, ".png"sv},
    std::pair{"image/webp"sv, ".webp"sv},     std::pair{"image/gif"sv, ".gif"sv},
    std::pair{"image/tiff"sv, ".tif"sv},      std::pair{"image/heic"sv, ".heic"sv},
    std::pair{"image/avif"sv, ".avif"sv},     std::pair{"application/pdf"sv, ".pdf"sv},
    std::pair{"text/plain"sv, ".txt"sv},      std::pair{"audio/mpeg"sv, ".mp3"sv},
    std::pair{"audio/ogg"sv, ".ogg"sv},       std::pair{"audio/flac"sv, ".flac"sv},
    std::pair{"audio/wav"sv, ".wav"sv},       std::pair{"video/mp4"sv, ".mp4"sv},
    std::pair{"video/quicktime"sv, ".mov"sv}, std::pair{"video/x-matroska"sv, ".mkv"sv},
};

template <std::size_t N>
std::string_view byEnding(const std::array<Ending, N> &known, std::string_view name, std::string_view otherwise) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const auto &[ending, type] : known)
        if (lower.ends_with(ending)) return type;
    return otherwise;
}

/** ISO 14496-12: a box "ftyp" whose first word is the main brand. */
std::string_view ofBoxes(std::string_view head) {
    const std::string_view brand = head.substr(8, 4);
    for (const std::string_view heic : {"heic"sv, "heix"sv, "hevc"sv, "heim"sv, "heis"sv, "mif1"sv, "msf1"sv})
        if (brand == heic) return "image/heic";
    if (brand == "avif" || brand == "avis") return "image/avif";
    if (brand == "qt  ") return "video/quicktime";
    return "video/mp4";
}

std::string_view ofText(std::string_view text, std::string_view name) {
    if (text.starts_with("\uFEFF")) text.remove_prefix(3);
    const auto begin =
        std::ranges::find_if(text, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    text.remove_prefix(static_cast<std::size_t>(begin - text.begin()));
    if (text.starts_with("#!") || text.starts_with('[')) {
        // A script, or a desktop entry, that calls itself a text; a list in JSON is none.
        return byEnding(std::array{Ending{".geojson", "application/geo+json"}, Ending{".json", "application/json"}},
                        name, kBytes);
    }
    if (text.starts_with('<')) return byEnding(kMarkups, name, kBytes);
    return byEnding(kTexts, name, "text/plain");
}

bool isText(std::string_view head) {
    const auto isControl = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    };
    return !head.empty() && std::ranges::none_of(head, isControl) &&
           isCleanUtf8(head.size() < kMediaTypeHead ? head : cutUtf8(head, kMediaTypeHead - 4));
}

} // namespace

std::string_view mediaTypeOf(ByteView bytes, std::string_view name) {
    const std::string_view head = asText(bytes).substr(0, kMediaTypeHead);
    for (const auto &[begin, type] : kSignatures)
        if (head.starts_with(begin)) return type;
    if (head.starts_with("RIFF") && head.size() >= 12)
        return head.substr(8, 4) == "WEBP" ? "image/webp" : head.substr(8, 4) == "WAVE" ? "audio/wav" : kBytes;
    if (head.size() >= 12 && head.substr(4, 4) == "ftyp") return ofBoxes(head);
    if (head.starts_with("PK\x03\x04"sv)) return byEnding(kArchives, name, "application/zip");
    return isText(head) ? ofText(head, name) : kBytes;
}

std::string_view endingToOpen(std::string_view mediaType) {
    const auto *const known =
        std::ranges::find(kOpened, mediaType, &std::pair<std::string_view, std::string_view>::first);
    return known == kOpened.end() ? std::string_view() : known->second;
}

bool hasPreview(std::string_view mediaType) {
    for (const std::string_view known : {"image/jpeg"sv, "image/png"sv, "image/webp"sv, "image/gif"sv, "image/tiff"sv,
                                         "image/heic"sv, "application/pdf"sv})
        if (mediaType == known) return true;
    return false;
}

} // namespace fanion
