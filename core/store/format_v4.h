// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/format.h"

namespace fanion {

/** Format 4: attachments, in pieces named by their hash. */
class FormatV4 final : public Format {
public:
    [[nodiscard]] std::uint32_t version() const override { return 4; }
    [[nodiscard]] std::span<const std::string_view> tables() const override;
    [[nodiscard]] Result<void> upgrade(SqliteDatabase &database) const override;
};

} // namespace fanion
