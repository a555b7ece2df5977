// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fanion::app {

/** What an officer types while he draws: how far the next point is, and in which direction. */
struct TypedLeg {
    double metres = 0;
    std::optional<double> bearing; ///< degrees clockwise from true north, [0, 360); nothing: where the pointer is

    /** "350", "350 m 45", "1,5 km 270°"; nothing when it is none (yet). Metres unless km is said, up to 1,000 km. */
    [[nodiscard]] static std::optional<TypedLeg> parse(const QString &text);
    /** Whether a key's letter may come next: digits first, then also units, a comma, a space. */
    [[nodiscard]] static bool accepts(const QString &text, QChar next);
};

} // namespace fanion::app
