// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/multi_register.h"
#include "core/model/value.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fanion {

/** The values of one field in their order, so that it can be said what an author had before his eyes. */
class ValueTrail {
public:
    /** What the author of a change saw here; null when the field was empty, nothing when that is forgotten. */
    [[nodiscard]] std::optional<Value> seenBy(const ChangeContext &change) const;
    /** \p most: replaced values to remember, for authors who have not heard of what replaced them. */
    void write(const ChangeContext &change, const Value &value, std::size_t most);

private:
    using Write = MultiRegister<Value>::Write;

    MultiRegister<Value> m_now;
    std::vector<Write> m_replaced; ///< oldest first
    bool m_hasForgotten = false;
};

} // namespace fanion
