// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/hostile_objects.h"

#include "tests/gui/shell/hostile_texts.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <map>

namespace fanion::app {

namespace {

constexpr WallTime kHostileMoment = 1'784'000'000'000;

/** The kind of object a reference of this field is to. */
Kind referredKind(Field field) {
    switch (field) {
    case Field::Layer:
        return Kind::Layer;
    case Field::Sector:
        return Kind::Sector;
    case Field::Page:
        return Kind::Page;
    default:
        return Kind::Means;
    }
}

/** Gives a field a value a post could give it, with \p words wherever it takes words. True: it takes words. */
bool fillHostile(Entity &entity, const FieldSpec &spec, const std::string &words,
                 const std::map<Kind, EntityId> &firstOf) {
    const Field field = spec.field;
    if (spec.merge == Merge::Tree) return false;
    if (spec.merge == Merge::Counter) {
        entity.counters[field] = 3;
        return false;
    }
    if (spec.merge == Merge::Text) {
        entity.texts[field] = words;
        return true;
    }
    if (spec.merge == Merge::List) {
        entity.lists[field] = {{ItemId{1}, words}, {ItemId{2}, words}};
        return true;
    }
    if (spec.merge == Merge::Set) {
        if (spec.type == ValueType::Reference) return false;
        entity.sets[field] = {Value(words), Value("1784000000000 " + std::string(64, 'a') + ' ' + words)};
        return true;
    }
    Value value;
    switch (spec.type) {
    case ValueType::Text:
        value = Value(words);
        break;
    case ValueType::Choice:
        value = Value(std::string(spec.choices.front()));
        break;
    case ValueType::Boolean:
        value = Value(field == Field::Inbox);
        break;
    case ValueType::Integer:
        value = Value(std::int64_t{3});
        break;
    case ValueType::Time:
        value = Value(std::int64_t{kHostileMoment});
        break;
    case ValueType::Position:
        value = Value(Position::fromDegrees(43.5, 5.2));
        break;
    case ValueType::Path:
        value = Value(
            Path{Position::fromDegrees(43.5, 5.2), Position::fromDegrees(43.6, 5.2), Position::fromDegrees(43.6, 5.3)});
        break;
    case ValueType::Reference:
        value = Value(firstOf.at(referredKind(field)));
        break;
    }
    entity.registers[field] = {BoardFeed::written(std::move(value), 2, kHostileMoment), {}};
    // What keeps both values shows both.
    if (spec.merge == Merge::Multi && spec.type == ValueType::Text)
        entity.registers[field].others = {BoardFeed::written(Value(words + "'"), 3, kHostileMoment)};
    return spec.type == ValueType::Text;
}

} // namespace

HostileObjects hostileObjects(int firstText, int count) {
    static constexpr std::uint64_t kFirst = 1000;
    HostileObjects made;
    // A layer's points, a page's items and whatever else refers to others refers to the first of each kind.
    std::map<Kind, EntityId> firstOf;
    for (const KindSpec &kind : allKinds())
        firstOf[kind.kind] = kind.kind == Kind::Incident ? kIncidentEntity : EntityId{kFirst + firstOf.size() * 1000};
    for (const KindSpec &kind : allKinds())
        for (int text = 0; text < (kind.kind == Kind::Incident ? 1 : count); ++text) {
            const std::string words = hostileTexts().at(firstText + text).toStdString();
            Entity entity = BoardFeed::entity(firstOf[kind.kind].value + static_cast<std::uint64_t>(text), kind.kind);
            entity.createdAt = entity.changedAt = kHostileMoment;
            for (const FieldSpec &spec : kind.fields)
                made.fieldsOfWords += fillHostile(entity, spec, words, firstOf) ? 1 : 0;
            if (kind.tree != Field{}) entity.places[kind.tree] = PlaceView{};
            made.objects.push_back(std::move(entity));
        }
    return made;
}

} // namespace fanion::app
