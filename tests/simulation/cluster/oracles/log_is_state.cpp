// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/oracles/log_is_state.h"

#include <format>

namespace fanion::cluster {

Findings LogIsState::check(Post &post) {
    Findings findings;
    const auto verified = post.incident().verify();
    if (!verified) findings.push_back(std::format("post {}: {}", post.index(), verified.error().message));
    const auto before = post.incident().digest();
    const auto id = post.incident().id();
    post.closeInPeace();
    post.start(id);
    if (!post.isUp()) {
        findings.push_back(std::format("post {} doesn't start again", post.index()));
        return findings;
    }
    const auto after = post.incident().digest();
    if (after.state != before.state || after.frontier != before.frontier)
        findings.push_back(std::format("post {} has another state after its restart", post.index()));
    return findings;
}

} // namespace fanion::cluster
