// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/place_text.h"

#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"
#include "core/geo/geodesy.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace fanion::app {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Search", text);
}

QString roughLength(double metres) {
    constexpr double kTenths = 9950; // "9,9 km", then "10 km"
    const QLocale locale;
    if (metres < 995) return locale.toString(std::lround(metres / 10) * 10) + QStringLiteral(" m");
    return locale.toString(metres / 1000, 'f', metres < kTenths ? 1 : 0) + QStringLiteral(" km");
}

} // namespace

QString distanceText(Position from, Position to) {
    static constexpr std::array kDirections{QT_TRANSLATE_NOOP("Search", "N"), QT_TRANSLATE_NOOP("Search", "NE"),
                                            QT_TRANSLATE_NOOP("Search", "E"), QT_TRANSLATE_NOOP("Search", "SE"),
                                            QT_TRANSLATE_NOOP("Search", "S"), QT_TRANSLATE_NOOP("Search", "SO"),
                                            QT_TRANSLATE_NOOP("Search", "O"), QT_TRANSLATE_NOOP("Search", "NO")};
    constexpr double kHere = 20;
    const double metres = distanceMetres(from, to);
    if (metres < kHere) return say(QT_TRANSLATE_NOOP("Search", "ici"));
    const auto direction = static_cast<std::size_t>(std::lround(bearingDegrees(from, to) / 45)) % kDirections.size();
    return roughLength(metres) + u' ' + say(kDirections[direction]);
}

QString placeKindText(PlaceKind kind) {
    switch (kind) {
    case PlaceKind::Commune:
        return say(QT_TRANSLATE_NOOP("Search", "Commune"));
    case PlaceKind::FormerCommune:
        return say(QT_TRANSLATE_NOOP("Search", "Ancienne commune"));
    case PlaceKind::OtherPlace:
        return say(QT_TRANSLATE_NOOP("Search", "Lieu"));
    case PlaceKind::Departement:
        return say(QT_TRANSLATE_NOOP("Search", "Département"));
    case PlaceKind::Region:
        return say(QT_TRANSLATE_NOOP("Search", "Région"));
    }
    return {};
}

QString placeName(const GazetteerPlace &place) {
    const QString name = toQString(place.name);
    return place.departement.empty() ? name : QStringLiteral("%1 (%2)").arg(name, toQString(place.departement));
}

double placeZoom(const GazetteerPlace &place) {
    constexpr int kCityBits = 17; // 65 536 inhabitants
    constexpr int kTownBits = 13; // 4 096
    if (place.kind == PlaceKind::Region) return 7;
    if (place.kind == PlaceKind::Departement) return 8.5;
    if (place.uncertaintyMetres > 0) // the circle, with something around it: 9 km at zoom 11
        return 11 - std::log2(place.uncertaintyMetres / 9000.0);
    return place.populationBits >= kCityBits ? 11.5 : place.populationBits >= kTownBits ? 12.5 : 13.5;
}

} // namespace fanion::app
