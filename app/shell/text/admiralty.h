// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <QString>

namespace fanion::app {

/** The Admiralty code of a piece of intelligence: "B2"; "B?" when only the source is rated; empty for neither. */
[[nodiscard]] QString admiraltyCode(const Entity &intelligence);
/** What it means, without the code: "source habituellement fiable, probablement vrai"; what is not rated is left out.
 */
[[nodiscard]] QString admiraltyText(const Entity &intelligence);

} // namespace fanion::app
