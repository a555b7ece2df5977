// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/receipt_book.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

namespace fanion::test {

namespace {

template <typename Id>
Id drawn(SeededRandom &random) {
    Id id;
    random.fill(id.bytes);
    return id;
}

app::ReceiptBook book(SeededRandom &random) {
    app::ReceiptBook all;
    for (int i = 0; i < 5; ++i) {
        Frontier &frontier = all[drawn<PostId>(random)];
        for (int n = 0; n < i; ++n)
            frontier[{drawn<PostId>(random), random.next(), n % 2 == 0 ? ChangeHash() : drawn<ChangeHash>(random)}] = {
                random.next() % 1'000'000 + 1, drawn<ChangeHash>(random)};
    }
    return all;
}

} // namespace

TEST(ReceiptBook, ComesBackAsItWas) {
    SeededRandom random(7);
    const auto kept = book(random);
    EXPECT_EQ(app::decodeReceipts(app::encodeReceipts(kept)), kept);
    EXPECT_TRUE(app::decodeReceipts({}).empty());
}

TEST(ReceiptBook, IsEmptyWhenDamaged) {
    SeededRandom random(8);
    const Bytes bytes = app::encodeReceipts(book(random));
    std::size_t whole = 0; // cut between two posts: those before are right
    for (std::size_t size = 1; size < bytes.size(); ++size)
        whole += app::decodeReceipts(ByteView(bytes).first(size)).empty() ? 0 : 1;
    EXPECT_EQ(whole, 4U);
    Bytes endless = bytes;
    endless[32] = endless[33] = endless[34] = endless[35] = 0xFF;
    EXPECT_TRUE(app::decodeReceipts(endless).empty());
}

} // namespace fanion::test
