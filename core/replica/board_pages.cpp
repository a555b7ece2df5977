// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/varint.h"
#include "core/replica/board_state.h"
#include "core/replica/snapshot/state_codec.h"

#include <algorithm>

// The board as pages: for each object of a page its id (8 bytes) and the size of its state, then the states in a row.
// An object that nothing is left of (after a rollback, a revocation) keeps its place with an empty state.

namespace fanion {

namespace {

/** Objects that memory is asked for before they are seen: a damaged file may say any number. */
constexpr std::size_t kMostExpected = 1 << 20;

} // namespace

std::uint32_t BoardState::pageCount() const {
    return static_cast<std::uint32_t>((m_slots.size() + kPageSlots - 1) / kPageSlots);
}

std::string_view BoardState::packedState(const Slot &slot, std::string &room) {
    if (slot.isPacked || slot.state.creations.empty()) return slot.packed;
    room.clear();
    snapshot::encodeState(slot.state, room);
    return room;
}

std::map<std::uint32_t, std::string> BoardState::takePages() {
    std::map<std::uint32_t, std::string> pages;
    std::string room;
    for (std::uint32_t number = 0; number < m_isPageChanged.size(); ++number) {
        if (!m_isPageChanged[number]) continue;
        std::string head;
        std::string states;
        const auto end = std::min<std::size_t>((number + 1) * kPageSlots, m_slots.size());
        for (std::size_t index = number * kPageSlots; index < end; ++index) {
            const auto &slot = m_slots[index];
            const auto packed = packedState(slot, room);
            for (int i = 0; i < 8; ++i)
                head.push_back(static_cast<char>(slot.state.id.value >> (8 * i)));
            putVarint(head, packed.size());
            states += packed;
        }
        pages.emplace(number, head + states);
    }
    m_isPageChanged.clear();
    return pages;
}

void BoardState::expectPages(std::uint32_t count) {
    const auto objects = std::min<std::size_t>(std::size_t{count} * kPageSlots, kMostExpected);
    m_indexes.reserve(objects);
    m_board.reserve(objects);
    m_changed.reserve(objects);
}

bool BoardState::restorePage(std::string bytes) {
    const auto &page = m_pages.emplace_back(std::move(bytes));
    // The heads end where the states begin: as many bytes before the end as the sizes add up to.
    VarintReader in(page);
    std::vector<std::pair<EntityId, std::uint64_t>> heads;
    std::uint64_t all = 0;
    while (!in.failed() && heads.size() < kPageSlots && in.rest().size() > all) {
        EntityId id;
        const auto bytesOfId = in.take(8);
        for (std::size_t i = 0; i < bytesOfId.size(); ++i)
            id.value |= std::uint64_t{static_cast<std::uint8_t>(bytesOfId[i])} << (8 * i);
        heads.emplace_back(id, in.nextMinimal());
        if (heads.back().second > page.size()) return false;
        all += heads.back().second;
    }
    if (in.failed() || in.rest().size() != all || heads.empty()) return false;
    snapshot::PackedReader reader(names());
    for (const auto &[id, size] : heads) {
        const auto index = static_cast<SlotIndex>(m_slots.size());
        if (!m_indexes.try_emplace(id, index).second) return false;
        auto &slot = m_slots.emplace_back();
        slot.state.id = id;
        if (size == 0) continue;
        slot.packed = in.take(size);
        slot.isPacked = true;
        // Whoever opens a file shows it: the view now, the state only when somebody changes it.
        slot.view = snapshot::decodePlainView(reader, id, slot.packed);
        if (!slot.view && !restoreWhole(reader, index)) return false;
        if (slot.view) m_board[id] = slot.view;
        markUntold(index);
    }
    return true;
}

bool BoardState::restoreWhole(snapshot::PackedReader &reader, SlotIndex index) {
    auto &slot = m_slots[index];
    EntityState state;
    state.id = slot.state.id;
    if (!snapshot::decodeState(reader, slot.packed, state) || state.creations.empty()) return false;
    if (const auto *kind = findKind(state.creation(names()).kind); kind && kind->tree != Field{}) {
        // What it is shown under may be on a page to come; the tree needs its state anyway.
        slot.state = std::move(state);
        slot.packed = {};
        slot.isPacked = false;
        markUnplaced(index);
        markStale(index);
    } else {
        slot.view = viewOf(state, names(), nullptr);
    }
    return true;
}

} // namespace fanion
