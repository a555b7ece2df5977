// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/media_type.h"

#include <gtest/gtest.h>

#include <string>

namespace fanion::test {
namespace {

using namespace std::string_literals;

std::string_view typeOf(const std::string &bytes, std::string_view name = "photo.jpg") {
    return mediaTypeOf(asBytes(bytes), name);
}

TEST(MediaType, FollowsFromTheContentsAndNotFromTheName) {
    EXPECT_EQ(typeOf("\xFF\xD8\xFF\xE0 and so on", "letter.pdf"), "image/jpeg");
    EXPECT_EQ(typeOf("\x89PNG\r\n\x1A\n...."), "image/png");
    EXPECT_EQ(typeOf("RIFF....WEBPVP8 "), "image/webp");
    EXPECT_EQ(typeOf("GIF89a.."), "image/gif");
    EXPECT_EQ(typeOf("II*\0...."s), "image/tiff");
    EXPECT_EQ(typeOf("MM\0*...."s), "image/tiff");
    EXPECT_EQ(typeOf("\0\0\0\x18"
                     "ftypheic...."s),
              "image/heic");
    EXPECT_EQ(typeOf("\0\0\0\x18"
                     "ftypavif...."s),
              "image/avif");
    EXPECT_EQ(typeOf("\0\0\0\x18"
                     "ftypisom...."s),
              "video/mp4");
    EXPECT_EQ(typeOf("%PDF-1.7\n"), "application/pdf");
    EXPECT_EQ(typeOf("Relève à 18 h\n"), "text/plain");
    EXPECT_EQ(typeOf("nom;lat;lon\n", "bornes.CSV"), "text/csv");
    EXPECT_EQ(typeOf("[1, 2]", "zone.geojson"), "application/geo+json");
    EXPECT_EQ(typeOf("<gpx/>", "trace.gpx"), "application/gpx+xml");
    EXPECT_EQ(typeOf("PK\x03\x04....", "ordre.docx"),
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    EXPECT_EQ(typeOf("PK\x03\x04....", "photo.jpg"), "application/zip");
}

TEST(MediaType, WhatASystemMightRunIsBytes) {
    for (const std::string &bytes :
         {"\x7F"
          "ELF\x02\x01"s,
          "MZ\x90\0"s, "#!/bin/sh\nrm -rf ~"s, "  \n#!/bin/sh\n"s, "[Desktop Entry]\nExec=sh"s,
          "\xEF\xBB\xBF[Desktop Entry]\n"s, "<html><script>"s, "<svg onload='x'/>"s, "<?xml version='1.0'?>"s,
          "\0\0\0\0"s, "a\x01b"s, "caf\xE9"s, ""s}) {
        EXPECT_EQ(typeOf(bytes), "application/octet-stream") << bytes;
        EXPECT_EQ(typeOf(bytes, "notes.txt"), "application/octet-stream") << bytes;
        EXPECT_TRUE(endingToOpen(typeOf(bytes)).empty());
    }
}

TEST(MediaType, TextIsNotCutWithinALetter) {
    std::string text(kMediaTypeHead - 1, 'a');
    text += "é and more"; // its two bytes stand on both sides of what is looked at
    EXPECT_EQ(typeOf(text, "notes.txt"), "text/plain");
}

TEST(MediaType, ViewersAreStartedWithWhatTheyOnlyShow) {
    EXPECT_EQ(endingToOpen("image/jpeg"), ".jpg");
    EXPECT_EQ(endingToOpen("application/pdf"), ".pdf");
    for (const char *type : {"application/octet-stream", "application/zip", "text/html", "image/svg+xml",
                             "application/x-sh", "application/gpx+xml", "application/vnd.oasis.opendocument.text", ""})
        EXPECT_TRUE(endingToOpen(type).empty()) << type;
    EXPECT_TRUE(hasPreview("image/heic"));
    EXPECT_FALSE(hasPreview("image/svg+xml"));
}

} // namespace
} // namespace fanion::test
