// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace fanion::block {

/** What packing is for: the same bytes come out of either. */
enum class Effort : std::uint8_t {
    Fast,  ///< for the way: somebody waits for it
    Small, ///< for the file: packed once, kept for good
};

/** Writes streams of bytes one after another, each packed by itself (its own statistics): as is, repeated, or zstd. */
class StreamWriter {
public:
    explicit StreamWriter(Effort effort);

    void add(std::string_view bytes);
    /** Numbers as four streams of their bytes, low ones first: what seldom changes packs to nothing. */
    void addPlanes(std::span<const std::uint32_t> numbers);
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    struct Free {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
    int m_level;
    std::string m_out;
    std::string m_packed;
};

/** Reads what a StreamWriter wrote. Throws wire::Malformed; never unpacks more than \p limit bytes in all. */
class StreamReader {
public:
    StreamReader(std::string_view bytes, std::size_t limit);

    [[nodiscard]] std::string next();
    /** \p count: how many numbers there have to be. */
    [[nodiscard]] std::vector<std::uint32_t> nextPlanes(std::size_t count);
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    struct Free {
        void operator()(ZSTD_DCtx_s *context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    std::string_view m_rest;
    std::size_t m_left; ///< bytes that may still be unpacked
};

} // namespace fanion::block
