// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/map_palette.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fanion::app {

/** Read once; what ships with the program is whole, or the program is broken (a test reads it all). */
struct Palettes {
    Palettes() {
        QFile file(QStringLiteral(":/fanion/mapstyles/palette.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("The colours of base maps are missing.");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        names = all[QLatin1StringView("day")].toObject().keys();
        for (const auto &[palette, key] : {std::pair(&day, "day"), {&night, "night"}, {&print, "print"}}) {
            const QJsonObject colours = all[QLatin1StringView(key)].toObject();
            for (const QString &name : names)
                palette->m_colours.push_back(QColor::fromString(colours[name].toString()));
            const bool isWhole = colours.keys() == names && std::ranges::all_of(palette->m_colours, &QColor::isValid);
            if (!isWhole) qFatal("The palette “%s” of base maps lacks a colour.", key);
        }
    }
    static const Palettes &instance() {
        static const Palettes all;
        return all;
    }

    QStringList names; ///< in the order of the colours
    MapPalette day, night, print;
};

const MapPalette &MapPalette::day() {
    return Palettes::instance().day;
}

const MapPalette &MapPalette::night() {
    return Palettes::instance().night;
}

const MapPalette &MapPalette::print() {
    return Palettes::instance().print;
}

std::optional<int> MapPalette::indexOf(const QString &name) {
    const auto at = Palettes::instance().names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at));
}

const QColor &MapPalette::operator[](const char *name) const {
    const auto index = indexOf(QString::fromLatin1(name));
    if (!index) qFatal("There is no colour “%s” of base maps.", name);
    return at(*index);
}

} // namespace fanion::app
