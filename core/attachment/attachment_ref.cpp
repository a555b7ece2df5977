// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_ref.h"

#include "core/base/utf8.h"
#include "core/model/limits.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace fanion {

namespace {

constexpr std::size_t kMediaTypeBytes = 127;

bool isMediaType(std::string_view text) {
    const auto isToken = [](std::string_view token) {
        return !token.empty() && std::ranges::all_of(token, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || std::string_view("!#$&-^_.+").contains(c);
        });
    };
    const auto slash = text.find('/');
    return text.size() <= kMediaTypeBytes && slash != std::string_view::npos && isToken(text.substr(0, slash)) &&
           isToken(text.substr(slash + 1));
}

bool isName(std::string_view text) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    return !text.empty() && text.size() <= limits::kAttachmentName && text != "." && text != ".." &&
           text.find_first_of("/\\") == std::string_view::npos && std::ranges::none_of(text, isControl) &&
           isCleanUtf8(text);
}

} // namespace

std::string AttachmentRef::text() const {
    return std::format("{} {} {} {}", id.hex(), size, mediaType, name);
}

std::optional<AttachmentRef> AttachmentRef::parse(std::string_view text) {
    const std::string_view whole = text;
    const auto word = [&] {
        const auto end = text.find(' ');
        const auto first = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        return first;
    };
    AttachmentRef ref;
    const auto id = AttachmentId::fromHex(word());
    const std::string_view size = word();
    ref.mediaType = word();
    ref.name = text;
    if (!id) return std::nullopt;
    ref.id = *id;
    if (std::from_chars(size.data(), size.data() + size.size(), ref.size).ec != std::errc()) return std::nullopt;
    if (ref.size == 0 || ref.size > limits::kAttachmentBytes) return std::nullopt;
    if (!isMediaType(ref.mediaType) || !isName(ref.name)) return std::nullopt;
    if (ref.text() != whole) return std::nullopt; // one form only: sets of the board compare texts
    return ref;
}

Result<AttachmentRef> AttachmentRef::of(const Manifest &manifest, std::string_view name, std::string_view mediaType) {
    AttachmentRef ref{manifest.id(), manifest.size(), std::string(mediaType), std::string(name)};
    if (!isName(ref.name))
        return fail(ErrorCode::InvalidArgument,
                    std::format("An attachment can't have this name (at most {} bytes, UTF-8, no folders): {}",
                                limits::kAttachmentName, name));
    if (!isMediaType(ref.mediaType))
        return fail(ErrorCode::InvalidArgument, std::format("This is no media type: {}", mediaType));
    return ref;
}

} // namespace fanion
