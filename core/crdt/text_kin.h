// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/block_vector.h"
#include "core/crdt/char_id.h"

#include <optional>
#include <vector>

namespace fanion::text {

/**
 * Who hangs under whom, but for natural children (Span::isNatural). Needed only where several people typed at one place
 * at the same time; until then the order of the spans says everything.
 */
class Kin {
public:
    /** A side of a character: where children hang. */
    struct Side {
        CharId parent; ///< kStart: the start of the text
        bool isLeft = false;
    };
    struct Child {
        Side side;
        CharId id;
    };

    Kin() = default;
    Kin(const LogNames &names, std::vector<Child> children);
    void add(const LogNames &names, const Child &child);

    [[nodiscard]] std::optional<CharId> first(const Side &side) const;
    [[nodiscard]] std::optional<CharId> last(const Side &side) const;
    /** The last child of a side that is a sibling before \p child (which need not be among them), and the first after.
     */
    [[nodiscard]] std::optional<CharId> before(const LogNames &names, const Child &child) const;
    [[nodiscard]] std::optional<CharId> after(const LogNames &names, const Child &child) const;
    /** The first character of the same log, from \p from, that has a right child here. */
    [[nodiscard]] std::optional<CharId> nextParent(const CharId &from) const;

private:
    BlockVector<Child> m_children; ///< by log of the parent, side, number of the parent, order of siblings
};

} // namespace fanion::text
