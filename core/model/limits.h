// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/** The most of everything that one change may carry. Part of the format: every post must refuse the same changes. */
namespace fanion::limits {

inline constexpr std::size_t kChangeBytes = 8 * 1024 * 1024;         ///< a whole change; an import is one change
inline constexpr std::size_t kRunBytes = kChangeBytes + 1024 * 1024; ///< changes sent or stored together
inline constexpr std::size_t kRunChanges = 65'536;
inline constexpr std::size_t kBlockChanges = 262'144;           ///< packed together (change.proto: Block)
inline constexpr std::size_t kBlockBodies = 32 * 1024 * 1024;   ///< what they weigh as they were signed
inline constexpr std::size_t kBlockUnpacked = 2 * kBlockBodies; ///< the block's columns
inline constexpr std::size_t kBlockLogs = 65'536;
inline constexpr std::size_t kOperations = 50'000;
inline constexpr std::size_t kDependencies = 256;
inline constexpr std::size_t kReferencedLogs = 256;
inline constexpr std::size_t kTextBytes = 64 * 1024;
inline constexpr std::size_t kTextCharacters = 1'000'000;   ///< of a collaborative text, that one may type into
inline constexpr std::size_t kTypedCharacters = 1'000'000;  ///< in collaborative texts, by one change
inline constexpr std::size_t kErasedCharacters = 1'000'000; ///< from them, by one change
inline constexpr std::size_t kPathPoints = 10'000;
inline constexpr std::size_t kInkPoints = 2'000;      ///< of a stroke on a page
inline constexpr std::int32_t kPageReach = 1'000'000; ///< page units from the middle of a page to where it ends
inline constexpr std::size_t kFieldsOfCreation = 256;
inline constexpr std::size_t kOrderKeyBytes = 64;
inline constexpr std::int64_t kCounterAmount = 1'000'000'000;       ///< added to a counter at once, or taken from it
inline constexpr std::size_t kNameBytes = 256;                      ///< a post's name or function
inline constexpr std::size_t kAcceptedLogs = 4'096;                 ///< logs named by one revocation
inline constexpr std::size_t kEnvelopes = 4'096;                    ///< posts a content key is handed to at once
inline constexpr std::size_t kEraseRanges = 65'536;                 ///< runs of text erased by one operation
inline constexpr std::size_t kAttachmentChunk = 64 * 1024;          ///< a piece of an attached file
inline constexpr std::uint64_t kAttachmentBytes = 64 * 1024 * 1024; ///< an attached file
inline constexpr std::size_t kAttachments = 10'000;                 ///< kept in one copy of an incident
inline constexpr std::uint64_t kAllAttachmentBytes = 4ULL << 30;    ///< all of them
inline constexpr std::size_t kAttachmentName = 200;                 ///< bytes of an attached file's name
inline constexpr std::uint64_t kSequence = 0xFFFF'FFFF;             ///< of a log

} // namespace fanion::limits
