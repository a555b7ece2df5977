// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace fanion {

/** Role of a post (docs/glossary.md): who may do what. */
enum class Role : std::uint8_t {
    Observer = 1,  ///< sees
    Editor = 2,    ///< and changes the board
    Commander = 3, ///< and admits, changes roles, revokes
};

namespace intent {

/** Makes an entity; `id` null lets the replica draw it. Log entries get their number by themselves. */
struct Add {
    Kind kind{};
    std::vector<std::pair<Field, Value>> fields;
    EntityId id;
};
/** Writes a register, also the value that it shows (settles a conflict when there is one). */
struct Set {
    EntityId id;
    Field field{};
    Value value;
};
struct Delete {
    EntityId id;
};
/** Takes an entity out of the bin. */
struct Restore {
    EntityId id;
};
struct SetAdd {
    EntityId id;
    Field field{};
    Value value;
};
struct SetRemove {
    EntityId id;
    Field field{};
    Value value;
};
/** Inserts `text` before position `at` (0 to size). */
struct ListInsert {
    EntityId id;
    Field field{};
    std::size_t at = 0;
    std::string text;
};
/** Moves an item to place `to` (0 to the number of the other items) among the others. */
struct ListMove {
    EntityId id;
    Field field{};
    ItemId item;
    std::size_t to = 0;
};
struct ListRemove {
    EntityId id;
    Field field{};
    ItemId item;
};
/** Adds to a counter, or takes from it (at most limits::kCounterAmount). */
struct CounterAdd {
    EntityId id;
    Field field{};
    std::int64_t amount = 0;
};
/** Takes away what has been added to a counter so far. What somebody adds at the same time stays. */
struct CounterReset {
    EntityId id;
    Field field{};
};
/**
 * Hangs an object under another (null: at the top level), beside one of those that are shown there, else at the end.
 * Under itself or what hangs below it is refused. (Set of the field: at the end.)
 */
struct Move {
    EntityId id;
    Field field{}; ///< with Merge::Tree
    EntityId parent;
    EntityId beside;      ///< null: at the end
    bool isAfter = false; ///< after \p beside, else before it
};
/** Edits a collaborative text: positions and lengths count Unicode code points. */
struct Text {
    EntityId id;
    Field field{};
    std::size_t at = 0;
    std::size_t erase = 0;
    std::string insert;
};

/** Membership (commanders only; Admit with `inviteKey` set: any member, the proof is checked by every post). */
struct Admit {
    PostId post;
    Role role{};
    std::string name;
    std::string function;
    Bytes inviteKey = {};
    Bytes inviteProof = {};
};
struct ChangeRole {
    PostId post;
    Role role{};
};
/** The other becomes commander and the author editor, in one change: never both halves apart. */
struct HandOver {
    PostId to;
};
/** Nothing the revoked post wrote outside what this post has now counts, on any post, in any order of arrival. */
struct Revoke {
    PostId post;
};
/** Publishes an invitation: the public half of a key pair whose secret travels in the invitation text. */
struct Invite {
    Bytes inviteKey;
    Role role{};
    WallTime expiresAt = 0;
};
/** A member's own name and function (any role, for itself only). */
struct Profile {
    std::string name;
    std::string function;
};

} // namespace intent

/** A user's wish. All intents of one perform() become one change: one step of undo, all or nothing. */
using Intent = std::variant<intent::Add, intent::Set, intent::Delete, intent::Restore, intent::SetAdd,
                            intent::SetRemove, intent::ListInsert, intent::ListMove, intent::ListRemove,
                            intent::CounterAdd, intent::CounterReset, intent::Move, intent::Text, intent::Admit,
                            intent::ChangeRole, intent::HandOver, intent::Revoke, intent::Invite, intent::Profile>;

} // namespace fanion
