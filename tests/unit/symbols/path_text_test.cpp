// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/path_text.h"

#include <gtest/gtest.h>

using fanion::app::readPath;

TEST(PathText, ReadsLinesCurvesAndClosings) {
    const auto path = readPath(u"M7 48V62 M0,0 L10 -5.5 20 0 C 1 2 3 4 5 6 Q1 1 2 2 Z");
    ASSERT_TRUE(path);
    EXPECT_EQ(QPointF(path->elementAt(1)), QPointF(7, 62));
    EXPECT_EQ(QPointF(path->elementAt(3)), QPointF(10, -5.5));
    EXPECT_EQ(QPointF(path->elementAt(4)), QPointF(20, 0));
    EXPECT_EQ(QPointF(path->currentPosition()), QPointF(0, 0));
}

TEST(PathText, RefusesWhatItDoesNotKnow) {
    for (const char16_t *bad : {u"", u"  ", u"L1 2", u"M1", u"M1 2 A 3 4 5 6 7 8 9", u"m1 2", u"M1 2 L nan 3",
                                u"M1 2 3", u"M1 2 L 5000 1", u"M1 2 Z 3 4", u"M 1 2 L --3 4"})
        EXPECT_FALSE(readPath(bad)) << QString(bad).toStdString();
}
