// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/control_socket.h"
#include "net/diagnosis/finding.h"
#include "net/types.h"

#include <nlohmann/json_fwd.hpp>

namespace fanion::app {

class Engine;

// Answers of the control socket (docs/format.md), and of fanionctl where nobody serves: diagnosis, search, addresses.

/** With the words in both languages: who asks chooses. */
[[nodiscard]] nlohmann::json findingsToJson(const std::vector<net::Finding> &findings);
[[nodiscard]] nlohmann::json searchToJson(const net::SearchProgress &progress);
[[nodiscard]] nlohmann::json dialledToJson(const std::vector<net::DialStatus> &dialled);

/** doctor, search, addAddress, removeAddress, addresses; false for any other. */
[[nodiscard]] bool runNetworkCommand(Engine &engine, const nlohmann::json &command, const ControlServer::Reply &reply);

} // namespace fanion::app
