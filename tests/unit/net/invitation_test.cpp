// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/base32.h"
#include "net/invitation.h"

#include "core/log/identity.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace fanion;
using net::Invitation;

namespace {

constexpr WallTime kNow = 1'790'000'000'000;

Invitation example(std::uint64_t seed = 1) {
    sim::SimRandom random(seed);
    IncidentId incident;
    random.fill(incident.bytes);
    PostId inviter;
    random.fill(inviter.bytes);
    return Invitation::create(random, incident, Role::Editor, kNow + 3'600'000, inviter,
                              {{"192.168.1.20", 47800}, {"2001:db8::5", 47801}});
}

ErrorCode errorOf(std::string_view text, WallTime now = kNow) {
    const auto parsed = Invitation::parse(text, now);
    EXPECT_FALSE(parsed.has_value()) << text;
    return parsed ? ErrorCode::Io : parsed.error().code;
}

} // namespace

TEST(Base32, KnowsTheVectorsOfRfc4648) {
    const std::pair<const char *, const char *> vectors[] = {{"", ""},
                                                             {"f", "my"},
                                                             {"fo", "mzxq"},
                                                             {"foo", "mzxw6"},
                                                             {"foob", "mzxw6yq"},
                                                             {"fooba", "mzxw6ytb"},
                                                             {"foobar", "mzxw6ytboi"}};
    for (const auto &[plain, coded] : vectors) {
        EXPECT_EQ(net::toBase32(asBytes(plain)), coded);
        const auto back = net::fromBase32(coded);
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(asText(*back), plain);
    }
    EXPECT_FALSE(net::fromBase32("my!").has_value());
    EXPECT_FALSE(net::fromBase32("m1").has_value()) << "1, 0, 8 and 9 aren't in it";
}

RC_GTEST_PROP(Base32, ReadsWhatItWrites, (const Bytes &bytes)) {
    RC_ASSERT(net::fromBase32(net::toBase32(bytes)) == bytes);
}

TEST(Invitation, ReadsWhatItWrites) {
    const auto invitation = example();
    const auto text = invitation.text();
    EXPECT_TRUE(text.starts_with("fanion:"));
    EXPECT_LE(text.size(), 260U);
    const auto parsed = Invitation::parse(text, kNow);
    ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
    EXPECT_EQ(*parsed, invitation);
}

TEST(Invitation, SurvivesMailAndHands) {
    const auto invitation = example();
    auto text = invitation.text();
    std::string upper = text;
    std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    EXPECT_EQ(*Invitation::parse(upper, kNow), invitation);
    std::string wrapped = "  \n";
    for (std::size_t i = 0; i < text.size(); ++i) {
        wrapped += text[i];
        if (i % 60 == 59) wrapped += "\r\n  ";
    }
    EXPECT_EQ(*Invitation::parse(wrapped + "\n", kNow), invitation);
}

TEST(Invitation, LeavesOutWhatMeansNothingElsewhereAndWhatIsTooMuch) {
    auto invitation = example();
    invitation.addresses = {{"fe80::1%eth0", 47800}};
    for (int i = 1; i <= 12; ++i)
        invitation.addresses.push_back({"10.0.0." + std::to_string(i), 47800});
    const auto parsed = Invitation::parse(invitation.text(), kNow);
    ASSERT_TRUE(parsed.has_value());
    ASSERT_EQ(parsed->addresses.size(), Invitation::kMaxAddresses);
    EXPECT_EQ(parsed->addresses.front().host, "10.0.0.1");
}

TEST(Invitation, SaysWhatIsWrong) {
    const auto text = example().text();
    EXPECT_EQ(errorOf(""), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf("https://example.org"), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf(std::string(100'000, 'a')), ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf(text, kNow + 7'200'000), ErrorCode::Refused);
    EXPECT_NE(Invitation::parse(text, kNow + 7'200'000).error().message.find("60 minutes ago"), std::string::npos);
    EXPECT_EQ(errorOf("fanion:ai" + text.substr(9)), ErrorCode::TooNew) << "the first byte is the version";
    EXPECT_EQ(errorOf("fanion:"), ErrorCode::Corrupt);
    EXPECT_EQ(errorOf("fanion:!!!!"), ErrorCode::Corrupt);
    for (std::size_t size = 8; size < text.size(); ++size) {
        const auto parsed = Invitation::parse(text.substr(0, size), kNow);
        ASSERT_FALSE(parsed.has_value());
        EXPECT_EQ(parsed.error().code, ErrorCode::Corrupt);
        if (size + 2 < text.size()) {
            EXPECT_NE(parsed.error().message.find("truncated"), std::string::npos) << size;
        }
    }
}

TEST(Invitation, NoticesEveryWrongCharacter) {
    const auto text = example().text();
    for (std::size_t i = 7; i + 1 < text.size(); ++i) {
        auto wrong = text;
        wrong[i] = text[i] == 'a' ? 'b' : 'a';
        const auto parsed = Invitation::parse(wrong, kNow);
        ASSERT_FALSE(parsed.has_value()) << "character " << i;
    }
}

TEST(Invitation, ProofIsBoundToGuestAndIncident) {
    const auto invitation = example();
    sim::SimRandom random(5);
    const auto guest = Identity::generate(random).post();
    const auto other = Identity::generate(random).post();
    Bytes message;
    for (const auto part : {asBytes("fanion-invite"), invitation.incident.view(), guest.view()}) {
        message.insert(message.end(), part.begin(), part.end());
    }
    const auto key = *PostId::fromBytes(invitation.key());
    EXPECT_TRUE(Identity::verify(key, message, invitation.proof(guest)));
    EXPECT_FALSE(Identity::verify(key, message, invitation.proof(other)));
    auto elsewhere = invitation;
    elsewhere.incident.bytes[0] ^= 1;
    EXPECT_FALSE(Identity::verify(key, message, elsewhere.proof(guest)));
    EXPECT_NE(example(2).key(), invitation.key());
}
