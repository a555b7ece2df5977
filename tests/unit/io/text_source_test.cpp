// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_source.h"

#include "core/base/utf8.h"
#include "core/io/text_encoding.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

std::string decoded(std::string_view bytes, TextEncoding encoding) {
    auto source = ByteSource::view(asBytes(bytes), "test", bytes.size());
    EXPECT_TRUE(source);
    TextSource text(*source, encoding);
    std::string all;
    for (;;) {
        const auto piece = text.next();
        EXPECT_TRUE(piece);
        if (!piece || piece->empty()) return all;
        all += *piece;
    }
}

EncodingScan scanned(std::string_view bytes) {
    auto source = ByteSource::view(asBytes(bytes), "test", bytes.size());
    EXPECT_TRUE(source);
    const auto scan = scanEncoding(*source, {});
    EXPECT_TRUE(scan) << scan.error().message;
    return scan.value_or(EncodingScan{});
}

TEST(TextEncoding, tellsTheUsualOnesApart) {
    EXPECT_EQ(scanned("abc;def").encoding, TextEncoding::Utf8);
    EXPECT_EQ(scanned("Libell\xC3\xA9").encoding, TextEncoding::Utf8);
    EXPECT_EQ(scanned("Libell\xE9").encoding, TextEncoding::Windows1252);
    EXPECT_EQ(scanned("\x93guillemets\x94 \x80").encoding, TextEncoding::Windows1252);
    const EncodingScan marked = scanned("\xEF\xBB\xBFnom");
    EXPECT_TRUE(marked.hasByteOrderMark);
    EXPECT_EQ(marked.encoding, TextEncoding::Utf8);
    EXPECT_EQ(scanned(std::string_view("\xFF\xFEn\0o\0", 6)).encoding, TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(scanned(std::string_view("\xFE\xFF\0n\0o", 6)).encoding, TextEncoding::Utf16BigEndian);
}

TEST(TextEncoding, aLateAccentStillDecides) {
    std::string text(200'000, 'a');
    text += "\xE9t\xE9";
    EXPECT_EQ(scanned(text).encoding, TextEncoding::Windows1252);
}

TEST(TextEncoding, utf8WithOneDamagedPlaceStaysUtf8) {
    const EncodingScan scan = scanned("é è ê ë\nà ç ù \xE9 ô û î ï");
    EXPECT_EQ(scan.encoding, TextEncoding::Utf8);
    EXPECT_EQ(scan.damagedSequences, 1u);
    EXPECT_EQ(scan.firstDamagedLine, 2u);
}

TEST(TextEncoding, charactersCutByTheChunksAreWhole) {
    for (std::size_t padding = 65'530; padding < 65'540; ++padding) {
        const std::string text = std::string(padding, 'x') + "é€😀 fin";
        EXPECT_EQ(scanned(text).damagedSequences, 0u) << padding;
        EXPECT_EQ(decoded(text, TextEncoding::Utf8), text) << padding;
    }
}

TEST(TextEncoding, refusesWhatIsNoText) {
    for (const std::string &bytes :
         {std::string("a;b\0c;d", 7), std::string(500, '\x01'), std::string("\x02\x03\x04\x05;\x06")}) {
        auto source = ByteSource::view(asBytes(bytes), "blob", bytes.size());
        const auto scan = scanEncoding(*source, {});
        ASSERT_FALSE(scan);
        EXPECT_EQ(scan.error().code, ErrorCode::Foreign);
        EXPECT_TRUE(scan.error().message.contains("\"blob\""));
    }
}

TEST(TextSource, transcodes) {
    EXPECT_EQ(decoded("\xEF\xBB\xBFnom", TextEncoding::Utf8), "nom");
    EXPECT_EQ(decoded("c\x9Cur \x80 \xE9\x81", TextEncoding::Windows1252), "cœur € é\uFFFD");
    EXPECT_EQ(decoded(std::string_view("\xFF\xFE\xE9\0;\0\x3D\xD8\x00\xDE", 10), TextEncoding::Utf16LittleEndian),
              "é;😀");
    EXPECT_EQ(decoded(std::string_view("\xFE\xFF\x00\xE9\xD8\x3D\x00;", 8), TextEncoding::Utf16BigEndian), "é\uFFFD;");
    EXPECT_EQ(decoded(std::string_view("\xFF\xFE\xE9\0;", 5), TextEncoding::Utf16LittleEndian), "é\uFFFD");
    EXPECT_EQ(decoded(std::string_view("a\x01\x7F\0b\t\r\n", 8), TextEncoding::Utf8), "a   b\t\r\n");
    EXPECT_EQ(decoded("", TextEncoding::Utf8), "");
}

RC_GTEST_PROP(TextSourceProperty, anyBytesBecomeCleanUtf8, (const std::vector<std::uint8_t> &bytes)) {
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
        RC_ASSERT(isCleanUtf8(decoded(asText(bytes), encoding)));
}

} // namespace
} // namespace fanion
