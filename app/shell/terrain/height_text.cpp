// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/terrain/height_text.h"

#include <QLocale>

#include <cmath>

namespace fanion::app {

QString heightText(std::optional<double> metres) {
    if (!metres) return QStringLiteral("—");
    const double rounded = std::round(*metres);
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', 0) + QStringLiteral(" m");
}

QString slopeText(double slope) {
    return QLocale().toString(std::abs(slope) * 100, 'f', 0) + QStringLiteral(" %");
}

} // namespace fanion::app
