// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace fanion {

/**
 * One prepared statement. Parameters count from 1, columns from 0, as in SQLite. What a column accessor returns lives
 * until the next step() or reset().
 */
class SqliteStatement {
public:
    explicit SqliteStatement(sqlite3_stmt *handle) : m_handle(handle) {}

    SqliteStatement &bind(int parameter, std::int64_t value);
    /** The bytes must outlive the next reset(). */
    SqliteStatement &bind(int parameter, ByteView value);
    /** The text must outlive the next reset(). */
    SqliteStatement &bindText(int parameter, std::string_view value);

    /** True: there is a row; false: done, and the statement is reset. Bad parameters show up here. */
    [[nodiscard]] Result<bool> step();
    /** Runs a statement that gives no rows. */
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] std::string_view text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_bindError = 0;
};

} // namespace fanion
