// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** A fixed run of bytes with a meaning; `Tag` keeps the meanings apart at compile time. */
template <typename Tag, std::size_t Size>
struct FixedBytes {
    std::array<std::uint8_t, Size> bytes{};

    static constexpr std::size_t size() { return Size; }
    auto operator<=>(const FixedBytes &) const = default;
    [[nodiscard]] ByteView view() const { return bytes; }
    [[nodiscard]] bool isNull() const { return *this == FixedBytes{}; }
    [[nodiscard]] std::string hex() const { return toHex(bytes); }

    [[nodiscard]] static std::optional<FixedBytes> fromHex(std::string_view text) {
        FixedBytes id;
        if (!fanion::fromHex(text, id.bytes)) return std::nullopt;
        return id;
    }
    [[nodiscard]] static std::optional<FixedBytes> fromBytes(ByteView data) {
        FixedBytes id;
        if (data.size() != Size) return std::nullopt;
        std::memcpy(id.bytes.data(), data.data(), Size);
        return id;
    }
};

/** A post (poste): one installation, known by its Ed25519 public key. Never a user. */
using PostId = FixedBytes<struct PostTag, 32>;
/** A change, known by the BLAKE2b-256 hash of its body. */
using ChangeHash = FixedBytes<struct ChangeTag, 32>;
/** An incident (opération or exercice): the hash of its founding change. */
using IncidentId = FixedBytes<struct IncidentTag, 32>;

/** Anything on the board. 64 random bits drawn by its creator; 0 means none. Text form: 16 hex digits. */
struct EntityId {
    std::uint64_t value = 0;
    auto operator<=>(const EntityId &) const = default;
    [[nodiscard]] bool isNull() const { return value == 0; }
    [[nodiscard]] std::string hex() const;
    [[nodiscard]] static std::optional<EntityId> fromHex(std::string_view text);
};

/**
 * A log: a post and the incarnation drawn at random each time it opens the incident for writing, so that no crash,
 * restored backup or cloned disk ever reuses a sequence number (design section 2). Should a log fork all the same, what
 * follows the fork is a log of its own on each side: a branch (docs/convergence.md, "Forked logs").
 */
struct LogId {
    PostId post;
    std::uint64_t incarnation = 0;
    ChangeHash branch = {}; ///< the first change of a branch; null: the log as far as it is one

    /** What the bytes of its changes call it. */
    [[nodiscard]] LogId trunk() const { return {post, incarnation, {}}; }
    [[nodiscard]] bool isBranch() const { return !branch.isNull(); }
    auto operator<=>(const LogId &) const = default;
};

} // namespace fanion

template <typename Tag, std::size_t Size>
struct std::hash<fanion::FixedBytes<Tag, Size>> {
    // The bytes are already uniform (keys and hashes), so their head is a good hash.
    std::size_t operator()(const fanion::FixedBytes<Tag, Size> &id) const noexcept {
        std::size_t head = 0;
        std::memcpy(&head, id.bytes.data(), sizeof head);
        return head;
    }
};
template <>
struct std::hash<fanion::EntityId> {
    std::size_t operator()(const fanion::EntityId &id) const noexcept { return id.value; }
};
template <>
struct std::hash<fanion::LogId> {
    std::size_t operator()(const fanion::LogId &id) const noexcept {
        return std::hash<fanion::PostId>{}(id.post) ^ id.incarnation ^ std::hash<fanion::ChangeHash>{}(id.branch);
    }
};
