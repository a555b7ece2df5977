// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"

#include <nlohmann/json_fwd.hpp>

namespace fanion::ctl {

/**
 * {"state":hex,"frontier":{post:sum of the last numbers of its logs},"logs":{"post:incarnation":last number},
 * "entities":n,"changes":n}; the name of a forked log's branch goes on with ":branch".
 */
[[nodiscard]] nlohmann::json digestToJson(const Digest &digest);

} // namespace fanion::ctl
