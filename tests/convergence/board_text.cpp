// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/board_text.h"

#include "core/log/value_codec.h"

namespace fanion::test {

EntityText::EntityText(Kind kind, bool isDeleted, bool isEditedAfterDelete, const PostId &createdBy)
    : m_text(std::string(findKind(kind)->name) + (isDeleted ? " deleted" : "") + (isEditedAfterDelete ? " badge" : "") +
             " by " + createdBy.hex().substr(0, 4)) {}

void EntityText::begin(const char *what, Field field) {
    m_text += std::string("; ") + what + std::to_string(static_cast<int>(field)) + "=";
}

void EntityText::addRegister(Field field, const Value &shown, const PostId &by, const std::vector<Value> &others) {
    begin("r", field);
    m_text += toHex(asBytes(wire::encodeValue(shown))) + " by " + by.hex().substr(0, 4);
    for (const auto &other : others)
        m_text += " | " + toHex(asBytes(wire::encodeValue(other)));
}

void EntityText::addElement(Field field, const Value &value) {
    begin("s", field);
    m_text += toHex(asBytes(wire::encodeValue(value)));
}

void EntityText::addItem(Field field, std::uint64_t id, const std::string &text) {
    begin("l", field);
    m_text += std::to_string(id) + ":" + text;
}

void EntityText::addText(Field field, const std::string &text) {
    begin("t", field);
    m_text += text;
}

void EntityText::addCount(Field field, std::int64_t count) {
    begin("c", field);
    m_text += std::to_string(count);
}

void EntityText::addPlace(EntityId parent, std::size_t rank, bool isCut) {
    m_text += "; under " + parent.hex() + " as " + std::to_string(rank) + (isCut ? " cut" : "");
}

namespace {

/** Which of its brothers each object of a tree is. */
std::map<EntityId, std::size_t> ranksOf(const Board &board) {
    std::map<std::pair<Kind, EntityId>, std::set<std::pair<std::string, EntityId>>> brothers;
    for (const auto &[id, entity] : board) {
        for (const auto &[field, place] : entity->places)
            brothers[{entity->kind, place.parent}].emplace(place.order, id);
    }
    std::map<EntityId, std::size_t> ranks;
    for (const auto &[parent, children] : brothers) {
        std::size_t rank = 0;
        for (const auto &[order, id] : children)
            ranks[id] = rank++;
    }
    return ranks;
}

} // namespace

BoardText textOf(const Board &board) {
    const auto ranks = ranksOf(board);
    BoardText all;
    for (const auto &[id, entity] : board) {
        EntityText text(entity->kind, entity->deleted, entity->editedAfterDelete, entity->createdBy);
        for (const auto &[field, view] : entity->registers) {
            if (findKind(entity->kind)->tree == field) continue; // below
            std::vector<Value> others;
            for (const auto &other : view.others)
                others.push_back(other.value);
            text.addRegister(field, view.shown.value, view.shown.by, others);
        }
        for (const auto &[field, values] : entity->sets) {
            for (const auto &value : values)
                text.addElement(field, value);
        }
        for (const auto &[field, items] : entity->lists) {
            for (const auto &item : items)
                text.addItem(field, item.id.value, item.text);
        }
        for (const auto &[field, string] : entity->texts)
            text.addText(field, string);
        for (const auto &[field, count] : entity->counters)
            text.addCount(field, count);
        for (const auto &[field, place] : entity->places)
            text.addPlace(place.parent, ranks.at(id), place.isCut);
        all[id] = text.text();
    }
    return all;
}

} // namespace fanion::test
