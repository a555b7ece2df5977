// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"
#include "core/replica/entity_state.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/**
 * A page of the board as it is stored: for each object its id (8 bytes) and the size of its state, then the states in a
 * row. An object that nothing is left of (after a rollback, a revocation) keeps its place with an empty state. Reading
 * one looks at nothing but the names of the logs, so several may be read at once.
 */
struct BoardPage {
    /** Objects whose states are stored together. */
    static constexpr std::size_t kObjects = 1024;

    struct Object {
        EntityId id;
        std::string_view packed; ///< its state, in `bytes`; empty: nothing is left of it
        EntityPtr view;          ///< null when it stands in a tree, or is of a kind this version does not know
        std::unique_ptr<EntityState> state; ///< of what stands in a tree, which needs it
    };

    std::unique_ptr<const std::string> bytes;
    std::vector<Object> objects;

    /** Nothing when it is damaged. */
    [[nodiscard]] static std::optional<BoardPage> read(std::string bytes, const LogNames &names);
};

/** Writes one. */
class BoardPageWriter {
public:
    void add(EntityId id, std::string_view packed);
    [[nodiscard]] std::string take() && { return std::move(m_heads) + m_states; }

private:
    std::string m_heads;
    std::string m_states;
};

} // namespace fanion
