// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <gtest/gtest.h>

/** Event loops need a program; the module with GDAL is looked for beside it. */
int main(int argc, char **argv) {
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication program(argc, argv);
    return RUN_ALL_TESTS();
}
