// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/operation.h"

namespace fanion {

/** Whether an operation says something this version has no word for: an act, a kind, a field, a type or a choice. */
[[nodiscard]] bool isNewer(const Operation &operation);

} // namespace fanion
