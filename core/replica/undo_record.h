// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crdt/order_key.h"
#include "core/model/entity.h"
#include "core/replica/replica.h"

#include <compare>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/** What undo remembers of one own change: for each thing it did, how it was before. */
namespace fanion::undo {

/** The change that wrote a value; sequence 0: nothing had been written. */
struct WriteRef {
    LogId log;
    std::uint32_t sequence = 0;
    auto operator<=>(const WriteRef &) const = default;
};

/** Characters by their lasting names (core/crdt/char_id.h). */
struct CharSpan {
    LogId log;
    std::uint32_t number = 0;
    std::uint32_t count = 0;
    auto operator<=>(const CharSpan &) const = default;
};

struct Register {
    EntityId entity;
    Field field{};
    Value before;
    WriteRef beforeBy;
    std::optional<WriteRef> standsFor; ///< written by undo or redo: the write whose place it takes again
};
struct Created {
    EntityId entity;
};
struct Deleted {
    EntityId entity;
};
struct Restored {
    EntityId entity;
};
struct SetAdded {
    EntityId entity;
    Field field{};
    Value value;
};
struct SetRemoved {
    EntityId entity;
    Field field{};
    Value value;
};
struct ListInserted {
    EntityId entity;
    Field field{};
    ItemId item;
};
struct ListMoved {
    EntityId entity;
    Field field{};
    ItemId item;
    OrderKey before;
    WriteRef beforeBy;
    std::optional<WriteRef> standsFor;
};
struct ListRemoved {
    EntityId entity;
    Field field{};
    ItemId item;
    std::string text;
    OrderKey key;
};
struct TextEdited {
    struct Erased {
        CharSpan span;
        std::string text;
    };
    EntityId entity;
    Field field{};
    std::uint32_t number = 0; ///< what the change itself typed: characters of its log from this one on
    std::uint32_t count = 0;
    std::vector<Erased> erased;
    std::optional<CharSpan> standsFor; ///< typed by undo or redo: the erased characters it brings back
};

struct CounterAdded {
    EntityId entity;
    Field field{};
    std::int64_t amount = 0;
    bool bringsBack = false; ///< written by undo: what a reset took away
};
struct CounterReset {
    EntityId entity;
    Field field{};
    std::int64_t taken = 0;
};

using Step = std::variant<Register, Created, Deleted, Restored, SetAdded, SetRemoved, ListInserted, ListMoved,
                          ListRemoved, TextEdited, CounterAdded, CounterReset>;

enum class Way : std::uint8_t { Done = 1, Undone = 2, Redone = 3 };

struct Record {
    Way way = Way::Done;
    WriteRef change;
    ChangeHash hash; ///< of the change
    WallTime wall = 0;
    std::vector<Step> steps;
};

/** What the menu says of it. */
[[nodiscard]] HistoryLine lineOf(const Record &record);

/** For the store; the format is this program's own and versioned: what it cannot read is forgotten, not an error. */
[[nodiscard]] Bytes encode(const Record &record);
[[nodiscard]] std::optional<Record> decode(ByteView bytes);

} // namespace fanion::undo
