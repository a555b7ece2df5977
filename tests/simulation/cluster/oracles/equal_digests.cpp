// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/oracles/equal_digests.h"

#include <format>

namespace fanion::cluster {

Findings EqualDigests::check(Site &site) {
    Findings findings;
    const auto expected = site.posts[0]->incident().digest();
    for (const auto &post : site.posts) {
        const auto digest = post->incident().digest();
        if (digest.frontier != expected.frontier)
            findings.push_back(std::format("post {} has other logs than post 0", post->index()));
        else if (digest.state != expected.state || digest.entities != expected.entities)
            findings.push_back(std::format("post {} has another board than post 0", post->index()));
    }
    return findings;
}

} // namespace fanion::cluster
