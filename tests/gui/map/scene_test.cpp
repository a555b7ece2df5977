// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/board_objects.h"
#include "app/map/map_scene.h"
#include "app/map/scene_hit.h"
#include "app/map/symbol_place.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace fanion;
using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

Position at(double latitude, double longitude) {
    return Position::fromDegrees(latitude, longitude);
}

MapObject object(std::uint64_t id, MapShape shape, const QString &key, Path path) {
    MapObject result;
    result.id = EntityId{id};
    result.shape = shape;
    result.catalogueKey = key;
    result.path = std::move(path);
    return result;
}

Entity entity(Kind kind, std::uint64_t id, std::initializer_list<std::pair<Field, Value>> values) {
    Entity result;
    result.id = EntityId{id};
    result.kind = kind;
    for (const auto &[field, value] : values)
        result.registers[field].shown.value = value;
    return result;
}

EntityPtr shared(Entity e) {
    return std::make_shared<const Entity>(std::move(e));
}

BoardDelta delta(std::vector<EntityPtr> changed) {
    BoardDelta result;
    result.changed = std::move(changed);
    return result;
}

std::optional<MapObject> mapped(const Entity &e, const Entity *layer = nullptr) {
    return toMapObject(e, layer, Catalogue::standard());
}

const Value kPlace = Value(Position::fromDegrees(43.3, 5.4));
const MapCamera kCamera(Position::fromDegrees(43.3, 5.4), 12, 800, 600);

QPointF pixel(Position place) {
    const ScreenPoint point = kCamera.toScreen(place);
    return {point.x, point.y};
}

TEST(MapSceneFilter, HidesByPhaseAndByKindAndShowsAgain) {
    MapScene scene;
    MapObject planned = object(1, MapShape::Line, u"action"_s, {at(43, 5), at(43, 6)});
    planned.phase = Phase::Planned;
    MapObject means = object(2, MapShape::Point, u"engin"_s, {at(43, 5)});
    means.kind = Kind::Means;
    MapObject imported = object(3, MapShape::Point, u"point-importe"_s, {at(43, 5)});
    imported.kind = Kind::Feature;
    imported.layer = EntityId{9};
    scene.upsert({planned, means, imported});

    SceneFilter filter;
    filter.hidden.set(static_cast<std::size_t>(Overlay::Manoeuvre));
    scene.setFilter(filter);
    EXPECT_FALSE(scene.find(EntityId{1}));
    EXPECT_TRUE(scene.find(EntityId{2}));
    EXPECT_EQ(scene.drawingOrder().size(), 2U);

    filter.hidden.set(static_cast<std::size_t>(Overlay::Situation));
    filter.hidden.set(static_cast<std::size_t>(Overlay::Symbols));
    scene.setFilter(filter);
    EXPECT_FALSE(scene.find(EntityId{2}));
    EXPECT_TRUE(scene.find(EntityId{3})) << "imported points are on their layer alone";
    filter.hiddenLayers.insert(EntityId{9});
    scene.setFilter(filter);
    EXPECT_EQ(scene.count(), 0);

    // What happens to it meanwhile is not lost.
    means.label = u"FPT RNS"_s;
    scene.upsert({means});
    scene.remove({EntityId{1}});
    scene.setFilter({});
    EXPECT_EQ(scene.count(), 2);
    EXPECT_EQ(scene.find(EntityId{2})->label, u"FPT RNS"_s);
}

TEST(MapSceneFilter, AColleaguesChangeOfPhaseHidesAndShows) {
    MapScene scene;
    SceneFilter filter;
    filter.hidden.set(static_cast<std::size_t>(Overlay::Anticipation));
    scene.setFilter(filter);
    MapObject area = object(1, MapShape::Area, u"zone"_s, {at(43, 5), at(43, 6), at(44, 6)});
    scene.upsert({area});
    area.phase = Phase::Anticipated;
    QSignalSpy changed(&scene, &MapScene::contentChanged);
    scene.upsert({area});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(scene.find(EntityId{1}));
    EXPECT_TRUE(scene.index().find({{0, 0}, {1, 1}}).empty()) << "and nothing answers to the pointer";
    area.phase = Phase::Engaged;
    scene.upsert({area});
    EXPECT_TRUE(scene.find(EntityId{1}));
}

TEST(MapSceneFilter, SaysWhenOnesOwnNewObjectWouldNotBeSeen) {
    MapScene scene;
    SceneFilter filter;
    filter.hidden.set(static_cast<std::size_t>(Overlay::Manoeuvre));
    scene.setFilter(filter);
    QSignalSpy told(&scene, &MapScene::arrivedHidden);
    MapObject arrow = object(1, MapShape::Line, u"action"_s, {at(43, 5), at(43, 6)});
    arrow.phase = Phase::Planned;
    MapObject other = arrow;
    other.id = EntityId{2};
    scene.upsert({other});
    EXPECT_EQ(told.count(), 0) << "a colleague's";
    scene.select({EntityId{1}});
    scene.upsert({arrow});
    EXPECT_EQ(told.count(), 1);
    arrow.label = u"A"_s;
    scene.upsert({arrow});
    EXPECT_EQ(told.count(), 1) << "once";
}

TEST(MapSceneFilter, LockedObjectsAreSeenAndStay) {
    MapScene scene;
    const MapObject line = object(1, MapShape::Line, u"action"_s, {at(43, 5), at(43, 6)});
    scene.upsert({line});
    SceneFilter filter;
    filter.locked.set(static_cast<std::size_t>(Overlay::Lines));
    scene.setFilter(filter);
    ASSERT_TRUE(scene.find(EntityId{1}));
    EXPECT_TRUE(scene.isLocked(*scene.find(EntityId{1})));
    scene.setFilter({});
    EXPECT_FALSE(scene.isLocked(*scene.find(EntityId{1})));
}

} // namespace

TEST(BoardObjects, AMeansIsDashedUntilItIsEngagedAndGoesWhenReleased) {
    const auto phase = [](const char *state) {
        return mapped(entity(Kind::Means, 1, {{Field::Position, kPlace}, {Field::State, Value(std::string(state))}}));
    };
    for (const char *state : {"requested", "alerted", "enRoute", "atTransit", "atCrm"})
        EXPECT_EQ(phase(state)->phase, Phase::Planned) << state;
    for (const char *state : {"engaged", "reserve", "available"})
        EXPECT_EQ(phase(state)->phase, Phase::Engaged) << state;
    for (const char *state : {"released", "refused", "cancelled"})
        EXPECT_FALSE(phase(state)) << state;
}

TEST(BoardObjects, AMeansTakesLookAndNameFromItsType) {
    const auto group = mapped(entity(Kind::Means, 1,
                                     {{Field::Position, kPlace},
                                      {Field::Type, Value(std::string("GALIM"))},
                                      {Field::Station, Value(std::string("AIX"))}}));
    ASSERT_TRUE(group);
    EXPECT_EQ(group->catalogueKey, u"groupe"_s);
    EXPECT_EQ(group->echelon, 2);
    EXPECT_EQ(group->nature, Nature::Water);
    EXPECT_EQ(group->label, u"GALIM AIX"_s);
}

TEST(BoardObjects, LeavesOutWhatHasNoPlaceOnTheMap) {
    EXPECT_FALSE(mapped(entity(Kind::Means, 1, {})));
    EXPECT_FALSE(mapped(entity(Kind::Task, 1, {{Field::Position, kPlace}})));
    EXPECT_FALSE(mapped(entity(Kind::Line, 1, {{Field::Path, Value(Path{at(43, 5)})}})));
    EXPECT_FALSE(mapped(entity(Kind::Symbol, 1, {{Field::Position, Value(Position{2'000'000'000, 0})}})));
    EXPECT_FALSE(mapped(entity(Kind::Area, 1, {{Field::Path, Value(Path{at(43, 5), at(44, 5)})}})));
    Entity deleted = entity(Kind::Symbol, 1, {{Field::Position, kPlace}});
    deleted.deleted = true;
    EXPECT_FALSE(mapped(deleted));
}

TEST(BoardObjects, TwoPlacesAreACircleForAnEntryThatIsOne) {
    const auto circle = mapped(entity(Kind::Area, 1,
                                      {{Field::Path, Value(Path{at(43, 5), at(43, 5.01)})},
                                       {Field::Catalogue, Value(std::string("zone-exclusion-cercle"))}}));
    ASSERT_TRUE(circle);
    EXPECT_EQ(circle->shape, MapShape::Area);
}

TEST(BoardObjects, TextsOfStrangersAreTamed) {
    const auto symbol =
        mapped(entity(Kind::Symbol, 1,
                      {{Field::Position, kPlace}, {Field::Label, Value("a\u202eb\x01\n c" + std::string(500, 'x'))}}));
    ASSERT_TRUE(symbol);
    EXPECT_TRUE(symbol->label.startsWith(u"ab cxxx"_s)) << symbol->label.toStdString();
    EXPECT_LE(symbol->label.size(), 80);
}

TEST(BoardObjects, BadgesTellConflictsAndTheBin) {
    Entity symbol = entity(Kind::Symbol, 1, {{Field::Position, kPlace}});
    symbol.editedAfterDelete = true;
    EXPECT_EQ(mapped(symbol)->badge, Badge::EditedAfterDelete);
    symbol.registers[Field::Position].others.push_back({kPlace, {}, {}, 0});
    EXPECT_EQ(mapped(symbol)->badge, Badge::Conflict);
}

TEST(BoardObjects, ALockAndAGroupAreSeen) {
    const auto symbol = mapped(
        entity(Kind::Symbol, 1,
               {{Field::Position, kPlace}, {Field::Locked, Value(true)}, {Field::Group, Value(std::string("g"))}}));
    EXPECT_TRUE(symbol->locked);
    EXPECT_FALSE(symbol->isImported());
    EXPECT_EQ(symbol->z, 0);
    EXPECT_EQ(symbol->group, u"g"_s);
    EXPECT_FALSE(mapped(entity(Kind::Symbol, 1, {{Field::Position, kPlace}, {Field::Locked, Value(false)}}))->locked);
    const auto feature = mapped(entity(Kind::Feature, 1, {{Field::Position, kPlace}}));
    EXPECT_TRUE(feature->locked && feature->isImported());
}

TEST(MapScene, FollowsTheBoard) {
    MapScene scene;
    QSignalSpy changes(&scene, &MapScene::contentChanged);
    scene.apply(delta({shared(entity(Kind::Symbol, 1, {{Field::Position, kPlace}})),
                       shared(entity(Kind::LogEntry, 2, {{Field::Position, kPlace}}))}));
    EXPECT_EQ(scene.count(), 1);
    EXPECT_EQ(changes.count(), 1);
    scene.apply(delta({shared(entity(Kind::Symbol, 1, {{Field::Position, Value()}}))}));
    EXPECT_EQ(scene.count(), 0);
}

TEST(MapScene, ALayerStylesAndHidesItsPoints) {
    MapScene scene;
    const auto feature =
        shared(entity(Kind::Feature, 5, {{Field::Position, kPlace}, {Field::Layer, Value(EntityId{9})}}));
    // The points may be told before their layer.
    scene.apply(delta({feature}));
    EXPECT_EQ(scene.find(EntityId{5})->nature, Nature::Command);
    EXPECT_TRUE(scene.find(EntityId{5})->locked);
    scene.apply(delta({shared(entity(Kind::Layer, 9, {{Field::Nature, Value(std::string("water"))}}))}));
    EXPECT_EQ(scene.find(EntityId{5})->nature, Nature::Water);
    Entity gone = entity(Kind::Layer, 9, {});
    gone.deleted = true;
    scene.apply(delta({shared(gone)}));
    EXPECT_EQ(scene.find(EntityId{5}), nullptr);
    scene.apply(delta({shared(entity(Kind::Layer, 9, {}))}));
    EXPECT_NE(scene.find(EntityId{5}), nullptr);
}

TEST(MapScene, DrawsAreasUnderLinesUnderPointsAndByOrder) {
    MapScene scene;
    MapObject low = object(3, MapShape::Point, u"point"_s, {at(1, 1)});
    low.z = -1;
    scene.upsert({object(2, MapShape::Point, u"point"_s, {at(1, 1)}), low,
                  object(1, MapShape::Line, u"trait"_s, {at(1, 1), at(2, 2)}),
                  object(4, MapShape::Area, u"zone"_s, {at(1, 1), at(2, 2), at(1, 2)})});
    std::vector<std::uint64_t> order;
    for (const auto &drawn : scene.drawingOrder())
        order.push_back(drawn->id.value);
    EXPECT_EQ(order, (std::vector<std::uint64_t>{4, 1, 3, 2}));
}

TEST(MapScene, SelectionSurvivesChangesAndKeepsStrangers) {
    MapScene scene;
    QSignalSpy spy(&scene, &MapScene::selectionChanged);
    scene.setSelectedIds({u"0000000000000002"_s, u"junk"_s, u"0000000000000001"_s});
    EXPECT_EQ(scene.selectedIds(), (QStringList{u"0000000000000001"_s, u"0000000000000002"_s}));
    scene.upsert({object(1, MapShape::Point, u"point"_s, {at(1, 1)})});
    scene.remove({EntityId{1}});
    EXPECT_EQ(scene.selectedIds().size(), 2);
    scene.setSelectedIds(scene.selectedIds());
    EXPECT_EQ(spy.count(), 1);
}

TEST(SceneHit, FindsTheTopmost) {
    MapScene scene;
    MapObject upper = object(2, MapShape::Point, u"engin"_s, {at(43.3, 5.4)});
    upper.z = 5;
    scene.upsert({object(3, MapShape::Point, u"engin"_s, {at(43.3, 5.4)}), upper});
    EXPECT_EQ(hitTest(scene, kCamera, {400, 300}).id, EntityId{2});
    scene.setDragged({EntityId{2}});
    EXPECT_EQ(hitTest(scene, kCamera, {400, 300}).id, EntityId{3});
    EXPECT_FALSE(hitTest(scene, kCamera, {400 + 40, 300}));
}

TEST(SceneHit, AFlagIsHitAtItsClothNotOnlyAtItsPole) {
    MapScene scene;
    scene.upsert({object(1, MapShape::Point, u"pc"_s, {at(43.3, 5.4)})});
    EXPECT_TRUE(hitTest(scene, kCamera, {400 + 20, 300 - 28})); // the pole's foot is the place
    EXPECT_FALSE(hitTest(scene, kCamera, {400 + 20, 300 + 20}));
}

TEST(SceneHit, ALargeSignIsHitAtItsFarCorner) {
    MapScene scene;
    MapObject large = object(1, MapShape::Point, u"pc"_s, {at(43.3, 5.4)});
    large.size = 4;
    scene.upsert({large});
    EXPECT_TRUE(hitTest(scene, kCamera, {400 + 80, 300 - 112}));
    large.size = 1;
    scene.upsert({large});
    EXPECT_FALSE(hitTest(scene, kCamera, {400 + 80, 300 - 112}));
    EXPECT_TRUE(hitTest(scene, kCamera, {400 + 20, 300 - 28}));
}

TEST(SceneHit, NoSignOfTheCatalogueIsMissedAtItsEdge) {
    for (const CatalogueEntry &entry : Catalogue::standard().entries()) {
        if (!entry.isPoint) continue;
        MapScene scene;
        const MapObject sign = object(1, MapShape::Point, entry.key, {at(43.3, 5.4)});
        scene.upsert({sign});
        const QRectF area = SymbolPlace::of(sign, entry, kCamera).touch(entry).adjusted(1, 1, -1, -1);
        for (const QPointF corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()})
            EXPECT_TRUE(hitTest(scene, kCamera, corner)) << entry.key.toStdString();
    }
}

TEST(SceneHit, ADirectedSignIsHitWhereItPoints) {
    MapScene scene;
    MapObject wind = object(1, MapShape::Point, u"vent"_s, {at(43.3, 5.4)});
    wind.rotation = 90;
    scene.upsert({wind});
    EXPECT_TRUE(hitTest(scene, kCamera, {400 - 22, 300}));
    EXPECT_FALSE(hitTest(scene, kCamera, {400, 300 + 22}));
}

TEST(SceneHit, LinesBeatAreasAndTheInsideIsToldApart) {
    MapScene scene;
    const Path square{at(43.28, 5.37), at(43.32, 5.37), at(43.32, 5.43), at(43.28, 5.43)};
    scene.upsert({object(1, MapShape::Area, u"zone"_s, square),
                  object(2, MapShape::Line, u"trait"_s, {at(43.3, 5.3), at(43.3, 5.5)})});
    EXPECT_EQ(hitTest(scene, kCamera, {450, 305}).id, EntityId{2}); // five pixels beside the line
    const Hit inside = hitTest(scene, kCamera, {450, 340});
    EXPECT_EQ(inside.id, EntityId{1});
    EXPECT_TRUE(inside.isInsideOfArea);
    const Hit edge = hitTest(scene, kCamera, pixel(at(43.29, 5.37)) + QPointF(3, 0));
    EXPECT_EQ(edge.id, EntityId{1});
    EXPECT_FALSE(edge.isInsideOfArea);
    EXPECT_FALSE(hitTest(scene, kCamera, {20, 20}));
}

TEST(SceneHit, ACircleReachesRoundItsCentre) {
    MapScene scene;
    scene.upsert({object(1, MapShape::Area, u"zone-exclusion-cercle"_s, {at(43.3, 5.4), at(43.3, 5.42)})});
    const double radius = pixel(at(43.3, 5.42)).x() - 400;
    EXPECT_TRUE(hitTest(scene, kCamera, {400, 300 - radius}));
    EXPECT_TRUE(hitTest(scene, kCamera, {400 - radius * 0.7, 300}).isInsideOfArea);
    EXPECT_FALSE(hitTest(scene, kCamera, {400 - radius * 0.9, 300 - radius * 0.9}));
}

TEST(SceneHit, ARectangleTakesWhatLiesWhollyInside) {
    MapScene scene;
    scene.upsert({object(1, MapShape::Point, u"engin"_s, {at(43.3, 5.4)}),
                  object(2, MapShape::Line, u"trait"_s, {at(43.3, 5.4), at(43.3, 5.9)}),
                  object(3, MapShape::Point, u"engin"_s, {at(43.35, 5.4)})});
    EXPECT_EQ(objectsIn(scene, kCamera, {350, 250, 100, 100}), (std::vector{EntityId{1}}));
}

TEST(SceneIndex, FindsWhatABruteForceSearchFinds) {
    SceneIndex index;
    std::unordered_map<EntityId, MercatorPoint> places;
    unsigned state = 12345;
    const auto next = [&state] { return static_cast<double>((state = state * 1664525 + 1013904223) >> 8) / (1 << 24); };
    for (int round = 0; round < 3000; ++round) {
        const EntityId id{1 + static_cast<std::uint64_t>(next() * 400)};
        if (next() < 0.3) {
            index.remove(id);
            places.erase(id);
        } else {
            const MercatorPoint place{next(), next()};
            index.put(id, {place, place});
            places[id] = place;
        }
    }
    for (int i = 0; i < 50; ++i) {
        const MercatorPoint corner{next(), next()};
        const MercatorBox box{corner, {corner.x + 0.2, corner.y + 0.2}};
        std::vector<EntityId> expected;
        for (const auto &[id, place] : places)
            if (place.x >= corner.x && place.x <= corner.x + 0.2 && place.y >= corner.y && place.y <= corner.y + 0.2)
                expected.push_back(id);
        auto found = index.find(box);
        std::ranges::sort(found);
        std::ranges::sort(expected);
        ASSERT_EQ(found, expected);
    }
}
