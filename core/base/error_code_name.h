// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace fanion {

/** The word for a code in fanionctl's JSON and on the control socket: "invalidArgument", "notFound", … */
[[nodiscard]] std::string_view errorCodeName(ErrorCode code);

} // namespace fanion
