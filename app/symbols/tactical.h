// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace fanion::app {

/** What a mission is about (nature de la mission): the colour of the SITAC. Same order as the model's choices. */
enum class Nature : std::uint8_t { Fire, People, Water, Risk, Command, Neutral };
inline constexpr int kNatureCount = 6;

/** Certainty and time: prévu is dashed, réalisé solid, terminé faint, anticipé dot-dashed. */
enum class Phase : std::uint8_t { Planned, Engaged, Ended, Anticipated };

/** By the model's name: "fire", "people", "water", "risk", "command", "neutral". */
[[nodiscard]] std::optional<Nature> natureFromName(QStringView name);
[[nodiscard]] QLatin1StringView natureName(Nature nature);
/** By the model's name: "planned", "engaged", "ended", "anticipated". */
[[nodiscard]] std::optional<Phase> phaseFromName(QStringView name);
[[nodiscard]] QLatin1StringView phaseName(Phase phase);

} // namespace fanion::app
