// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/digest_json.h"

#include <nlohmann/json.hpp>

#include <format>
#include <map>

namespace fanion::ctl {

nlohmann::json digestToJson(const Digest &digest) {
    std::map<std::string, std::uint64_t> posts;
    nlohmann::json logs = nlohmann::json::object();
    for (const auto &[log, head] : digest.frontier) {
        posts[log.post.hex()] += head.sequence;
        const auto branch = log.isBranch() ? ":" + log.branch.hex() : std::string();
        logs[std::format("{}:{:016x}{}", log.post.hex(), log.incarnation, branch)] = head.sequence;
    }
    return {{"state", digest.state.hex()},
            {"frontier", posts},
            {"logs", std::move(logs)},
            {"entities", digest.entities},
            {"changes", digest.changes}};
}

} // namespace fanion::ctl
