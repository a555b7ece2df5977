// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/log/branch.h"

#include <optional>
#include <vector>

/** The forks known in a file, as bytes (docs/format.md, `local`, "forks"). */
namespace fanion::fork_book {

[[nodiscard]] Bytes encode(const std::vector<Fork> &forks);
/** Nothing when the bytes are damaged. */
[[nodiscard]] std::optional<std::vector<Fork>> decode(ByteView bytes);

} // namespace fanion::fork_book
