// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/error_json.h"

#include "core/base/error_code_name.h"

#include <nlohmann/json.hpp>

namespace fanion {

nlohmann::json failureToJson(const Error &error) {
    return {{"ok", false}, {"error", error.message}, {"code", errorCodeName(error.code)}};
}

} // namespace fanion
