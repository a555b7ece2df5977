// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <memory>
#include <utility>

namespace fanion::app {

/** Makes the entities and deltas an engine would send, and hands them to a BoardView. */
class BoardFeed {
public:
    explicit BoardFeed(BoardView &board) : m_board(board) {}

    /** A post whose number is its key's first byte. */
    [[nodiscard]] static PostId post(std::uint8_t number) {
        PostId id;
        id.bytes[0] = number;
        return id;
    }
    [[nodiscard]] static Written written(Value value, std::uint8_t by = 1, WallTime at = 0) {
        return {std::move(value), post(by), HybridTime::fromMilliseconds(at), at};
    }
    /** A living object with registers; its age is its id. */
    [[nodiscard]] static Entity entity(std::uint64_t id, Kind kind, std::vector<std::pair<Field, Value>> fields = {}) {
        Entity made;
        made.id = EntityId{id};
        made.kind = kind;
        made.createdBy = made.changedBy = post(1);
        made.createdAt = made.changedAt = static_cast<WallTime>(id);
        for (auto &[field, value] : fields)
            made.registers[field] = {written(std::move(value)), {}};
        return made;
    }
    void put(Entity entity) {
        BoardDelta delta;
        delta.changed.push_back(std::make_shared<const Entity>(std::move(entity)));
        m_board.apply(delta);
    }
    void put(std::uint64_t id, Kind kind, std::vector<std::pair<Field, Value>> fields = {}) {
        put(entity(id, kind, std::move(fields)));
    }
    /** Copies what is there, changes it, and sends it again. */
    template <typename Change>
    void change(std::uint64_t id, Change change) {
        Entity copy = *m_board.find(EntityId{id});
        change(copy);
        put(std::move(copy));
    }
    void set(std::uint64_t id, Field field, Value value) {
        change(id, [&](Entity &entity) { entity.registers[field] = {written(std::move(value)), {}}; });
    }
    /** Hangs a means or sector under another (0: at the top level); brothers stand in the order of \p key. */
    void hang(std::uint64_t id, std::uint64_t parent, std::string key = "m") {
        change(id, [&](Entity &entity) { entity.places[Field::Parent] = {EntityId{parent}, std::move(key), false}; });
    }
    void remove(std::uint64_t id) {
        change(id, [](Entity &entity) { entity.deleted = true; });
    }
    void members(std::vector<Member> members) {
        BoardDelta delta;
        delta.membersChanged = true;
        delta.members = std::move(members);
        m_board.apply(delta);
    }
    [[nodiscard]] static Member member(std::uint8_t number, std::string name, Role role = Role::Editor) {
        Member made;
        made.post = post(number);
        made.name = std::move(name);
        made.role = role;
        made.since = number;
        return made;
    }
    [[nodiscard]] static Value text(std::string_view words) { return Value(std::string(words)); }
    [[nodiscard]] static QString id(std::uint64_t value) { return toText(EntityId{value}); }

private:
    BoardView &m_board;
};

} // namespace fanion::app
