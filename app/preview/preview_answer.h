// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"

#include <QByteArray>

#include <expected>

namespace fanion::app {

/** What fanion-preview is given ahead of the bytes, and how it reads that. */
[[nodiscard]] QByteArray encodeWish(const PreviewWish &wish);
inline constexpr qsizetype kWishBytes = 8;
/** Nothing unless it is one. */
[[nodiscard]] std::optional<PreviewWish> decodeWish(const QByteArray &bytes);

/** What fanion-preview writes. */
[[nodiscard]] QByteArray encodeAnswer(const Preview &preview);
[[nodiscard]] QByteArray encodeFault(PreviewFault fault);
/** Most bytes an answer to a wish can have. */
[[nodiscard]] qsizetype largestAnswer(const PreviewWish &wish);
/**
 * Untrusted: what decoded a hostile file may say anything. A picture no larger than what was asked for, of exactly as
 * many pixels as it says, facts within their ranges; else Crashed. Pixels are taken as colours and never decoded.
 */
[[nodiscard]] std::expected<Preview, PreviewFault> decodeAnswer(const QByteArray &bytes, const PreviewWish &wish);

} // namespace fanion::app
