// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/control_socket.h"

#include <string_view>

namespace fanion::app {

class Engine;

/**
 * Runs one command that another program of this user sends to the process that holds the file (docs/protocol.md,
 * "Control socket"): {"command":"perform","intents":[…]}, "undo", "redo", "invite", "import", "attach", "merge",
 * "export", "status", "digest", "joinRequests", "answer". Answers {"ok":true,…} when durable, or
 * {"ok":false,"error":…,"code":…}.
 */
void runControlCommand(Engine &engine, std::string_view line, ControlServer::Reply reply);

} // namespace fanion::app
