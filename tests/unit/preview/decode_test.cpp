// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/decode.h"
#include "tests/unit/preview/preview_fixture.h"

#include <QtEndian>

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using test::encoded;
using test::twoColours;

bool isRed(QRgb pixel) {
    return qRed(pixel) > 180 && qBlue(pixel) < 80;
}
bool isBlue(QRgb pixel) {
    return qBlue(pixel) > 180 && qRed(pixel) < 80;
}

TEST(Decode, MakesPicturesSmaller) {
    for (const char *format : {"JPEG", "PNG", "WEBP", "TIFF"}) {
        const auto preview = decode(encoded(twoColours(1200, 600), format), {256});
        ASSERT_TRUE(preview) << format << " " << static_cast<int>(preview.error());
        EXPECT_EQ(preview->picture.size(), QSize(256, 128)) << format;
        EXPECT_EQ(preview->size, QSize(1200, 600)) << format;
        EXPECT_TRUE(isRed(preview->picture.pixel(40, 64))) << format;
        EXPECT_TRUE(isBlue(preview->picture.pixel(200, 64))) << format;
    }
}

TEST(Decode, EnlargesNone) {
    const auto preview = decode(encoded(twoColours(40, 20), "PNG"), {256});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->picture.size(), QSize(40, 20));
}

TEST(Decode, TurnsAPhotoUpright) {
    test::ExifWords words;
    words.orientation = 6; // the camera was held upright: red comes to the top
    const auto preview = decode(test::photo(words, 1200, 600), {256});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->picture.size(), QSize(128, 256));
    EXPECT_EQ(preview->size, QSize(600, 1200));
    EXPECT_TRUE(isRed(preview->picture.pixel(64, 40)));
    EXPECT_TRUE(preview->facts.place) << "with what the camera says";
}

TEST(Decode, SeesThroughOntoWhite) {
    QImage clear(20, 20, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto preview = decode(encoded(clear, "PNG"), {64});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->picture.pixel(10, 10), qRgb(255, 255, 255));
}

TEST(Decode, RendersThePageThatIsAskedFor) {
    const QByteArray file = test::pdf(2);
    const auto first = decode(file, {300, 0});
    ASSERT_TRUE(first) << static_cast<int>(first.error());
    EXPECT_EQ(first->pages, 2);
    EXPECT_EQ(std::max(first->picture.width(), first->picture.height()), first->picture.height());
    EXPECT_LE(first->picture.height(), 300);
    EXPECT_TRUE(isRed(first->picture.pixel(first->picture.width() / 2, 60)));
    const auto second = decode(file, {300, 1});
    ASSERT_TRUE(second);
    EXPECT_TRUE(isBlue(second->picture.pixel(second->picture.width() / 2, 60)));
    EXPECT_TRUE(decode(file, {300, 99})) << "beyond the end: the last";
}

TEST(Decode, RefusesABombByItsHeadAlone) {
    QByteArray bomb = encoded(twoColours(8, 8), "PNG");
    qToBigEndian<quint32>(60'000, bomb.data() + 16);
    qToBigEndian<quint32>(60'000, bomb.data() + 20);
    const auto preview = decode(bomb, {256});
    ASSERT_FALSE(preview);
    EXPECT_NE(preview.error(), PreviewFault::None);
    QByteArray tall = "GIF89a";
    tall += QByteArray("\xFF\xFF\xFF\xFF\x80\0\0\0\0\0\xFF\xFF\xFF", 13);
    EXPECT_FALSE(decode(tall, {256}));
}

TEST(Decode, SaysWhatItCannotRead) {
    EXPECT_EQ(decode("just words", {256}).error(), PreviewFault::Unknown);
    EXPECT_EQ(decode(QByteArray("\x7F"
                                "ELF and so on"),
                     {256})
                  .error(),
              PreviewFault::Unknown);
    EXPECT_EQ(decode("<svg xmlns='http://www.w3.org/2000/svg'/>", {256}).error(), PreviewFault::Unknown);
    EXPECT_EQ(decode(encoded(twoColours(80, 80), "JPEG").first(30), {256}).error(), PreviewFault::Unreadable);
    EXPECT_EQ(decode("%PDF-1.7\nnothing more", {256}).error(), PreviewFault::Unreadable);
}

} // namespace
} // namespace fanion::app
