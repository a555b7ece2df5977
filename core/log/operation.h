// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/order_key.h"
#include "core/log/content_key.h"
#include "core/model/entity.h"
#include "core/model/intent.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fanion {

/** A decoded operation of a change; the meaning of each is in change.proto and docs/convergence.md. */
namespace op {

struct FieldValue {
    Field field{};
    std::optional<Value> value; ///< nothing: of a type this version does not know
};
struct Create {
    Kind kind{};
    std::vector<FieldValue> fields;
};
struct Set : FieldValue {};
struct Delete {};
struct Restore {};
struct SetAdd : FieldValue {};
struct SetRemove : FieldValue {};
struct ListInsert {
    Field field{};
    ItemId item;
    OrderKey key;
    std::string text;
};
struct ListMove {
    Field field{};
    ItemId item;
    OrderKey key;
};
struct ListRemove {
    Field field{};
    ItemId item;
};
struct CounterAdd {
    Field field{};
    std::int64_t amount = 0;
};
struct CounterReset {
    Field field{};
};
/** Characters typed by a log: `log` as the change's log numbered it, from 1; 0 is the change's own log. */
struct CharSpan {
    std::uint32_t log = 0;
    std::uint32_t number = 0; ///< of the first, among all that log ever typed
    std::uint32_t count = 1;
};
struct TextEdit {
    Field field{};
    std::vector<CharSpan> erase;
    std::optional<CharSpan> parent;
    bool isLeft = false;
    std::string insert;
    std::uint32_t offset = 0; ///< of `insert` in all the change types; not written: it follows from the rest
};

struct Found {
    std::string name;
    std::string function;
};
using Admit = intent::Admit;
using ChangeRole = intent::ChangeRole;
struct Revoke {
    struct Accepted {
        std::uint64_t incarnation = 0;
        std::uint64_t sequence = 0;
        ChangeHash hash;
        ChangeHash branch = {}; ///< LogId::branch
    };
    PostId post;
    std::vector<Accepted> accepted;
};
using Invite = intent::Invite;
using Profile = intent::Profile;
/** Hands a content key to members; with `opens` it is a new one (core/log/epochs.h). Not an act of membership: it says
 * nothing of who may do what. */
struct HandKey {
    struct Envelope {
        PostId post;
        Bytes sealed; ///< ContentKey::kEnvelopeSize
    };
    EpochId epoch;
    bool opens = false;
    std::vector<Envelope> envelopes;
};
/** Of a later version. */
struct Unknown {};

} // namespace op

using Act = std::variant<op::Unknown, op::Create, op::Set, op::Delete, op::Restore, op::SetAdd, op::SetRemove,
                         op::ListInsert, op::ListMove, op::ListRemove, op::CounterAdd, op::CounterReset, op::TextEdit,
                         op::Found, op::Admit, op::ChangeRole, op::Revoke, op::Invite, op::Profile, op::HandKey>;

struct Operation {
    EntityId entity;
    Act act;
};

} // namespace fanion
