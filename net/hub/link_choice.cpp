// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/link_choice.h"

#include "net/wire/limits.h"

#include <limits>

namespace fanion::net {

namespace {

/** The finisher of SplitMix64 (Steele, Lea, Flood 2014). */
std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/** A post's id is a public key: its first bytes are as good as random. */
std::uint64_t numberOf(const PostId &post) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = value << 8 | post.bytes[i];
    return value;
}

bool isLightestOfARing(const PostId &self, const MeshLink &link, const std::vector<MeshLink> &links,
                       const LinkWeight &weight) {
    const auto own = weight(self, link.post);
    for (const auto &other : links) {
        if (other.post == link.post || weight(self, other.post) <= own) continue;
        const bool direct = other.neighbours->contains(link.post) && link.neighbours->contains(other.post);
        if (direct && weight(other.post, link.post) > own) return true;
        for (const auto &far : *other.neighbours) {
            if (far == self || far == link.post || !link.neighbours->contains(far)) continue;
            if (weight(other.post, far) > own && weight(far, link.post) > own) return true;
        }
    }
    return false;
}

} // namespace

std::uint64_t linkWeight(const PostId &a, const PostId &b, bool bothCommanders) {
    if (bothCommanders) return std::numeric_limits<std::uint64_t>::max();
    return linkWeight(numberOf(a), numberOf(b));
}

std::uint64_t linkWeight(std::uint64_t instanceA, std::uint64_t instanceB) {
    return mix(mix(instanceA) ^ mix(instanceB)) >> 1;
}

std::optional<PostId> linkToEnd(const PostId &self, const std::vector<MeshLink> &links, const LinkWeight &weight) {
    if (links.size() <= limits::kLinksMost) return std::nullopt;
    const MeshLink *best = nullptr;
    for (const auto &link : links) {
        if (!link.mayEnd || link.neighbours->size() <= limits::kLinksNeeded) continue;
        if (best != nullptr) {
            const auto more = link.neighbours->size();
            const auto most = best->neighbours->size();
            if (more < most || (more == most && weight(self, link.post) > weight(self, best->post))) continue;
        }
        if (isLightestOfARing(self, link, links, weight)) best = &link;
    }
    return best == nullptr ? std::nullopt : std::optional(best->post);
}

} // namespace fanion::net
