// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/board_table.h"

#include <sodium.h>

#include <array>

namespace fanion::ctl {

BoardTable BoardTable::of(const BenchPost &post) {
    BoardTable table;
    BoardRow row;
    post.forEach([&](const Entity &entity) {
        row[0] = entity.id.hex();
        for (std::size_t column = 1; column < kColumns; ++column)
            row[column] = board_row::fromField(column, entity.value(board_row::fields()[column - 1]));
        table.put(row);
    });
    return table;
}

std::string BoardTable::digest() const {
    std::string all;
    for (const auto &[id, row] : m_rows)
        all += id + board_row::toJson(row);
    return sha256(all).substr(0, 16);
}

std::size_t BoardTable::mismatches(const BoardTable &expected) const {
    std::size_t count = 0;
    for (const auto &[id, row] : expected.m_rows) {
        const auto found = m_rows.find(id);
        for (std::size_t column = 0; column < kColumns; ++column)
            if (found == m_rows.end() || found->second[column] != row[column]) ++count;
    }
    return count;
}

std::string sha256(std::string_view text) {
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    const ByteView bytes = asBytes(text);
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    return toHex(hash);
}

} // namespace fanion::ctl
