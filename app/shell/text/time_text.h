// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace fanion::app {

inline constexpr WallTime kMinuteMs = 60'000;

/**
 * The groupe horaire of a moment in local time: "14:32", with the day when it is more than half a day from \p now:
 * "12/07 14:32". A night's work goes over midnight without every time growing a date.
 */
[[nodiscard]] QString clockText(WallTime at, const QDateTime &now = QDateTime::currentDateTime());

/** How long ago, in words an officer uses: "à l'instant", "il y a 4 min", "il y a 2 h 05". */
[[nodiscard]] QString agoText(WallTime at, WallTime now);

/** How long until a moment or since: "dans 12 min", "dans 1 h 05", "maintenant", "retard 5 min". */
[[nodiscard]] QString dueText(WallTime at, WallTime now);
/** Whether a moment is past by a full minute: what dueText() calls "retard". */
[[nodiscard]] bool isPast(WallTime at, WallTime now);

/**
 * Reads a time as it is said on the radio: "1432", "14:32", "14h32", "14h", "9h05". The day is the one that puts the
 * moment nearest to \p now (a message of 23:50 typed at 00:10 was yesterday's). Nothing for anything else.
 */
[[nodiscard]] std::optional<WallTime> readClock(QStringView text, const QDateTime &now);

} // namespace fanion::app
