// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/symbol_sprites.h"

#include "app/symbols/catalogue.h"
#include "tests/gui/map/demo_scene.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::app;

namespace {

class SymbolSpritesTest : public testing::Test {
protected:
    SymbolSpritesTest() {
        for (const MapObject &object : scatteredSymbols(9'000, 46.6, 2.5, 0.4, 7)) {
            objects.push_back(std::make_shared<const MapObject>(object));
            auto named = *objects.back();
            named.label = QStringLiteral("N %1").arg(objects.size()); // each a picture of its own
            objects.back() = std::make_shared<const MapObject>(named);
        }
        sprites.setLook({});
        show();
    }
    void show() {
        sprites.begin(true);
        for (const auto &object : objects)
            sprites.add(object);
    }
    void change(std::size_t index, const QString &label) {
        MapObject changed = *objects[index];
        changed.label = label;
        objects[index] = std::make_shared<const MapObject>(changed);
    }

    SymbolSprites sprites{Catalogue::standard()};
    std::vector<std::shared_ptr<const MapObject>> objects;
};

/** A colleague renames one of thousands: that costs one picture, however many there are. */
TEST_F(SymbolSpritesTest, AChangePaintsWhatChangedAndNothingElse) {
    const auto count = sprites.sprites().size();
    for (int n = 0; n < 5; ++n) {
        const int painted = sprites.atlas().generation();
        change(4'000, QStringLiteral("Nouveau %1").arg(n));
        show();
        EXPECT_LE(sprites.atlas().generation() - painted, 2);
        EXPECT_EQ(sprites.sprites().size(), count);
    }
}

TEST_F(SymbolSpritesTest, WhatIsMovedIsShownWhereItIs) {
    MapObject moved = *objects[0];
    moved.path.front() = Position::fromDegrees(47, 3);
    objects[0] = std::make_shared<const MapObject>(moved);
    show();
    EXPECT_EQ(sprites.sprites().front().at, toMercator(Position::fromDegrees(47, 3)));
}

TEST_F(SymbolSpritesTest, PicturesNobodyNeedsAreDroppedInTheEnd) {
    const auto needed = sprites.atlas().count();
    for (int round = 0; round < 4; ++round) {
        for (std::size_t index = 0; index < objects.size(); ++index)
            change(index, QStringLiteral("R%1 %2").arg(round).arg(index));
        show();
    }
    EXPECT_LE(sprites.atlas().count(), 3 * needed);
    EXPECT_EQ(sprites.refused(), 0) << "there is room for all of them";
}

TEST_F(SymbolSpritesTest, AnotherLookPaintsAllAnew) {
    const auto count = sprites.sprites().size();
    SpriteLook night;
    night.night = true;
    sprites.setLook(night);
    show();
    EXPECT_EQ(sprites.sprites().size(), count);
    EXPECT_GT(sprites.atlas().count(), 1'000);
}

} // namespace
