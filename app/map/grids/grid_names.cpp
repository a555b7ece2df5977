// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/grid_names.h"

#include "core/geo/dfci.h"
#include "core/geo/mgrs.h"

#include <QLocale>

#include <cmath>

namespace fanion::app {

namespace {

constexpr int kArcSeconds = 3600; ///< in a degree

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString dfciSquareName(PlanePoint middle, double step) {
    const DfciLevel level = step > 50'000  ? DfciLevel::Square100Km
                            : step > 5'000 ? DfciLevel::Square20Km
                                           : DfciLevel::Square2Km;
    return QString::fromStdString(encodeDfci(middle, level).value_or(std::string()));
}

QString mgrsSquareName(Position middle, double step) {
    const int digits = 5 - static_cast<int>(std::lround(std::log10(step)));
    QString name = QString::fromStdString(encodeMgrs(middle, digits).value_or(std::string()));
    if (digits == 0 || name.isEmpty()) return name;
    const QStringList parts = name.split(u' '); // the zone is far away by then
    return parts[1] + u' ' + parts[2] + parts[3];
}

QString lambertLineName(double metres, bool isEasting, double step) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return (isEasting ? QStringLiteral("E ") : QStringLiteral("N ")) +
           locale.toString(metres / 1000, 'f', step < 1000 ? 1 : 0);
}

QString geographicLineName(double degrees, bool isMeridian, double step) {
    const int total = static_cast<int>(std::lround(std::abs(degrees) * kArcSeconds));
    const int wanted = static_cast<int>(std::lround(step * kArcSeconds));
    QString text = QString::number(total / kArcSeconds) + u'°';
    if (wanted % kArcSeconds != 0) text += twoDigits(total / 60 % 60) + u'′';
    if (wanted % 60 != 0) text += twoDigits(total % 60) + u'″';
    if (total == 0) return text;
    const bool isNegative = degrees < 0;
    return text + u' ' + QLatin1Char(isMeridian ? (isNegative ? 'W' : 'E') : (isNegative ? 'S' : 'N'));
}

} // namespace fanion::app
