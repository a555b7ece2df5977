// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/measure_text.h"

#include <QLocale>

#include <cmath>

namespace fanion::app {

QString lengthText(double metres) {
    const QLocale locale;
    if (metres < 1000) return locale.toString(metres, 'f', 0) + QStringLiteral(" m");
    return locale.toString(metres / 1000, 'f', metres < 10'000 ? 2 : 1) + QStringLiteral(" km");
}

QString areaText(double squareMetres) {
    const QLocale locale;
    const double hectares = squareMetres / 10'000;
    if (hectares < 1) return locale.toString(squareMetres, 'f', 0) + QStringLiteral(" m²");
    return locale.toString(hectares, 'f', hectares < 100 ? 1 : 0) + QStringLiteral(" ha");
}

QString bearingText(double degrees) {
    return QString::number(std::lround(degrees) % 360) + u'°';
}

} // namespace fanion::app
