// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/invitation_book.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

namespace fanion::test {

namespace {

constexpr WallTime kNow = 1'000'000;

app::CountedInvitation invitation(std::uint64_t seed, WallTime expiresAt = kNow + 1, std::uint32_t uses = 2) {
    SeededRandom random(seed);
    PostId key;
    random.fill(key.bytes);
    return {key, Role::Editor, expiresAt, uses, 0};
}

ErrorCode refusal(const app::InvitationBook &book, const PostId &key) {
    const auto found = book.find(key.view(), kNow);
    EXPECT_FALSE(found.has_value());
    return found ? ErrorCode::Io : found.error().code;
}

} // namespace

TEST(InvitationBook, LetsInAsManyAsItIsFor) {
    app::InvitationBook book;
    const auto made = invitation(1);
    book.add(made);
    book.add(invitation(2));
    for (int i = 0; i < 2; ++i) {
        EXPECT_TRUE(book.find(made.key.view(), kNow).has_value());
        book.countUse(made.key);
    }
    EXPECT_EQ(refusal(book, made.key), ErrorCode::Refused);
    EXPECT_EQ(book.open(kNow).back().used, 2U) << "it is still to be seen that it was used";
    EXPECT_TRUE(book.find(invitation(2).key.view(), kNow).has_value());
}

TEST(InvitationBook, EndsInTime) {
    app::InvitationBook book;
    book.add(invitation(1, kNow));
    book.add(invitation(2, kNow + 1));
    book.add(invitation(3, 0));
    EXPECT_EQ(refusal(book, invitation(1).key), ErrorCode::Refused);
    EXPECT_TRUE(book.find(invitation(2).key.view(), kNow).has_value());
    EXPECT_TRUE(book.find(invitation(3).key.view(), kNow).has_value());
    EXPECT_EQ(book.open(kNow).size(), 2U);
    EXPECT_EQ(book.open(kNow).front().key, invitation(3).key) << "the newest first";
}

TEST(InvitationBook, ForgetsWhatIsWithdrawn) {
    app::InvitationBook book;
    book.add(invitation(1));
    EXPECT_FALSE(book.withdraw(invitation(2).key));
    EXPECT_TRUE(book.withdraw(invitation(1).key));
    EXPECT_FALSE(book.withdraw(invitation(1).key));
    EXPECT_EQ(refusal(book, invitation(1).key), ErrorCode::NotFound);
}

TEST(InvitationBook, StaysBounded) {
    app::InvitationBook book;
    for (std::uint64_t i = 1; i <= app::InvitationBook::kMost + 1; ++i)
        book.add(invitation(i));
    EXPECT_EQ(book.open(kNow).size(), app::InvitationBook::kMost);
    EXPECT_EQ(refusal(book, invitation(1).key), ErrorCode::NotFound);
}

TEST(InvitationBook, ComesBackAsItWasAndIsEmptyWhenDamaged) {
    app::InvitationBook book;
    book.add(invitation(1));
    book.add(invitation(2, 0, 1000));
    book.countUse(invitation(2).key);
    const Bytes kept = book.encode();
    EXPECT_EQ(app::InvitationBook::decode(kept), book);
    for (std::size_t size = 0; size < kept.size(); ++size)
        EXPECT_EQ(app::InvitationBook::decode(ByteView(kept).first(size)), app::InvitationBook());
    for (const std::string_view odd :
         {R"([{"key":"ab","role":"editor","expiresAt":0,"uses":1,"used":0}])", R"([1])", R"({"key":1})",
          R"([{"key":7,"role":"editor","expiresAt":0,"uses":1,"used":0}])"})
        EXPECT_EQ(app::InvitationBook::decode(asBytes(odd)), app::InvitationBook()) << odd;
}

} // namespace fanion::test
