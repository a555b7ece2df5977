// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/format.h"

namespace fanion {

/** Format 3: old runs packed into blocks, and the board as pages, so that opening need not replay the log. */
class FormatV3 final : public Format {
public:
    [[nodiscard]] std::uint32_t version() const override { return 3; }
    [[nodiscard]] std::span<const std::string_view> tables() const override;
    [[nodiscard]] Result<void> upgrade(SqliteDatabase &database) const override;
};

} // namespace fanion
