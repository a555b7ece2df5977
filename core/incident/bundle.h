// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"

#include <filesystem>
#include <vector>

namespace fanion {

/** The changes of an incident in a file to carry by hand (docs/format.md): one header, one zstd frame, one hash.
 * BundleReader gives what else is in the file: the contents of attachments. */
struct Bundle {
    static constexpr std::size_t kMaxBytes = std::size_t{512} << 20; ///< of the changes, packed and unpacked

    IncidentId incident;        ///< null: not known (Salvage); the changes say so themselves
    std::vector<Bytes> changes; ///< in causal order when a Fanion wrote it; whoever receives them checks each
    /** What whoever receives them should have already, as the one who wrote it believed; empty: nothing. */
    Frontier base = {};

    /** Everything durable in \p incident. */
    [[nodiscard]] static Result<Bundle> of(const Incident &incident);
    /** The whole file; \p attachments of them follow (their contents are for the caller to put behind it). */
    [[nodiscard]] Bytes encode(std::uint32_t attachments = 0) const;
    /** Untrusted bytes. Errors: Foreign (no bundle), TooNew, Corrupt (truncated, hash), TooLarge. */
    [[nodiscard]] static Result<Bundle> decode(ByteView bytes);
    /** decode() of a file. Errors also: NotFound, Io. */
    [[nodiscard]] static Result<Bundle> read(const std::filesystem::path &file);
};

} // namespace fanion
