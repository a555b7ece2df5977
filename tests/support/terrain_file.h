// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/map_file.h"

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <functional>

namespace fanion::app::test {

/**
 * An ASCII grid (Esri's .asc) as IGN gives the RGE ALTI: no projection is named. \p height of column and row from the
 * north-west; -99999 is a hole.
 */
inline void writeAsciiGrid(const QString &file, int side, double left, double bottom, double step,
                           const std::function<double(int, int)> &height) {
    QByteArray text = "ncols        " + QByteArray::number(side) + "\nnrows        " + QByteArray::number(side) +
                      "\nxllcorner    " + QByteArray::number(left, 'f', 6) + "\nyllcorner    " +
                      QByteArray::number(bottom, 'f', 6) + "\ncellsize     " + QByteArray::number(step, 'f', 6) +
                      "\nNODATA_value  -99999.00\n";
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            text += ' ' + QByteArray::number(height(column, row), 'f', 2);
        text += '\n';
    }
    write(file, text);
}

/** SRTM's .hgt, 1201 numbers a side; the file's name says where: "N43E005.hgt". -32768 is a hole. */
inline void writeHgt(const QString &file, const std::function<int(int, int)> &height) {
    constexpr int kSide = 1201;
    QByteArray bytes;
    bytes.reserve(kSide * kSide * 2);
    for (int row = 0; row < kSide; ++row) {
        for (int column = 0; column < kSide; ++column) {
            const qint16 number = qToBigEndian(static_cast<qint16>(height(column, row)));
            bytes.append(reinterpret_cast<const char *>(&number), 2);
        }
    }
    write(file, bytes);
}

} // namespace fanion::app::test
