// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace fanion::net {

/** One of this post's links, as far as its choice matters. */
struct MeshLink {
    PostId post;
    const std::set<PostId> *neighbours = nullptr; ///< that post's links, as it told
    bool mayEnd = false;                          ///< it knows the mesh, and the link has settled
};

/**
 * How heavy the link between two posts is: a number that both ends, and whoever knows both, compute alike, and that is
 * as good as random, so that what is kept has no pattern. Among commanders it is heaviest.
 */
using LinkWeight = std::function<std::uint64_t(const PostId &, const PostId &)>;
[[nodiscard]] std::uint64_t linkWeight(const PostId &a, const PostId &b, bool bothCommanders);
/** The same for two runs, of which an announcement tells before a post is known. */
[[nodiscard]] std::uint64_t linkWeight(std::uint64_t instanceA, std::uint64_t instanceB);

/**
 * Which link may be ended without parting anybody, or none: one that is the lightest of a ring of three or four links
 * seen from here. However many posts do so at the same moment, the heaviest spanning tree stays whole, for none of its
 * links is the lightest of any ring (docs/adr/0013-mesh.md). Of several, the one to the post with the most links, and
 * never one to a post with no more than limits::kLinksNeeded.
 */
[[nodiscard]] std::optional<PostId> linkToEnd(const PostId &self, const std::vector<MeshLink> &links,
                                              const LinkWeight &weight);

} // namespace fanion::net
