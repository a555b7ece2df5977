// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/pack_place.h"

#include "app/map/tools/measure_text.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/search/embedded_gazetteer.h"
#include "app/shell/text/place_text.h"
#include "app/shell/text/translator.h"
#include "core/gazetteer/place_extent.h"
#include "core/geo/geodesy.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr std::size_t kMostPlaces = 5;
constexpr qsizetype kMostLetters = 80;
constexpr std::int32_t kLeastSideE7 = 50'000; ///< about 500 m

} // namespace

PackPlace::PackPlace(EmbeddedGazetteer &gazetteer, QObject *parent) : QObject(parent), m_gazetteer(gazetteer) {
    connect(&gazetteer, &EmbeddedGazetteer::ready, this, &PackPlace::find);
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        find();
        emit changed();
    });
}

void PackPlace::prepare(const QGeoCoordinate &origin) {
    m_origin = toPosition(origin);
    m_gazetteer.prepare();
}

void PackPlace::setQuery(const QString &query) {
    if (query == m_query) return;
    m_query = query;
    find();
}

void PackPlace::find() {
    m_found.clear();
    m_places.clear();
    const Gazetteer *gazetteer = m_gazetteer.get();
    if (gazetteer && !m_query.trimmed().isEmpty()) {
        // A number is a département before it is a part of everything that lies there.
        const std::string number = m_query.trimmed().toUpper().toStdString();
        for (const GazetteerPlace &place : gazetteer->places())
            if (place.kind == PlaceKind::Departement && place.departement == number) add(place);
        const NameQuery query(m_query.left(kMostLetters).toStdString());
        for (const Gazetteer::Found &each : gazetteer->find(query, m_origin, 2 * kMostPlaces)) {
            const bool isKnown = std::ranges::contains(m_found, each.place);
            if (each.place->kind != PlaceKind::Region && m_found.size() < kMostPlaces && !isKnown) add(*each.place);
        }
    }
    emit found();
}

void PackPlace::add(const GazetteerPlace &place) {
    m_places.append(
        {QString::number(m_found.size()), placeName(place) + QStringLiteral(" · ") + placeKindText(place.kind)});
    m_found.push_back(&place);
}

void PackPlace::choose(const QString &key) {
    bool isNumber = false;
    const std::size_t at = key.toUInt(&isNumber);
    if (!isNumber || at >= m_found.size() || !m_gazetteer.get()) return;
    const GazetteerPlace &place = *m_found[at];
    const auto box = extentOf(*m_gazetteer.get(), place);
    if (!box) return;
    m_box = *box;
    m_name = placeName(place);
    m_isDepartement = place.kind == PlaceKind::Departement;
    m_isAdjusted = false;
    m_query.clear();
    find();
    emit changed();
    emit chosen();
}

QString PackPlace::remark() const {
    if (m_name.isEmpty()) return {};
    const Position corner{m_box.southWest.latitudeE7, m_box.northEast.longitudeE7};
    const QString size = tr("%1 × %2").arg(lengthText(distanceMetres(m_box.southWest, corner)),
                                           lengthText(distanceMetres(corner, m_box.northEast)));
    if (m_isAdjusted) return tr("%1, ajusté à la main.").arg(size);
    return m_isDepartement
               ? tr("Environ %1 : le cadre de ses communes, avec une marge. Ajustez-le sur la carte.").arg(size)
               : tr("Environ %1 : jusqu'aux centres des communes voisines. Ajustez-le sur la carte.").arg(size);
}

QList<QGeoCoordinate> PackPlace::ring() const {
    if (m_name.isEmpty()) return {};
    const double south = m_box.southWest.latitude();
    const double west = m_box.southWest.longitude();
    const double north = m_box.northEast.latitude();
    const double east = m_box.northEast.longitude();
    return {{north, west}, {north, east}, {south, east}, {south, west}};
}

void PackPlace::widen(double metres) {
    if (m_name.isEmpty()) return;
    m_box = widened(m_box, metres);
    m_isAdjusted = true;
    emit changed();
}

void PackPlace::pull(int corner, const QGeoCoordinate &to) {
    const auto there = toPosition(to);
    if (!there || m_name.isEmpty() || corner < 0 || corner > 3) return;
    const bool isNorth = corner < 2;
    const bool isWest = corner == 0 || corner == 3;
    // A corner stays on its side of the opposite one, which stays where it is.
    if (isNorth)
        m_box.northEast.latitudeE7 = std::max(there->latitudeE7, m_box.southWest.latitudeE7 + kLeastSideE7);
    else
        m_box.southWest.latitudeE7 = std::min(there->latitudeE7, m_box.northEast.latitudeE7 - kLeastSideE7);
    if (isWest)
        m_box.southWest.longitudeE7 = std::min(there->longitudeE7, m_box.northEast.longitudeE7 - kLeastSideE7);
    else
        m_box.northEast.longitudeE7 = std::max(there->longitudeE7, m_box.southWest.longitudeE7 + kLeastSideE7);
    m_isAdjusted = true;
    emit changed();
}

} // namespace fanion::app
