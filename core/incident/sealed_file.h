// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/content_key.h"
#include "core/log/identity.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <span>
#include <streambuf>
#include <string_view>
#include <vector>

namespace fanion {

/** A file that only some posts can read, however it is found or copied (docs/format.md, "Sealed"). */
namespace sealed_file {

inline constexpr std::string_view kMagic = "FanionSb";
inline constexpr std::uint32_t kVersion = 1;
inline constexpr std::size_t kHeader = 16;         ///< magic, version, number of envelopes; the envelopes follow
inline constexpr std::size_t kSegment = 64 * 1024; ///< of what is sealed, in a row; the last may be shorter.
inline constexpr std::size_t kTag = ContentKey::kSealOverhead; ///< each segment is longer by

} // namespace sealed_file

/** Makes such a file, piece by piece. Holds its key: for the one file only. */
class Sealer {
public:
    /** Draws a key and hands it to the readers. */
    Sealer(std::span<const PostId> readers, Random &random);

    /** What to write when so much more is to be sealed; the first call gives the header too. May be empty. */
    [[nodiscard]] Bytes add(ByteView plain);
    /** The rest. */
    [[nodiscard]] Bytes finish();

private:
    void sealSegment(ByteView plain, bool isLast, Bytes &out);

    ContentKey m_key;
    Bytes m_header;
    Bytes m_rest;
    std::uint64_t m_next = 0;
};

/** What was sealed, for a reader: anywhere in it, a segment at a time in memory. */
class Unsealed final : public std::streambuf {
public:
    [[nodiscard]] static bool isOne(ByteView head);
    /**
     * \p file: of so many bytes. Errors: Refused (it was sealed for others), TooNew, Corrupt (damaged, cut short), Io.
     * That it is whole is known then; what is damaged in the middle, when it is read (isDamaged()).
     */
    [[nodiscard]] static Result<std::unique_ptr<Unsealed>> open(std::unique_ptr<std::istream> file, std::uint64_t size,
                                                                const Identity &reader);

    /** Bytes of what was sealed. */
    [[nodiscard]] std::uint64_t size() const { return m_plainSize; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

protected:
    int_type underflow() override;
    pos_type seekoff(off_type offset, std::ios_base::seekdir way, std::ios_base::openmode which) override;
    pos_type seekpos(pos_type position, std::ios_base::openmode which) override;

private:
    explicit Unsealed(std::unique_ptr<std::istream> file) : m_file(std::move(file)) {}
    [[nodiscard]] Result<void> begin(std::uint64_t size, const Identity &reader);
    [[nodiscard]] bool load(std::uint64_t segment);

    std::unique_ptr<std::istream> m_file;
    ContentKey m_key;
    std::uint64_t m_start = 0; ///< of the first segment in the file
    std::uint64_t m_plainSize = 0;
    std::uint64_t m_segments = 0;
    std::uint64_t m_loaded = UINT64_MAX;
    Bytes m_segment;
    bool m_isDamaged = false;
};

} // namespace fanion
