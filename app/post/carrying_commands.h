// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <nlohmann/json_fwd.hpp>

namespace fanion::app {

class Engine;

// Answers of the control socket (docs/format.md): what was exported, what came of a merge, how the posts stand.

[[nodiscard]] nlohmann::json carriedToJson(const Carried &carried);
/** With the names of whom `missing` is about. */
[[nodiscard]] nlohmann::json mergedToJson(const Merged &merged, const Replica &replica);
/** "connecting", "connected", "silent", "lost", "relayed": as `serve` and `status` say it. */
[[nodiscard]] std::string_view peerStateName(net::PeerStatus::State state);
/** What `fanionctl status` says of a file: also of one that nobody serves, with what the last one to do so left. */
[[nodiscard]] nlohmann::json statusToJson(const Replica &replica);
/** How the other posts stood when a program that had the file open looked last. */
[[nodiscard]] std::vector<net::PeerStatus> lastKnown(const Incident &incident, const PostId &self);
/** What the posts said last that they have, as the file keeps it. */
[[nodiscard]] ReceiptBook keptReceipts(const Incident &incident);
/** Of each task under way: its label, state, and which posts are not known to have it. */
[[nodiscard]] nlohmann::json ordersToJson(const Replica &replica, const PostId &self, const ReceiptBook &told);
/** Of every other post that is not excluded. */
[[nodiscard]] nlohmann::json peersToJson(const std::vector<net::PeerStatus> &peers, const Replica &replica);

} // namespace fanion::app
