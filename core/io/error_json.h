// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace fanion {

/** `{"ok":false,"error":…,"code":…}`: how fanionctl and the control socket say that something failed. */
[[nodiscard]] nlohmann::json failureToJson(const Error &error);

} // namespace fanion
