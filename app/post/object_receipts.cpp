// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/object_receipts.h"

#include <algorithm>

namespace fanion::app {

bool hasActs(const std::map<LogId, std::uint64_t> &acts, const PostId &post, const Frontier &told) {
    return std::ranges::all_of(acts, [&](const auto &act) {
        if (act.first.post == post) return true;
        const auto head = told.find(act.first);
        return head != told.end() && head->second.sequence >= act.second;
    });
}

std::vector<ObjectReceipts> receiptsOf(std::span<const EntityId> objects, const Replica &replica, const PostId &self,
                                       const ReceiptBook &told) {
    std::vector<PostId> others;
    for (const Member &member : replica.members())
        if (!member.revoked && member.post != self) others.push_back(member.post);
    std::vector<ObjectReceipts> all;
    for (const EntityId object : objects) {
        const auto acts = replica.lastActs(object);
        if (acts.empty()) continue;
        ObjectReceipts receipts{object, others.size(), {}};
        for (const PostId &post : others) {
            const auto frontier = told.find(post);
            if (!hasActs(acts, post, frontier == told.end() ? Frontier() : frontier->second))
                receipts.lacking.push_back(post);
        }
        all.push_back(std::move(receipts));
    }
    return all;
}

std::vector<EntityId> openTasks(const Replica &replica) {
    std::vector<EntityId> tasks;
    for (const auto &[id, entity] : replica.board())
        if (entity->kind == Kind::Task && !entity->deleted && entity->text(Field::State) != "done" &&
            entity->text(Field::State) != "impossible")
            tasks.push_back(id);
    std::ranges::sort(tasks);
    return tasks;
}

} // namespace fanion::app
