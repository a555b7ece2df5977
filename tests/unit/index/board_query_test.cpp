// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/board_query.h"
#include "tests/convergence/seeds.h"
#include "tests/unit/index/index_fixture.h"
#include "tests/unit/index/naive_scan.h"

#include <array>
#include <functional>

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Position at(double latitude, double longitude) {
    return Position::fromDegrees(latitude, longitude);
}

class Queries : public test::IndexFixture {
protected:
    [[nodiscard]] std::vector<EntityId> find(const BoardQuery &query) const {
        std::vector<EntityId> ids;
        for (const auto &found : findOnBoard(index, query))
            ids.push_back(found.entity->id);
        return ids;
    }
    [[nodiscard]] std::vector<EntityId> find(Kind kind, Field field, Value value) const {
        BoardQuery query;
        query.fields = {{{kind, field, std::move(value)}}};
        return find(query);
    }
    [[nodiscard]] std::vector<EntityId> findIn(EntityId container) const {
        BoardQuery query;
        query.container = container;
        return find(query);
    }
};

TEST_F(Queries, AllThatIsGivenMustHold) {
    const auto near =
        add(Kind::Means, {{Field::Label, "FPT Aix"}, {Field::State, "engaged"}, {Field::Position, at(43.5, 5.4)}});
    const auto nearer =
        add(Kind::Means, {{Field::Label, "FPT"}, {Field::State, "engaged"}, {Field::Position, at(43.5, 5.41)}});
    add(Kind::Means, {{Field::Label, "FPT"}, {Field::State, "reserve"}, {Field::Position, at(43.5, 5.4)}});
    add(Kind::Means, {{Field::Label, "VSAV"}, {Field::State, "engaged"}, {Field::Position, at(43.5, 5.4)}});
    add(Kind::Symbol, {{Field::Label, "FPT"}, {Field::Position, at(43.5, 5.4)}});
    const auto far =
        add(Kind::Means, {{Field::Label, "FPT"}, {Field::State, "engaged"}, {Field::Position, at(48.8, 2.3)}});
    BoardQuery query;
    query.kind = Kind::Means;
    query.text = "fpt";
    query.fields = {{{Kind::Means, Field::State, "engaged"}, {Kind::Task, Field::State, "done"}}};
    EXPECT_THAT(find(query), ElementsAre(far, nearer, near)) << "the best words first, then the newest";
    query.near = {at(43.5, 5.42), 5'000};
    EXPECT_THAT(find(query), ElementsAre(nearer, near)) << "the nearest first";
    const auto found = findOnBoard(index, query);
    EXPECT_NEAR(found.at(0).metres.value_or(0), 808, 2);
    query.near.reset();
    query.box = {at(43, 5), at(44, 5.405)};
    EXPECT_THAT(find(query), ElementsAre(near));
    perform(intent::Delete{near});
    EXPECT_THAT(find(query), IsEmpty());
}

TEST_F(Queries, WithoutAConditionEverythingLivingById) {
    const auto task = add(Kind::Task);
    const auto symbol = add(Kind::Symbol);
    perform(intent::Delete{add(Kind::Line)});
    EXPECT_THAT(find(BoardQuery()), ElementsAre(kIncidentEntity, std::min(task, symbol), std::max(task, symbol)));
}

TEST_F(Queries, InASectorAGroupOrALayerHoweverDeep) {
    const auto sector = add(Kind::Sector);
    const auto part = add(Kind::Sector, {{Field::Parent, sector}});
    const auto symbol = add(Kind::Symbol, {{Field::Sector, sector}});
    const auto task = add(Kind::Task, {{Field::Sector, part}});
    const auto column = add(Kind::Means, {{Field::Sector, part}});
    const auto group = add(Kind::Means, {{Field::Parent, column}});
    const auto engine = add(Kind::Means, {{Field::Parent, group}});
    const auto layer = add(Kind::Layer);
    const auto point = add(Kind::Feature, {{Field::Layer, layer}});
    EXPECT_THAT(findIn(sector), UnorderedElementsAre(part, symbol, task, column));
    EXPECT_THAT(findIn(part), UnorderedElementsAre(task, column));
    EXPECT_THAT(findIn(column), UnorderedElementsAre(group, engine));
    EXPECT_THAT(findIn(layer), ElementsAre(point));
    EXPECT_THAT(findIn(symbol), IsEmpty());
    EXPECT_THAT(findIn({12345}), IsEmpty()) << "nothing has this id";
}

TEST_F(Queries, AFieldShowsAValueWhateverWayItMerges) {
    const auto task = add(Kind::Task, {{Field::Label, "Tenir"},
                                       {Field::Assignee, "CDC"},
                                       {Field::Description, "la lisière"},
                                       {Field::Steps, "Établir"},
                                       {Field::Tags, "eau"},
                                       {Field::DueAt, std::int64_t{1000}}});
    const auto bare = add(Kind::Task);
    EXPECT_THAT(find(Kind::Task, Field::Label, "Tenir"), ElementsAre(task));
    EXPECT_THAT(find(Kind::Task, Field::Label, "tenir"), IsEmpty()) << "as it is written";
    EXPECT_THAT(find(Kind::Task, Field::Assignee, "CDC"), ElementsAre(task));
    EXPECT_THAT(find(Kind::Task, Field::Description, "la lisière"), ElementsAre(task));
    EXPECT_THAT(find(Kind::Task, Field::Steps, "Établir"), ElementsAre(task));
    EXPECT_THAT(find(Kind::Task, Field::Tags, "eau"), ElementsAre(task));
    EXPECT_THAT(find(Kind::Task, Field::DueAt, std::int64_t{1000}), ElementsAre(task));
    for (const auto field :
         {Field::Label, Field::Assignee, Field::Description, Field::Steps, Field::Tags, Field::DueAt})
        EXPECT_THAT(find(Kind::Task, field, {}), ElementsAre(bare)) << static_cast<int>(field);
    EXPECT_THAT(find(Kind::Task, Field::AssigneeRef, {}), UnorderedElementsAre(task, bare));
    EXPECT_THAT(find(Kind::Task, Field::Sector, {}), UnorderedElementsAre(task, bare));
    EXPECT_THAT(find(Kind::Means, Field::Sector, {}), IsEmpty()) << "of another kind";
}

/** Random queries on a random board, beside a look at every object. */
TEST_F(Queries, AgreeWithAScanOfTheWholeBoard) {
    static constexpr std::array<const char *, 4> kLabels{"FPT RNS", "FPT", "VSAV 2", "Écoute"};
    static constexpr std::array<const char *, 3> kStates{"engaged", "reserve", "alerted"};
    std::size_t total = 0;
    for (const auto seed : test::seeds(10)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        test::SeededRandom random(seed);
        const auto sector = add(Kind::Sector);
        const auto place = [&] { return at(43 + 0.01 * static_cast<double>(random.below(100)), 5.5); };
        for (int i = 0; i < 60; ++i) {
            const auto id = add(random.oneIn(3) ? Kind::Symbol : Kind::Means,
                                {{Field::Label, kLabels[random.below(4)]}, {Field::Position, place()}});
            if (random.oneIn(2)) set(id, Field::Sector, sector);
            if (index.find(id)->kind == Kind::Means) set(id, Field::State, kStates[random.below(3)]);
        }
        const test::NaiveScan scan(index.board());
        for (int i = 0; i < 60; ++i) {
            BoardQuery query;
            std::vector<std::function<bool(const Entity &)>> tests;
            if (random.oneIn(2)) {
                query.kind = random.oneIn(2) ? Kind::Symbol : Kind::Means;
                tests.emplace_back([&](const Entity &entity) { return entity.kind == *query.kind; });
            }
            if (random.oneIn(2)) {
                const std::string state = kStates[random.below(3)];
                query.fields.push_back({{Kind::Means, Field::State, state}});
                tests.emplace_back([state](const Entity &entity) { return entity.text(Field::State) == state; });
            }
            if (random.oneIn(3)) {
                query.container = sector;
                tests.emplace_back([&](const Entity &entity) { return entity.value(Field::Sector) == Value(sector); });
            }
            if (random.oneIn(2)) {
                query.box = {at(43, 5), place()};
                const auto in = scan.in(query.box->first, query.box->second);
                tests.emplace_back([in](const Entity &entity) { return std::ranges::contains(in, entity.id); });
            }
            if (random.oneIn(2)) {
                query.near = {place(), static_cast<double>(random.below(80'000))};
                std::set<EntityId> near;
                for (const auto &[metres, id] : scan.byDistance(query.near->centre))
                    if (metres <= query.near->metres) near.insert(id);
                tests.emplace_back([near](const Entity &entity) { return near.contains(entity.id); });
            }
            if (random.oneIn(2)) {
                query.text = random.oneIn(2) ? "fp" : "e";
                const auto with = scan.find(*query.text, 100'000);
                tests.emplace_back([with](const Entity &entity) { return std::ranges::contains(with, entity.id); });
            }
            const auto expected = scan.living([&](const Entity &entity) {
                return std::ranges::all_of(tests, [&](const auto &holds) { return holds(entity); });
            });
            const auto found = find(query);
            EXPECT_EQ(found.size(), expected.size()) << "each once";
            EXPECT_EQ(std::set<EntityId>(found.begin(), found.end()), expected);
            total += found.size();
        }
    }
    EXPECT_GT(total, 1'000U);
}

} // namespace
} // namespace fanion
