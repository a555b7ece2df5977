// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/random_intents.h"

#include "core/base/utf8.h"
#include "core/model/page_points.h"

#include <algorithm>
#include <array>

namespace fanion::test {

namespace {

/** Texts that have to be numbers of a page. */
bool isOfAPage(Field field) {
    return field == Field::Place || field == Field::Extent || field == Field::Points;
}

} // namespace

using namespace intent;

Wish RandomIntents::drawWish() {
    const auto dice = m_random->below(20);
    if (dice == 0) return {Wish::Kind::Undo, {}};
    if (dice == 1) return {Wish::Kind::Redo, {}};
    Wish wish;
    wish.intents.push_back(draw());
    while (m_random->oneIn(4) && wish.intents.size() < 3)
        wish.intents.push_back(draw());
    return wish;
}

void RandomIntents::act(TestPost &post, SeededRandom &random, Leaning leaning) {
    auto wish = RandomIntents(post.replica, random, leaning).drawWish();
    switch (wish.kind) {
    case Wish::Kind::Perform:
        static_cast<void>(post.tryPerform(std::move(wish.intents)));
        break;
    case Wish::Kind::Undo:
        static_cast<void>(post.tryUndo());
        break;
    case Wish::Kind::Redo:
        static_cast<void>(post.tryRedo());
        break;
    }
}

Intent RandomIntents::draw() {
    if (m_leaning == Leaning::Trees && !m_random->oneIn(6)) return drawOfTrees();
    const auto entity = m_random->oneIn(20) ? m_replica->find(kIncidentEntity) : drawEntity({});
    const auto size = m_replica->board().size();
    if (!entity || m_random->oneIn(size < 5 ? 3 : 60)) return drawAdd();
    switch (m_random->below(14)) {
    case 0:
        return Delete{entity->id};
    case 1:
        return Restore{entity->id};
    default:
        return drawEdit(*entity);
    }
}

Intent RandomIntents::drawOfTrees() {
    static constexpr std::array kCounters{Field::AbsoluteEmergencies, Field::Deceased};
    const auto incident = m_replica->find(kIncidentEntity);
    const auto means = drawEntity(Kind::Means);
    if (incident && m_random->oneIn(4)) return drawCount(*incident, kCounters[m_random->below(kCounters.size())]);
    if (!means || m_random->oneIn(m_replica->board().size() < 5 ? 3 : 40)) { // few, so that they meet
        Add add{Kind::Means, {}, {}};
        if (means) add.fields.emplace_back(Field::Parent, means->id);
        return add;
    }
    switch (m_random->below(8)) {
    case 0:
        return Delete{means->id};
    case 1:
        return Restore{means->id};
    default:
        return drawMove(*means, Field::Parent);
    }
}

EntityPtr RandomIntents::drawEntity(std::optional<Kind> kind) {
    // In the order of ids: a hash table's order is not the same everywhere.
    std::vector<EntityId> ids;
    for (const auto &[id, entity] : m_replica->board()) {
        if (!kind || entity->kind == *kind) ids.push_back(id);
    }
    if (ids.empty()) return nullptr;
    std::ranges::sort(ids);
    return m_replica->find(ids[m_random->below(ids.size())]);
}

Intent RandomIntents::drawAdd() {
    static constexpr std::array kKinds{Kind::Task,       Kind::Means,  Kind::LogEntry, Kind::Task,
                                       Kind::Means,      Kind::Symbol, Kind::Task,     Kind::Means,
                                       Kind::Sector,     Kind::Line,   Kind::Area,     Kind::Intelligence,
                                       Kind::Hypothesis, Kind::Page,   Kind::PageItem, Kind::PageItem};
    Add add;
    add.kind = kKinds[m_random->below(kKinds.size())];
    for (const auto &spec : findKind(add.kind)->fields) {
        if (spec.field == Field::Number || !m_random->oneIn(4)) continue;
        const auto parent = spec.merge == Merge::Tree ? drawEntity(add.kind) : nullptr;
        add.fields.emplace_back(spec.field, parent ? Value(parent->id) : drawValue(spec));
    }
    return add;
}

Intent RandomIntents::drawEdit(const Entity &entity) {
    const auto fields = findKind(entity.kind)->fields;
    // The few fields that two posts are most likely to fight over, or any.
    static constexpr std::array kContested{Field::State,  Field::Steps, Field::Description, Field::State,
                                           Field::Steps,  Field::Label, Field::Tags,        Field::Parent,
                                           Field::Parent, Field::State, Field::State,       Field::Assignee};
    const auto *contested = findKind(entity.kind)->find(kContested[m_random->below(kContested.size())]);
    const auto &spec = contested && !m_random->oneIn(4) ? *contested : fields[m_random->below(fields.size())];
    switch (spec.merge) {
    case Merge::Set:
        if (m_random->oneIn(2)) return SetRemove{entity.id, spec.field, drawValue(spec)};
        return SetAdd{entity.id, spec.field, drawValue(spec)};
    case Merge::List:
        return drawListEdit(entity);
    case Merge::Text:
        return drawTextEdit(entity, spec.field);
    case Merge::Counter:
        return drawCount(entity, spec.field);
    case Merge::Tree:
        return drawMove(entity, spec.field);
    case Merge::Last:
    case Merge::Multi:
    case Merge::Fixed:
        break;
    }
    return Set{entity.id, spec.field, m_random->oneIn(6) ? Value{} : drawValue(spec)};
}

Intent RandomIntents::drawCount(const Entity &entity, Field field) {
    if (m_random->oneIn(3)) return CounterReset{entity.id, field};
    const auto amount = static_cast<std::int64_t>(m_random->below(7)) - 2;
    if (m_random->oneIn(6)) return Set{entity.id, field, amount};
    return CounterAdd{entity.id, field, amount};
}

/** Under any other of its kind, mostly a living one, at the end or beside one of those. */
Intent RandomIntents::drawMove(const Entity &entity, Field field) {
    if (m_random->oneIn(12)) return Set{entity.id, field, Value{}};
    const auto parent = drawEntity(entity.kind);
    if (m_random->oneIn(4)) return Set{entity.id, field, m_random->oneIn(8) ? EntityId{77} : parent->id};
    Move move{entity.id, field, m_random->oneIn(4) ? EntityId() : parent->id, {}, m_random->oneIn(2)};
    std::vector<EntityId> children;
    for (const auto &[id, other] : m_replica->board()) {
        const auto place = other->places.find(field);
        const bool isThere = place != other->places.end() && place->second.parent == move.parent;
        if (isThere && other->kind == entity.kind && id != entity.id) children.push_back(id);
    }
    std::ranges::sort(children);
    if (!children.empty() && !m_random->oneIn(3)) move.beside = children[m_random->below(children.size())];
    return move;
}

Intent RandomIntents::drawListEdit(const Entity &entity) {
    const auto found = entity.lists.find(Field::Steps);
    const auto size = found == entity.lists.end() ? 0 : found->second.size();
    if (size < 2 || m_random->oneIn(2)) {
        return ListInsert{entity.id, Field::Steps, m_random->below(size + 1), drawText()};
    }
    const auto item = found->second[m_random->below(size)].id;
    if (!m_random->oneIn(4)) return ListMove{entity.id, Field::Steps, item, m_random->below(size)};
    return ListRemove{entity.id, Field::Steps, item};
}

Intent RandomIntents::drawTextEdit(const Entity &entity, Field field) {
    const auto size = codePointCount(entity.text(field));
    if (m_random->oneIn(8)) return Set{entity.id, field, drawText()};
    const auto at = m_random->below(size + 1);
    const auto erase = m_random->oneIn(2) ? m_random->below(std::min<std::size_t>(size - at, 4) + 1) : 0;
    return Text{entity.id, field, at, erase, erase > 0 && m_random->oneIn(2) ? std::string() : drawText()};
}

std::string RandomIntents::drawText() {
    static constexpr std::array<std::string_view, 8> kWords{"a", "bc", "feu", "é", "à l'est", "🚒", "def", "S1"};
    std::string text;
    for (auto i = m_random->below(3) + 1; i > 0; --i)
        text += kWords[m_random->below(kWords.size())];
    return text;
}

std::string RandomIntents::drawPageText(Field field) {
    const auto number = [this] { return static_cast<std::int32_t>(m_random->below(4)) + 1; };
    std::vector<PagePoint> points(field == Field::Points ? 2 : 1);
    for (PagePoint &point : points)
        point = {number(), number()};
    return pagePointsText(points);
}

Value RandomIntents::drawValue(const FieldSpec &spec) {
    const auto number = [this] { return static_cast<std::int32_t>(m_random->below(4)); };
    switch (spec.type) {
    case ValueType::Boolean:
        return m_random->oneIn(2);
    case ValueType::Integer:
        return std::int64_t{number()};
    case ValueType::Time:
        return std::int64_t{1'750'000'000'000} + number();
    case ValueType::Text:
        return isOfAPage(spec.field) ? drawPageText(spec.field) : drawText();
    case ValueType::Choice:
        return std::string(spec.choices[m_random->below(spec.choices.size())]);
    case ValueType::Position:
        return Position{number(), number()};
    case ValueType::Path:
        return Path{{number(), number()}, {number(), number()}};
    case ValueType::Reference:
        return EntityId{static_cast<std::uint64_t>(number()) + 1};
    }
    return {};
}

} // namespace fanion::test
