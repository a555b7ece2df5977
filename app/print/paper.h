// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace fanion::app {

inline constexpr double kMillimetresPerInch = 25.4;

/** The sizes of ISO 216 a post or a mapping vehicle prints on. */
enum class PaperSize : std::uint8_t { A4, A3, A2, A1, A0 };
inline constexpr std::array kPaperSizes{PaperSize::A4, PaperSize::A3, PaperSize::A2, PaperSize::A1, PaperSize::A0};

/** A sheet and how it lies. */
struct Paper {
    PaperSize size = PaperSize::A4;
    bool isLandscape = false;

    /** Width and height as it lies, in millimetres. */
    [[nodiscard]] QSizeF millimetres() const;
    /** How much larger texts and frames are than on A4: 1 to 2, the root of the sheet's growth. */
    [[nodiscard]] double growth() const;
    bool operator==(const Paper &) const = default;
};

/** "A4" to "A0". */
[[nodiscard]] QString paperName(PaperSize size);
[[nodiscard]] std::optional<PaperSize> readPaper(const QString &name);

} // namespace fanion::app
