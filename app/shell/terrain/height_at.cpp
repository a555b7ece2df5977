// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/terrain/height_at.h"

#include "app/shell/bridge/aside.h"
#include "app/shell/entry/geometry.h"
#include "app/shell/terrain/height_text.h"

namespace fanion::app {

namespace {

constexpr int kPatienceMs = 300;

} // namespace

HeightAt::HeightAt(QObject *parent) : QObject(parent) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_patience.callOnTimeout(this, [this] { show({}); });
}

void HeightAt::setTerrain(TerrainModel *terrain) {
    if (terrain == m_terrain) return;
    if (m_terrain) m_terrain->disconnect(this);
    m_terrain = terrain;
    if (m_terrain) connect(m_terrain, &TerrainModel::changed, this, &HeightAt::ask);
    emit terrainChanged();
    ask();
}

void HeightAt::setPlace(const QGeoCoordinate &place) {
    if (place == m_place) return;
    m_place = place;
    emit placeChanged();
    ask();
}

void HeightAt::ask() {
    const auto place = toPosition(m_place);
    if (!place || !m_terrain || !m_terrain->isKnown()) {
        m_isStale = true;
        m_patience.stop();
        return show({});
    }
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_isStale = false;
    if (!m_patience.isActive()) m_patience.start();
    aside(
        *this, [terrain = m_terrain->terrain(), at = *place] { return terrain->heights({at}).front(); },
        [this](std::optional<double> metres) {
            m_isAsking = false;
            if (m_isStale) return ask();
            m_patience.stop();
            show(heightText(metres));
        });
}

void HeightAt::show(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
}

} // namespace fanion::app
