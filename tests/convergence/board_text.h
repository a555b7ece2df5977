// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"

#include <map>
#include <string>

namespace fanion::test {

/** What an officer sees of each object, as text: to compare boards, and to read the difference when they differ. */
using BoardText = std::map<EntityId, std::string>;

/** One line of BoardText, from its parts; the reference merge uses the same. */
class EntityText {
public:
    EntityText(Kind kind, bool isDeleted, bool isEditedAfterDelete, const PostId &createdBy);
    void addRegister(Field field, const Value &shown, const PostId &by, const std::vector<Value> &others);
    void addElement(Field field, const Value &value);
    void addItem(Field field, std::uint64_t id, const std::string &text);
    void addText(Field field, const std::string &text);
    void addCount(Field field, std::int64_t count);
    /** Under whom it is shown (null: nobody), and which of the brothers it is. */
    void addPlace(EntityId parent, std::size_t rank, bool isCut);
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void begin(const char *what, Field field);
    std::string m_text;
};

[[nodiscard]] BoardText textOf(const Board &board);

} // namespace fanion::test
