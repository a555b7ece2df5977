// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_answer.h"
#include "tests/unit/preview/preview_fixture.h"

#include <QTimeZone>
#include <QtEndian>

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

const PreviewWish kWish{64};

Preview sample() {
    return {test::twoColours(60, 40),
            {4000, 3000},
            3,
            {Position::fromDegrees(43.1, -5.2),
             QDateTime(QDate(2026, 7, 14), QTime(14, 32, 5), QTimeZone::fromSecondsAheadOfUtc(7200))}};
}

TEST(PreviewAnswer, ComesThroughWhole) {
    const auto read = decodeAnswer(encodeAnswer(sample()), kWish);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->picture, sample().picture);
    EXPECT_EQ(read->size, sample().size);
    EXPECT_EQ(read->pages, 3);
    EXPECT_EQ(read->facts, sample().facts);
    EXPECT_LE(encodeAnswer(sample()).size(), largestAnswer(kWish));
}

TEST(PreviewAnswer, TellsFaults) {
    for (const auto fault :
         {PreviewFault::Unknown, PreviewFault::Unreadable, PreviewFault::TooLarge, PreviewFault::NoSandbox})
        EXPECT_EQ(decodeAnswer(encodeFault(fault), kWish).error(), fault);
    QByteArray unknown = encodeFault(PreviewFault::Unknown);
    unknown[4] = 99;
    EXPECT_EQ(decodeAnswer(unknown, kWish).error(), PreviewFault::Crashed);
}

TEST(PreviewAnswer, RefusesEveryCutAndWhatIsTooLong) {
    const QByteArray whole = encodeAnswer(sample());
    for (qsizetype size = 0; size < whole.size(); size += size < 80 ? 1 : 997)
        EXPECT_EQ(decodeAnswer(whole.first(size), kWish).error(), PreviewFault::Crashed) << size;
    EXPECT_EQ(decodeAnswer(whole + 'x', kWish).error(), PreviewFault::Crashed);
}

TEST(PreviewAnswer, RefusesMoreThanWasAskedFor) {
    EXPECT_EQ(decodeAnswer(encodeAnswer(sample()), {32}).error(), PreviewFault::Crashed);
}

TEST(PreviewAnswer, RefusesFactsThatCannotBe) {
    const QByteArray whole = encodeAnswer(sample());
    const auto with = [&](qsizetype at, auto value) {
        QByteArray bytes = whole;
        qToBigEndian(value, bytes.data() + at);
        return decodeAnswer(bytes, kWish).has_value();
    };
    ASSERT_TRUE(with(6, qint32{431'000'000})) << "where the latitude stands";
    EXPECT_FALSE(with(6, qint32{900'000'001}));
    EXPECT_FALSE(with(10, qint32{-1'800'000'001}));
    EXPECT_FALSE(with(14, qint16{1970})) << "year";
    EXPECT_FALSE(with(16, quint8{13})) << "month";
    EXPECT_FALSE(with(18, quint32{86'400})) << "second of the day";
    EXPECT_FALSE(with(22, qint32{86'400})) << "offset";
    EXPECT_FALSE(with(34, qint32{0})) << "pages";
    EXPECT_FALSE(with(38, qint32{-60})) << "width";
}

TEST(PreviewAnswer, AWishHasItsLimits) {
    EXPECT_EQ(decodeWish(encodeWish({64, 2}))->page, 2);
    for (const PreviewWish wish : {PreviewWish{0, 0}, {kLargestPreview + 1, 0}, {64, -1}, {64, 1'000'000}})
        EXPECT_FALSE(decodeWish(encodeWish(wish))) << wish.edge << " " << wish.page;
    EXPECT_FALSE(decodeWish("short"));
}

} // namespace
} // namespace fanion::app
