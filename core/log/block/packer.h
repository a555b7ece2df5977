// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/log/block/stream.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/**
 * Changes packed by columns: a list of the shapes that are met, the shape of each change, the ids, and for each leaf of
 * each shape its values. Streams in this order: shapes; shape numbers (four planes; 0: none); ids; lengths and bytes of
 * the changes without a shape; the columns.
 */
namespace fanion::block {

/** \p ends: where each body ends in \p bodies. */
[[nodiscard]] std::string pack(ByteView bodies, std::span<const std::uint32_t> ends, Effort effort);

/** Puts \p count bodies together again. Throws wire::Malformed. */
void unpack(std::string_view packed, std::size_t count, Bytes &bodies, std::vector<std::uint32_t> &ends);

} // namespace fanion::block
