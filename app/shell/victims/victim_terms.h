// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace fanion::app {

/**
 * The columns of the toll (doctrine 4.1), in its order: UA, UR, DCD, impliqués, UMP, disparus. EU and U1 are UA, U2 and
 * U3 are UR. A fiche without a category is in none.
 */
inline constexpr std::array<std::string_view, 6> kTollGroups{"ua", "ur", "dcd", "involved", "ump", "missing"};
/** The column a category of a fiche counts in; empty for one nobody has given or that is not known. */
[[nodiscard]] std::string_view tollGroupOf(std::string_view category);
/** The counter of the incident that holds who of this column is only counted; UMP and missing ones have none. */
[[nodiscard]] std::optional<Field> counterOfGroup(std::string_view group);

/** What stands in the coloured mark: "UA", "EU", "DCD", "IMP", "UMP", "DISP"; "?" without a category. */
[[nodiscard]] QString categoryCode(std::string_view category);
/** A category as it is said or typed: "ua", "U2", "dcd", "impliqué", "disparue"; nothing for any other word. */
[[nodiscard]] std::optional<std::string_view> readCategory(QStringView word);
/** A place of the chain as it is said or typed: "prv", "PMA", "chantier", "hôpital", "dépôt"; nothing for any other. */
[[nodiscard]] std::optional<std::string_view> readWhereabouts(QStringView word);

/** The time that coming to a place of the chain fills; none for some. */
[[nodiscard]] std::optional<Field> timeFieldOfPlace(std::string_view place);
/** On the way to a hospital, or there. */
[[nodiscard]] bool isEvacuated(std::string_view place);
/** Where the chain usually leads next: chantier, PRV, PMA, hospital; impliqués to the CAI, the dead to the dépôt. */
[[nodiscard]] std::string_view nextPlace(std::string_view category, std::string_view place);

} // namespace fanion::app
