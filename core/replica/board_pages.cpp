// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_state.h"
#include "core/replica/snapshot/state_codec.h"

#include <algorithm>

// The board to and from pages (board_page.h).

namespace fanion {

namespace {

/** Objects that memory is asked for before they are seen: a damaged file may say any number. */
constexpr std::size_t kMostExpected = 1 << 20;

} // namespace

std::uint32_t BoardState::pageCount() const {
    return static_cast<std::uint32_t>((m_slots.size() + BoardPage::kObjects - 1) / BoardPage::kObjects);
}

std::string_view BoardState::packedState(const Slot &slot, std::string &room) {
    if (slot.isPacked() || slot.state.creations.empty()) return slot.packed;
    room.clear();
    snapshot::encodeState(slot.state, room);
    return room;
}

std::map<std::uint32_t, std::string> BoardState::takePages() {
    std::map<std::uint32_t, std::string> pages;
    std::string room;
    for (std::uint32_t number = 0; number < m_isPageChanged.size(); ++number) {
        if (!m_isPageChanged[number]) continue;
        BoardPageWriter page;
        const auto end = std::min((number + 1) * BoardPage::kObjects, m_slots.size());
        for (auto index = number * BoardPage::kObjects; index < end; ++index)
            page.add(m_slots[index].state.id, packedState(m_slots[index], room));
        pages.emplace(number, std::move(page).take());
    }
    m_isPageChanged.clear();
    return pages;
}

void BoardState::expectPages(std::uint32_t count) {
    const auto objects = std::min(std::size_t{count} * BoardPage::kObjects, kMostExpected);
    m_indexes.reserve(objects);
    m_board.reserve(objects);
    m_changed.reserve(objects);
}

bool BoardState::restorePage(BoardPage page) {
    if (m_slots.size() % BoardPage::kObjects != 0) return false;
    for (auto &object : page.objects) {
        const auto index = static_cast<SlotIndex>(m_slots.size());
        if (!m_indexes.try_emplace(object.id, index).second) return false;
        auto &slot = m_slots.emplace_back();
        slot.state.id = object.id;
        if (object.packed.empty()) continue;
        if (object.state) {
            slot.state = std::move(*object.state);
            markUnplaced(index);
            markStale(index);
        } else {
            slot.packed = object.packed;
            slot.view = std::move(object.view);
            if (slot.view) m_board.emplace(object.id, slot.view);
        }
        markUntold(index);
    }
    m_pages.push_back(std::move(page.bytes));
    return true;
}

} // namespace fanion
