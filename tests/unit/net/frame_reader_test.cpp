// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire/frame_reader.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace fanion;
using namespace fanion::net;

RC_GTEST_PROP(FrameReader, GivesTheFramesBackHoweverTheyAreCut, (const std::vector<std::string> &bodies)) {
    Bytes stream;
    for (const auto &body : bodies) {
        const auto framed = wire::frame(body);
        stream.insert(stream.end(), framed.begin(), framed.end());
    }
    wire::FrameReader reader;
    std::vector<std::string> read;
    for (std::size_t at = 0; at < stream.size();) {
        const auto size = std::min<std::size_t>(*rc::gen::inRange<std::size_t>(1, 40), stream.size() - at);
        reader.feed(ByteView(stream).subspan(at, size));
        at += size;
        while (true) {
            const auto next = reader.next(1 << 20);
            RC_ASSERT(next.has_value());
            if (!next->has_value()) break;
            read.emplace_back(asText(**next));
        }
    }
    RC_ASSERT(read == bodies);
    RC_ASSERT(reader.held() == 0U);
}

TEST(FrameReader, RefusesAClaimBeforeAnythingArrived) {
    wire::FrameReader reader;
    reader.feed(Bytes{0x00, 0x00, 0x10, 0x01});
    const auto next = reader.next(4096);
    ASSERT_FALSE(next.has_value());
    EXPECT_EQ(next.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(reader.held(), 4U);
}

TEST(FrameReader, TheLimitIsInclusive) {
    wire::FrameReader reader;
    reader.feed(wire::frame(std::string(4096, 'x')));
    const auto next = reader.next(4096);
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ((*next)->size(), 4096U);
}
