// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/map_item_view_peer.h"

#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQuickItem>
#include <QTest>

namespace fanion::bench {

namespace {

constexpr int kLongest = 300'000; ///< milliseconds: its items come one by one

constexpr const char *kMap = R"(
import QtLocation
import QtPositioning
import QtQuick

Map {
    id: map
    property var symbols: []
    readonly property int shown: mapItems.length
    function move(dx: real, dy: real): void { map.pan(dx, dy); }
    plugin: Plugin { name: "itemsoverlay" }
    MapItemView {
        model: map.symbols
        delegate: MapQuickItem {
            required property var modelData
            coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
            anchorPoint: Qt.point(24, 14)
            sourceItem: Item {
                width: 48
                height: 46
                Rectangle {
                    width: 48
                    height: 28
                    color: "white"
                    border { width: 2; color: "#d4161c" }
                    Text {
                        anchors.centerIn: parent
                        text: "FPT"
                        color: "#d4161c"
                    }
                }
                Text {
                    y: 30
                    text: modelData.label
                    style: Text.Outline
                    styleColor: "white"
                }
            }
        }
    }
}
)";

} // namespace

MapItemViewPeer::MapItemViewPeer(const std::vector<fanion::app::MapObject> &symbols, QSize size, double latitude,
                                 double longitude, double zoom) {
    using namespace Qt::StringLiterals;
    QQmlComponent component(&m_engine);
    component.setData(kMap, QUrl(u"qrc:/peer.qml"_s));
    m_map.reset(qobject_cast<QQuickItem *>(component.create()));
    if (!m_map) qFatal("%s", qPrintable(component.errorString()));
    m_window.resize(size);
    m_map->setParentItem(m_window.contentItem());
    m_map->setSize(size);
    m_map->setProperty("center", QVariant::fromValue(QGeoCoordinate(latitude, longitude)));
    m_map->setProperty("zoomLevel", zoom);
    QVariantList places;
    for (const auto &symbol : symbols)
        places.append(QVariantMap{{u"latitude"_s, symbol.path.front().latitude()},
                                  {u"longitude"_s, symbol.path.front().longitude()},
                                  {u"label"_s, symbol.label}});
    m_map->setProperty("symbols", places);
    m_window.show();
    const auto isThere = [&] { return m_map->property("shown").toLongLong() == places.size(); };
    if (!QTest::qWaitForWindowExposed(&m_window) || !QTest::qWaitFor(isThere, kLongest))
        qFatal("MapItemView shows %d of %lld symbols.", m_map->property("shown").toInt(),
               static_cast<long long>(places.size()));
}

void MapItemViewPeer::pan(double dx, double dy) {
    QMetaObject::invokeMethod(m_map.get(), "move", Q_ARG(double, dx), Q_ARG(double, dy));
}

} // namespace fanion::bench
