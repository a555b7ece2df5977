// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/intent_writer.h"

#include <algorithm>

namespace fanion {

namespace {

template <typename T>
HybridTime latestIn(const MultiRegister<T> &reg) {
    HybridTime latest;
    if (!reg.isEmpty()) latest = reg.newest().tag.time;
    for (const auto &other : reg.others())
        latest = std::max(latest, other.tag.time);
    return latest;
}

struct Floor {
    const BoardState &board;
    const Authority &authority;
    const PostId &author;

    HybridTime operator()(const intent::Set &set) const { return of(set.id, set.field, {}); }
    HybridTime operator()(const intent::ListMove &move) const { return of(move.id, move.field, move.item); }
    HybridTime operator()(const intent::Move &move) const { return of(move.id, move.field, {}); }
    HybridTime operator()(const intent::Admit &admit) const { return authority.latestStampAbout(admit.post); }
    HybridTime operator()(const intent::ChangeRole &change) const { return authority.latestStampAbout(change.post); }
    HybridTime operator()(const intent::HandOver &handOver) const {
        return std::max(authority.latestStampAbout(handOver.to), authority.latestStampAbout(author));
    }
    HybridTime operator()(const intent::Revoke &revoke) const { return authority.latestStampAbout(revoke.post); }
    HybridTime operator()(const intent::Profile &) const { return authority.latestStampAbout(author); }
    template <typename Other>
    HybridTime operator()(const Other &) const {
        return {};
    }

private:
    [[nodiscard]] HybridTime of(EntityId id, Field field, ItemId item) const {
        const auto *state = board.state(id);
        return state ? latestStampOf(*state, field, item) : HybridTime{};
    }
};

} // namespace

HybridTime latestStampOf(const EntityState &state, Field field, ItemId item) {
    if (const auto *reg = state.registers.find(field)) return latestIn(*reg);
    const auto *list = state.lists.find(field);
    const auto *found = list ? list->find(item.value) : nullptr;
    return found ? latestIn(found->key) : HybridTime{};
}

HybridTime latestStampReplaced(const Intent &intent, const BoardState &board, const Authority &authority,
                               const PostId &author) {
    return std::visit(Floor{board, authority, author}, intent);
}

} // namespace fanion
