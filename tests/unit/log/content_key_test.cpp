// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/content_key.h"

#include "core/log/identity.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace fanion {
namespace {

class ContentKeys : public testing::Test {
protected:
    test::SeededRandom random{11};
    Identity anna = Identity::generate(random);
    Identity bert = Identity::generate(random);
    ContentKey key = ContentKey::draw(random);
};

TEST_F(ContentKeys, AnEnvelopeIsForOnePost) {
    const auto envelope = key.envelopeFor(anna.post(), random);
    ASSERT_TRUE(envelope);
    EXPECT_EQ(envelope->size(), ContentKey::kEnvelopeSize);
    EXPECT_EQ(ContentKey::fromEnvelope(*envelope, anna), key);
    EXPECT_FALSE(ContentKey::fromEnvelope(*envelope, bert));
}

TEST_F(ContentKeys, ADamagedEnvelopeOpensToNothing) {
    const auto envelope = *key.envelopeFor(anna.post(), random);
    for (std::size_t at = 0; at < envelope.size(); ++at) {
        auto damaged = envelope;
        damaged[at] ^= 1;
        EXPECT_FALSE(ContentKey::fromEnvelope(damaged, anna)) << at;
    }
    EXPECT_FALSE(ContentKey::fromEnvelope(ByteView(envelope).first(79), anna));
    EXPECT_FALSE(ContentKey::fromEnvelope({}, anna));
}

/** What is written here, any libsodium opens. */
TEST_F(ContentKeys, AnEnvelopeIsASealedBoxOfLibsodium) {
    const auto envelope = *key.envelopeFor(anna.post(), random);
    std::array<std::uint8_t, 32> ed{};
    std::array<std::uint8_t, 64> edSecret{};
    crypto_sign_seed_keypair(ed.data(), edSecret.data(), anna.seed().data());
    std::array<std::uint8_t, 32> box{};
    std::array<std::uint8_t, 32> boxSecret{};
    ASSERT_EQ(crypto_sign_ed25519_pk_to_curve25519(box.data(), ed.data()), 0);
    ASSERT_EQ(crypto_sign_ed25519_sk_to_curve25519(boxSecret.data(), edSecret.data()), 0);
    std::array<std::uint8_t, 32> opened{};
    ASSERT_EQ(crypto_box_seal_open(opened.data(), envelope.data(), envelope.size(), box.data(), boxSecret.data()), 0);
    EXPECT_TRUE(std::ranges::equal(opened, key.view()));
}

TEST_F(ContentKeys, APostThatIsNoKeyIsHandedNothing) {
    EXPECT_FALSE(key.envelopeFor(PostId{}, random));
    EXPECT_FALSE(ContentKey::canBeHandedTo(PostId{}));
    EXPECT_TRUE(ContentKey::canBeHandedTo(anna.post()));
}

TEST_F(ContentKeys, WhatIsSealedOpensWithTheSameKeyAndNumberOnly) {
    const Bytes plain(1000, 7);
    const auto sealed = key.seal(plain, 3);
    EXPECT_EQ(sealed.size(), plain.size() + ContentKey::kSealOverhead);
    EXPECT_EQ(key.open(sealed, 3), plain);
    EXPECT_FALSE(key.open(sealed, 4));
    EXPECT_FALSE(ContentKey::draw(random).open(sealed, 3));
    EXPECT_FALSE(key.derive(asBytes("here")).open(sealed, 3));
    for (std::size_t at = 0; at < sealed.size(); at += 37) {
        auto damaged = sealed;
        damaged[at] ^= 1;
        EXPECT_FALSE(key.open(damaged, 3)) << at;
    }
    for (const std::size_t size : {0, 15, 16, 999})
        EXPECT_FALSE(key.open(ByteView(sealed).first(size), 3)) << size;
}

TEST_F(ContentKeys, KeysForPlacesAreTheirOwn) {
    EXPECT_EQ(key.derive(asBytes("here")), key.derive(asBytes("here")));
    EXPECT_NE(key.derive(asBytes("here")), key.derive(asBytes("there")));
    EXPECT_NE(key.derive({}), key);
}

TEST_F(ContentKeys, TheNameOfAKeyTellsNothingElse) {
    EXPECT_EQ(key.epoch(), ContentKey(key).epoch());
    EXPECT_NE(key.epoch(), ContentKey::draw(random).epoch());
}

} // namespace
} // namespace fanion
