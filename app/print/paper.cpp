// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper.h"

#include <QPageSize>

#include <cmath>

namespace fanion::app {

namespace {

constexpr double kA4Width = 210;

QPageSize::PageSizeId idOf(PaperSize size) {
    switch (size) {
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::A2:
        return QPageSize::A2;
    case PaperSize::A1:
        return QPageSize::A1;
    case PaperSize::A0:
        return QPageSize::A0;
    }
    return QPageSize::A4;
}

} // namespace

QSizeF Paper::millimetres() const {
    const QSizeF upright = QPageSize::size(idOf(size), QPageSize::Millimeter);
    return isLandscape ? upright.transposed() : upright;
}

double Paper::growth() const {
    return std::sqrt(QPageSize::size(idOf(size), QPageSize::Millimeter).width() / kA4Width);
}

QString paperName(PaperSize size) {
    return QStringLiteral("A%1").arg(4 - static_cast<int>(size));
}

std::optional<PaperSize> readPaper(const QString &name) {
    for (const PaperSize size : kPaperSizes)
        if (name == paperName(size)) return size;
    return std::nullopt;
}

} // namespace fanion::app
