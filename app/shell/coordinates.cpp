// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/coordinates.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/text/translator.h"
#include "core/geo/coordinate_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

struct Notation {
    CoordinateNotation notation;
    const char *key;
    const char *name;   ///< in a list
    const char *prefix; ///< before a place; degrees say themselves what they are
};
constexpr std::array kNotations{
    Notation{CoordinateNotation::DecimalDegrees, "decimal",
             QT_TRANSLATE_NOOP("fanion::app::Coordinates", "WGS84, degrés décimaux"), ""},
    Notation{CoordinateNotation::DegreesMinutesSeconds, "dms",
             QT_TRANSLATE_NOOP("fanion::app::Coordinates", "WGS84, degrés, minutes, secondes"), ""},
    Notation{CoordinateNotation::Dfci, "dfci", "DFCI", "DFCI "},
    Notation{CoordinateNotation::Utm, "utm", "UTM", "UTM "},
    Notation{CoordinateNotation::Mgrs, "mgrs", "MGRS", "MGRS "},
    Notation{CoordinateNotation::Lambert93, "lambert93", "Lambert-93", "L93 "},
};
constexpr auto kStoreKey = "map/notation";

const Notation &find(const QString &key) {
    const auto *found =
        std::ranges::find_if(kNotations, [&](const Notation &n) { return key == QLatin1String(n.key); });
    return found == kNotations.end() ? kNotations.front() : *found;
}

QString textIn(const QGeoCoordinate &place, CoordinateNotation notation) {
    const auto position = toPosition(place);
    const auto text = position ? formatCoordinates(*position, notation) : std::nullopt;
    return text ? QString::fromStdString(*text) : QString();
}

} // namespace

Coordinates::Coordinates(QSettings &store, Notices &notices, QObject *parent)
    : QObject(parent), m_store(store), m_notices(notices),
      m_notation(QLatin1String(find(store.value(kStoreKey).toString()).key)) {
    connect(&Translator::instance(), &Translator::changed, this, &Coordinates::notationsChanged);
}

CoordinateNotation Coordinates::inUse() const {
    return find(m_notation).notation;
}

QString Coordinates::nameInUse() const {
    return tr(find(m_notation).name);
}

void Coordinates::setNotation(const QString &notation) {
    const QString known = QLatin1String(find(notation).key);
    if (known == m_notation) return;
    m_notation = known;
    m_store.setValue(kStoreKey, known);
    emit notationChanged();
}

QList<FieldOption> Coordinates::notations() const {
    QList<FieldOption> options;
    for (const Notation &notation : kNotations)
        options.append({QLatin1String(notation.key), tr(notation.name)});
    return options;
}

QString Coordinates::text(const QGeoCoordinate &place, const QString &notation) const {
    return textIn(place, find(notation).notation);
}

QString Coordinates::named(const QGeoCoordinate &place, const QString &notation) const {
    const Notation &wanted = find(notation);
    const QString text = textIn(place, wanted.notation);
    if (!text.isEmpty()) return QLatin1String(wanted.prefix) + text;
    return textIn(place, CoordinateNotation::DecimalDegrees);
}

void Coordinates::copy(const QGeoCoordinate &place, const QString &notation) {
    QString copied = text(place, notation);
    if (copied.isEmpty()) copied = textIn(place, CoordinateNotation::DecimalDegrees);
    if (copied.isEmpty()) return;
    QGuiApplication::clipboard()->setText(copied);
    m_notices.tell(Notices::Information, tr("Copié : %1").arg(named(place, notation)));
}

} // namespace fanion::app
