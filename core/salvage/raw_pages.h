// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fanion {

/**
 * A file and the write-ahead log beside it as the pages of an SQLite database, read as plain bytes: nothing in them has
 * to be right, and nothing is ever written. Where the disk itself can't be read, a page is simply not there. No process
 * may have the file open for writing, this one not at all: closing it here would drop SQLite's locks on it.
 */
class RawPages {
public:
    /** Errors: NotFound, ReadOnly (may not be read), Foreign (no file). */
    [[nodiscard]] static Result<RawPages> open(const std::filesystem::path &file);

    /** Sizes the pages may have: what the head of the file says, if that can be, and what Fanion gives them. */
    [[nodiscard]] std::vector<std::uint32_t> pageSizes() const;

    /** One version of a page: in the file, or in a frame of the log. */
    struct Version {
        std::uint32_t number = 0;         ///< of the page, from 1
        std::optional<std::size_t> frame; ///< place in the log; nothing: the file
    };
    /** Every version of every page of this size. */
    [[nodiscard]] std::vector<Version> versions(std::uint32_t pageSize);
    /** Its bytes; of a cut page what there is, nothing where the disk fails. */
    [[nodiscard]] std::optional<Bytes> read(const Version &version) const;
    /** Which version of a page belongs with \p other: written before it or together with it. */
    [[nodiscard]] Version versionFor(std::uint32_t number, const Version &other) const;
    /** Pages and frames that could not be read. */
    [[nodiscard]] std::size_t unreadable() const { return m_unreadable; }

private:
    class Descriptor {
    public:
        explicit Descriptor(const std::filesystem::path &path);
        Descriptor(Descriptor &&other) noexcept;
        Descriptor &operator=(Descriptor &&other) noexcept;
        ~Descriptor();
        [[nodiscard]] bool isOpen() const { return m_value >= 0; }
        [[nodiscard]] std::uint64_t size() const;
        /** How much of \p out was there to read; nothing when reading failed. */
        [[nodiscard]] std::optional<std::size_t> read(std::uint64_t at, std::span<std::uint8_t> out) const;

    private:
        int m_value;
    };
    RawPages(Descriptor file, Descriptor log) : m_file(std::move(file)), m_log(std::move(log)) {}

    Descriptor m_file;
    Descriptor m_log;
    std::uint32_t m_pageSize = 0;
    std::map<std::uint32_t, std::vector<std::size_t>> m_frames; ///< of each page, ascending
    std::vector<std::size_t> m_commits;                         ///< frames that end a transaction, ascending
    mutable std::size_t m_unreadable = 0;
};

} // namespace fanion
