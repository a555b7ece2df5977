// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/photo_facts.h"
#include "tests/unit/preview/preview_fixture.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <random>

namespace fanion::app {
namespace {

using test::ExifWords;
using test::photo;

TEST(PhotoFacts, ReadsPlaceAndTime) {
    const PhotoFacts facts = photoFacts(photo({}));
    ASSERT_TRUE(facts.place);
    EXPECT_EQ(*facts.place, Position::fromDegrees(43.1234, 5.4321));
    EXPECT_EQ(facts.takenAt, QDateTime(QDate(2026, 7, 14), QTime(12, 32, 5), QTimeZone::UTC));
}

TEST(PhotoFacts, ReadsTheOtherHemispheres) {
    ExifWords words;
    words.northSouth = "S";
    words.eastWest = "W";
    EXPECT_EQ(photoFacts(photo(words)).place, Position::fromDegrees(-43.1234, -5.4321));
}

TEST(PhotoFacts, TakesATimeWithoutOffsetForLocal) {
    ExifWords words;
    words.offset.clear();
    EXPECT_EQ(photoFacts(photo(words)).takenAt, QDateTime(QDate(2026, 7, 14), QTime(14, 32, 5)));
}

TEST(PhotoFacts, SecondsMayBeMissing) {
    ExifWords words;
    words.latitude = {{43, 1}, {30, 1}, {0, 0}};
    ASSERT_TRUE(photoFacts(photo(words)).place);
    EXPECT_EQ(photoFacts(photo(words)).place->latitudeE7, 435'000'000);
}

TEST(PhotoFacts, BelievesNoPlaceThatCannotBe) {
    std::vector<ExifWords> wrong(9);
    wrong[0].latitude = {{91, 1}, {0, 1}, {0, 1}};
    wrong[1].latitude = {{43, 0}, {7, 1}, {24, 1}};
    wrong[2].latitude = {{43, 1}, {75, 1}, {0, 1}};
    wrong[3].longitude = {{4'294'967'295, 1}, {0, 1}, {0, 1}};
    wrong[4].latitude = {{43, 1}, {7, 1}};
    wrong[5].latitude = wrong[5].longitude = {{0, 1}, {0, 1}, {0, 1}};
    wrong[6].northSouth = "X";
    wrong[7].eastWest = "north";
    wrong[8].longitude = {{180, 1}, {59, 1}, {59, 1}};
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        const PhotoFacts facts = photoFacts(photo(wrong[i]));
        EXPECT_FALSE(facts.place) << i;
        EXPECT_TRUE(facts.takenAt.isValid()) << i << ": the time is right all the same";
    }
}

TEST(PhotoFacts, BelievesNoTimeThatCannotBe) {
    for (const char *taken : {"2026:13:40 14:32:05", "2026:07:14 25:00:00", "0000:00:00 00:00:00",
                              "1970:01:01 00:00:00", "yesterday at noon!!", "", "2026-07-14"}) {
        ExifWords words;
        words.taken = taken;
        const PhotoFacts facts = photoFacts(photo(words));
        EXPECT_FALSE(facts.takenAt.isValid()) << taken;
        EXPECT_TRUE(facts.place) << taken;
    }
    for (const char *offset : {"+99:00", "+02:75", "02:00", "+2:000", "ab:cd "}) {
        ExifWords words;
        words.offset = offset;
        EXPECT_EQ(photoFacts(photo(words)).takenAt, QDateTime(QDate(2026, 7, 14), QTime(14, 32, 5))) << offset;
    }
}

TEST(PhotoFacts, SurvivesEveryCutAndManyFlips) {
    const QByteArray whole = photo({}, 16, 16);
    for (qsizetype size = 0; size < whole.size(); ++size)
        (void)photoFacts(whole.first(size));
    constexpr unsigned kSeed = 20'260'714;
    std::mt19937 random(kSeed);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(std::min<qsizetype>(bytes.size(), 400)))] =
                static_cast<char>(random());
        const PhotoFacts facts = photoFacts(bytes);
        EXPECT_TRUE(!facts.place || facts.place->isValid()) << "seed " << kSeed << ", round " << round;
    }
}

TEST(PhotoFacts, WhatIsNoPhotoSaysNothing) {
    EXPECT_EQ(photoFacts({}), PhotoFacts());
    EXPECT_EQ(photoFacts("hello"), PhotoFacts());
    EXPECT_EQ(photoFacts(test::encoded(test::twoColours(8, 8), "PNG")), PhotoFacts());
}

} // namespace
} // namespace fanion::app
