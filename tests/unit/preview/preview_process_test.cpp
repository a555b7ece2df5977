// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real fanion-preview, and programs that behave as a broken one would.
#include "app/preview/preview_process.h"
#include "tests/unit/preview/preview_fixture.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

TEST(PreviewProcess, MakesAPictureOfAPhoto) {
    const auto preview = askPreview(test::photo({}, 2000, 1000), {256});
    ASSERT_TRUE(preview) << static_cast<int>(preview.error());
    EXPECT_EQ(preview->picture.size(), QSize(256, 128));
    EXPECT_EQ(preview->facts.place, Position::fromDegrees(43.1234, 5.4321));
}

TEST(PreviewProcess, MakesPicturesInTheSandboxOfEveryKind) {
    for (const char *format : {"PNG", "WEBP", "TIFF"}) {
        const auto preview = askPreview(test::encoded(test::twoColours(3000, 2000), format), {512});
        ASSERT_TRUE(preview) << format << " " << static_cast<int>(preview.error());
        EXPECT_EQ(preview->picture.width(), 512);
    }
    const auto preview = askPreview(test::pdf(2), {512, 1});
    ASSERT_TRUE(preview) << static_cast<int>(preview.error());
    EXPECT_EQ(preview->pages, 2);
}

TEST(PreviewProcess, SaysWhatItCannotDo) {
    EXPECT_EQ(askPreview("words", {256}).error(), PreviewFault::Unknown);
    EXPECT_EQ(askPreview("%PDF-1.7", {256}).error(), PreviewFault::Unreadable);
    EXPECT_EQ(askPreview({}, {256}).error(), PreviewFault::Unknown);
}

TEST(PreviewProcess, LivesThroughOneThatFails) {
    const QByteArray bytes(300'000, 'x');
    EXPECT_EQ(askPreview(bytes, {256}, QStringLiteral("/nowhere/fanion-preview")).error(), PreviewFault::Missing);
    EXPECT_EQ(askPreview(bytes, {256}, QStringLiteral("/bin/false")).error(), PreviewFault::Crashed);
    EXPECT_EQ(askPreview(bytes, {256}, QStringLiteral("/bin/true")).error(), PreviewFault::Crashed)
        << "it said nothing";
    EXPECT_EQ(askPreview(bytes, {256}, QStringLiteral("/bin/cat")).error(), PreviewFault::Crashed) << "not its answer";
    EXPECT_EQ(askPreview(bytes, {64}, QStringLiteral("/usr/bin/yes")).error(), PreviewFault::Crashed)
        << "it never ends";
}

} // namespace
} // namespace fanion::app
