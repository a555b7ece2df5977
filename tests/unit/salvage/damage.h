// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/incident_store.h"
#include "tests/support/test_environment.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace fanion::test {

using Changes = std::set<ChangeHash>;

/** A run or block, the changes in it, and the pages it stands in (SQLite's own word for it, dbstat). */
struct PlacedRow {
    Changes changes;
    std::set<std::size_t> pages; ///< from 0
};
[[nodiscard]] std::vector<PlacedRow> placedRows(const std::filesystem::path &file);
[[nodiscard]] Changes changesIn(ByteView bytes);
[[nodiscard]] Changes changesOf(const std::filesystem::path &file);

/** Spoils the bytes of a file in one of the ways that disks, programs and people do; says which. */
std::string damage(std::string &bytes, SeededRandom &random);
/** Pages, from 0, that are not as they were. */
[[nodiscard]] std::set<std::size_t> damagedPages(const std::string &before, const std::string &after);

} // namespace fanion::test
