// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_ref.h"
#include "core/model/limits.h"

#include <gtest/gtest.h>

namespace fanion::test {

namespace {

const std::string kId(64, 'a');

} // namespace

TEST(AttachmentRef, IsItsText) {
    const std::string text = kId + " 123456 image/jpeg Vue du sinistre (façade nord).jpg";
    const auto ref = AttachmentRef::parse(text);
    ASSERT_TRUE(ref);
    EXPECT_EQ(ref->id.hex(), kId);
    EXPECT_EQ(ref->size, 123456U);
    EXPECT_EQ(ref->mediaType, "image/jpeg");
    EXPECT_EQ(ref->name, "Vue du sinistre (façade nord).jpg");
    EXPECT_EQ(ref->text(), text);
}

TEST(AttachmentRef, RefusesWhatAStrangerMayWrite) {
    const std::string longName(limits::kAttachmentName + 1, 'n');
    for (const std::string &text : {
             std::string(),
             std::string("bonjour"),
             kId,
             kId + " 1",
             kId + " 1 image/png",
             kId + " 1 image/png ",
             kId.substr(1) + " 1 image/png a",
             "A" + kId.substr(1) + " 1 image/png a",
             kId + " 0 image/png a",
             kId + " -1 image/png a",
             kId + " 01 image/png a",
             kId + " 1x image/png a",
             kId + " 99999999999999999999999 image/png a",
             kId + " " + std::to_string(limits::kAttachmentBytes + 1) + " image/png a",
             kId + " 1 image a",
             kId + " 1 image/ a",
             kId + " 1 Image/png a",
             kId + " 1 image/png/x a",
             kId + " 1 image/<script> a",
             kId + " 1 image/png ../../etc/passwd",
             kId + " 1 image/png a/b",
             kId + " 1 image/png a\\b",
             kId + " 1 image/png .",
             kId + " 1 image/png ..",
             kId + " 1 image/png a\nb",
             kId + " 1 image/png a\x7f",
             kId + " 1 image/png a\xff",
             kId + " 1 image/png " + longName,
             kId + "  1 image/png a",
             " " + kId + " 1 image/png a",
         })
        EXPECT_FALSE(AttachmentRef::parse(text)) << text;
    EXPECT_TRUE(AttachmentRef::parse(kId + " " + std::to_string(limits::kAttachmentBytes) + " image/png " +
                                     longName.substr(1)));
}

} // namespace fanion::test
