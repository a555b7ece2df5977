// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/receipt_book.h"
#include "core/replica/replica.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fanion::app {

/** Which other posts have an object as it stands here (accusés de réception), by what they proved to have. */
struct ObjectReceipts {
    EntityId entity;
    std::size_t posts = 0;       ///< members but this post and those revoked
    std::vector<PostId> lacking; ///< of them, those that have not said they have all of it
    bool operator==(const ObjectReceipts &) const = default;
};

/** Does \p post, which says it holds \p told, have all these acts? Its own it has, whatever it said last. */
[[nodiscard]] bool hasActs(const std::map<LogId, std::uint64_t> &acts, const PostId &post, const Frontier &told);

/** Of each object that is known; \p told: what the posts said last, \p self is not asked. */
[[nodiscard]] std::vector<ObjectReceipts> receiptsOf(std::span<const EntityId> objects, const Replica &replica,
                                                     const PostId &self, const ReceiptBook &told);
/** The tasks that are neither done nor impossible, by id. */
[[nodiscard]] std::vector<EntityId> openTasks(const Replica &replica);

} // namespace fanion::app
