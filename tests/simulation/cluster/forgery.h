// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "core/log/operation.h"
#include "tests/support/test_environment.h"

#include <optional>
#include <utility>

namespace fanion::cluster {

/** A change as \p liar's own program would write it, knowing all that \p incident holds, if it asked nobody. */
[[nodiscard]] std::pair<ChangeHash, Bytes> forgeChange(const Identity &liar, const Incident &incident,
                                                       test::SeededRandom &random);
/** The same of any operation, knowing no more than \p past. */
[[nodiscard]] std::pair<ChangeHash, Bytes> forgeChange(const Identity &liar, const IncidentId &incident,
                                                       const Frontier &past, Operation operation,
                                                       test::SeededRandom &random);

/**
 * Another change with the number of one that \p author made, as when its machine was put back while it ran. Nothing
 * when \p incident holds none.
 */
[[nodiscard]] std::optional<Bytes> signAgain(const Identity &author, const Incident &incident,
                                             test::SeededRandom &random);

} // namespace fanion::cluster
