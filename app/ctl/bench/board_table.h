// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_post.h"
#include "app/ctl/bench/board_row.h"

#include <map>
#include <string>

namespace fanion::ctl {

/** All objects of a board, by the text of their ids, as the workload speaks of them. */
class BoardTable {
public:
    /** Every field of every object, read one by one. */
    [[nodiscard]] static BoardTable of(const BenchPost &post);

    /** A new or changed object of the expected state. */
    void put(const BoardRow &row) { m_rows[std::get<std::string>(row[0])] = row; }
    void put(const std::string &id, std::size_t column, const Value &value) { m_rows[id][column] = value; }

    /** The contract's digest: SHA-256 over id and row, the first 16 hex digits. */
    [[nodiscard]] std::string digest() const;
    /** How many values of \p expected are another one here, or none. */
    [[nodiscard]] std::size_t mismatches(const BoardTable &expected) const;

private:
    std::map<std::string, BoardRow> m_rows;
};

/** SHA-256, in hexadecimal. */
[[nodiscard]] std::string sha256(std::string_view text);

} // namespace fanion::ctl
