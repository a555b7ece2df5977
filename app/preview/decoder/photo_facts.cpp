// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/photo_facts.h"

#include <QTimeZone>

#include <exiv2/exiv2.hpp>

#include <cmath>
#include <exception>
#include <string>

namespace fanion::app {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;
constexpr int kMostOffset = 14 * 3600;

const Exiv2::Exifdatum *find(const Exiv2::ExifData &exif, const char *name) {
    const auto found = exif.findKey(Exiv2::ExifKey(name));
    return found == exif.end() ? nullptr : &*found;
}

QString textOf(const Exiv2::ExifData &exif, const char *name) {
    const Exiv2::Exifdatum *datum = find(exif, name);
    if (datum == nullptr || datum->size() > 64) return {};
    return QString::fromLatin1(QByteArray::fromStdString(datum->toString())).trimmed();
}

/** Degrees, minutes and seconds as three fractions; nothing unless each is within its range. */
std::optional<double> angleOf(const Exiv2::ExifData &exif, const char *name, double most) {
    const Exiv2::Exifdatum *datum = find(exif, name);
    if (datum == nullptr || datum->typeId() != Exiv2::unsignedRational || datum->count() != 3) return std::nullopt;
    double degrees = 0;
    double unit = 1;
    for (std::size_t part = 0; part < 3; ++part) {
        const auto [numerator, denominator] = datum->toRational(part);
        if (denominator == 0 && part == 2 && numerator == 0) break; // cameras that write no seconds write 0/0
        if (denominator == 0) return std::nullopt;
        // Read as what the type says: the library's pair is signed.
        const double value = static_cast<double>(static_cast<std::uint32_t>(numerator)) /
                             static_cast<double>(static_cast<std::uint32_t>(denominator));
        if (!std::isfinite(value) || (part == 0 ? value > most : value >= 60.0001)) return std::nullopt;
        degrees += value * unit;
        unit /= 60;
    }
    return degrees <= most ? std::optional(degrees) : std::nullopt;
}

std::optional<Position> placeOf(const Exiv2::ExifData &exif) {
    const auto latitude = angleOf(exif, "Exif.GPSInfo.GPSLatitude", 90);
    const auto longitude = angleOf(exif, "Exif.GPSInfo.GPSLongitude", 180);
    const QString northSouth = textOf(exif, "Exif.GPSInfo.GPSLatitudeRef").toUpper();
    const QString eastWest = textOf(exif, "Exif.GPSInfo.GPSLongitudeRef").toUpper();
    if (!latitude || !longitude || (*latitude == 0 && *longitude == 0)) return std::nullopt;
    // Without its hemisphere a place may be on the other side of the world.
    if ((northSouth != QLatin1String("N") && northSouth != QLatin1String("S")) ||
        (eastWest != QLatin1String("E") && eastWest != QLatin1String("W")))
        return std::nullopt;
    return Position::fromDegrees(northSouth == QLatin1String("S") ? -*latitude : *latitude,
                                 eastWest == QLatin1String("W") ? -*longitude : *longitude);
}

/** "+02:00"; nothing for what is no offset. */
std::optional<int> offsetOf(const QString &text) {
    if (text.size() != 6 || text[3] != u':' || (text[0] != u'+' && text[0] != u'-')) return std::nullopt;
    bool isHours = false;
    bool isMinutes = false;
    const int hours = text.sliced(1, 2).toInt(&isHours);
    const int minutes = text.sliced(4, 2).toInt(&isMinutes);
    const int seconds = (hours * 60 + minutes) * 60;
    if (!isHours || !isMinutes || hours < 0 || minutes < 0 || minutes > 59 || seconds > kMostOffset)
        return std::nullopt;
    return text[0] == u'-' ? -seconds : seconds;
}

QDateTime timeOf(const Exiv2::ExifData &exif) {
    const QString text = textOf(exif, "Exif.Photo.DateTimeOriginal");
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy:MM:dd"));
    const QTime time = QTime::fromString(text.mid(11, 8), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid() || date.year() < kFirstYear || date.year() > kLastYear) return {};
    const auto offset = offsetOf(textOf(exif, "Exif.Photo.OffsetTimeOriginal"));
    return offset ? QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(*offset)) : QDateTime(date, time);
}

} // namespace

PhotoFacts photoFacts(const QByteArray &contents) {
    // The library tells of what is wrong by exceptions, of any kind.
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(contents.constData()),
                                                     static_cast<std::size_t>(contents.size()));
        if (!image) return {};
        image->readMetadata();
        return {placeOf(image->exifData()), timeOf(image->exifData())};
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace fanion::app
