// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesy.h"
#include "tests/unit/index/index_fixture.h"

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Position at(double latitude, double longitude) {
    return Position::fromDegrees(latitude, longitude);
}

class Places : public test::IndexFixture {
protected:
    EntityId addAt(double latitude, double longitude) {
        return add(Kind::Symbol, {{Field::Position, at(latitude, longitude)}});
    }
    [[nodiscard]] const PlaceIndex &places() const { return index.places(); }
    [[nodiscard]] std::vector<EntityId> nearest(Position place, std::size_t count) const {
        std::vector<EntityId> ids;
        for (const auto &near : places().nearest(place, count))
            ids.push_back(near.id);
        return ids;
    }
};

TEST_F(Places, FollowWhatMoves) {
    const auto marseille = addAt(43.3, 5.37);
    const auto line = add(Kind::Line, {{Field::Path, Path{at(43, 5), at(44, 6)}}});
    add(Kind::Task);
    EXPECT_THAT(places().in(at(43.2, 5.3), at(43.4, 5.4)), UnorderedElementsAre(marseille, line));
    set(marseille, Field::Position, at(48.85, 2.35));
    EXPECT_THAT(places().in(at(43.2, 5.3), at(43.4, 5.4)), ElementsAre(line));
    EXPECT_THAT(places().in(at(48.85, 2.35), at(48.85, 2.35)), ElementsAre(marseille)) << "edges are in";
    perform(intent::Delete{line});
    set(marseille, Field::Position, Value());
    EXPECT_THAT(places().in(at(-90, -180), at(90, 180)), IsEmpty());
    EXPECT_THAT(places().in(at(44, 5), at(43, 6)), IsEmpty()) << "upside down";
}

TEST_F(Places, NearestFirst) {
    const auto far = addAt(43.30, 5.40);
    const auto near = addAt(43.30, 5.371);
    const auto paris = addAt(48.85, 2.35);
    EXPECT_THAT(nearest(at(43.3, 5.37), 2), ElementsAre(near, far));
    EXPECT_THAT(nearest(at(-43.3, -174.6), 9), UnorderedElementsAre(near, far, paris))
        << "from the other end of the world";
    EXPECT_THAT(nearest(at(43.3, 5.37), 0), IsEmpty());
    const auto hits = places().within(at(43.3, 5.37), 100);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].id, near);
    EXPECT_DOUBLE_EQ(hits[0].metres, distanceMetres(at(43.3, 5.37), at(43.30, 5.371)));
    EXPECT_THAT(places().within(at(43.3, 5.37), hits[0].metres - 0.01), IsEmpty());
}

TEST_F(Places, InsideABoxTheDistanceIsNone) {
    const auto area = add(Kind::Area, {{Field::Path, Path{at(43, 5), at(43, 6), at(44, 6), at(44, 5)}}});
    const auto hits = places().nearest(at(43.5, 5.5), 1);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].id, area);
    EXPECT_EQ(hits[0].metres, 0);
}

TEST_F(Places, TheWorldIsRound) {
    // Fiji and Wallis lie on both sides of the 180th meridian.
    const auto west = addAt(-17, 179.9);
    const auto east = addAt(-17, -179.9);
    const auto on = addAt(-17, 180);
    const auto across = add(Kind::Line, {{Field::Path, Path{at(-16, 179.5), at(-16, -179.5)}}});
    const auto france = addAt(-17, 5);
    EXPECT_THAT(places().in(at(-18, 179), at(-15, -179)), UnorderedElementsAre(west, east, on, across));
    EXPECT_THAT(places().in(at(-18, -180), at(-15, -179)), UnorderedElementsAre(east, on, across));
    EXPECT_THAT(places().in(at(-18, 179), at(-15, 180)), UnorderedElementsAre(west, on, across));
    EXPECT_THAT(places().in(at(-18, -170), at(-15, 170)), ElementsAre(france))
        << "the line is short, not round the world";
    EXPECT_THAT(nearest(at(-17, 179.96), 3), ElementsAre(on, west, east));
    const auto hits = places().within(at(-16, 179.99), 1000);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].id, across);
}

TEST_F(Places, ThePolesAreNear) {
    const auto one = addAt(89.999, 0);
    const auto other = addAt(89.999, 180);
    EXPECT_THAT(nearest(at(89.9995, 90), 2), UnorderedElementsAre(one, other));
    EXPECT_EQ(places().within(at(90, 0), 200).size(), 2U);
}

TEST_F(Places, GenerationCountsMovesOnly) {
    const auto engine = add(Kind::Means, {{Field::Position, at(43, 5)}});
    const auto before = places().generation();
    set(engine, Field::Label, "FPT");
    EXPECT_EQ(places().generation(), before);
    set(engine, Field::Position, at(43, 6));
    EXPECT_NE(places().generation(), before);
}

} // namespace
} // namespace fanion
