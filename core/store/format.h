// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite_database.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace fanion {

/**
 * One version of the file format (docs/format.md): how its tables look and how a file of the version before becomes
 * one. A class per version, so that an old file can always be brought forward step by step.
 */
class Format {
public:
    virtual ~Format() = default;
    /** The user_version of such files. */
    [[nodiscard]] virtual std::uint32_t version() const = 0;
    /** The CREATE statements, exactly as they stand in sqlite_schema. */
    [[nodiscard]] virtual std::span<const std::string_view> tables() const = 0;
    /** Turns tables of version() - 1 into these; runs inside a transaction, doesn't set user_version. */
    [[nodiscard]] virtual Result<void> upgrade(SqliteDatabase &database) const = 0;
};

/** The formats this program knows, oldest first, without gaps. */
class Formats {
public:
    explicit Formats(std::span<const Format *const> steps) : m_steps(steps) {}
    /** Those of this version of Fanion. */
    [[nodiscard]] static const Formats &all();

    [[nodiscard]] std::uint32_t newest() const { return m_steps.back()->version(); }
    /** Makes the tables of the newest format in an empty database, and marks it as ours. */
    [[nodiscard]] Result<void> create(SqliteDatabase &database) const;
    /** Corrupt unless the database has the tables of the version it claims, no more and no less. */
    [[nodiscard]] Result<void> check(const SqliteDatabase &database) const;
    /** True when upgrade() has something to do. */
    [[nodiscard]] Result<bool> isOld(const SqliteDatabase &database) const;
    /** Brings a checked file to the newest format, all steps in one transaction. */
    [[nodiscard]] Result<void> upgrade(SqliteDatabase &database) const;

private:
    std::span<const Format *const> m_steps;
};

} // namespace fanion
