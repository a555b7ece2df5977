// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/tactical.h"

#include <QLatin1StringView>

#include <array>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;
constexpr std::array kNatures{"fire"_L1, "people"_L1, "water"_L1, "risk"_L1, "command"_L1, "neutral"_L1};
constexpr std::array kPhases{"planned"_L1, "engaged"_L1, "ended"_L1, "anticipated"_L1};

template <typename Value, std::size_t Size>
std::optional<Value> find(const std::array<QLatin1StringView, Size> &names, QStringView name) {
    for (std::size_t i = 0; i < Size; ++i)
        if (name == names[i]) return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

std::optional<Nature> natureFromName(QStringView name) {
    return find<Nature>(kNatures, name);
}

QLatin1StringView natureName(Nature nature) {
    return kNatures[static_cast<std::size_t>(nature)];
}

std::optional<Phase> phaseFromName(QStringView name) {
    return find<Phase>(kPhases, name);
}

QLatin1StringView phaseName(Phase phase) {
    return kPhases[static_cast<std::size_t>(phase)];
}

} // namespace fanion::app
