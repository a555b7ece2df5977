// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geodesy.h"
#include "tests/gui/map/map_window.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace fanion::app {

using namespace Qt::StringLiterals;

inline constexpr double kLatitude = 43.3;
inline constexpr double kLongitude = 5.4;

/** A map in a window, and hands that work on it. */
class MapToolsTest : public testing::Test {
protected:
    MapToolsTest() {
        map.view().setCenter({kLatitude, kLongitude});
        map.view().setZoomLevel(12);
        map.view().forceActiveFocus();
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseMove(&map.window(), at);
        QTest::mouseClick(&map.window(), button, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool drops = true) {
        QTest::mouseMove(&map.window(), from);
        QTest::mousePress(&map.window(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            move(from + (to - from) * i / 4, modifiers);
        if (drops) QTest::mouseRelease(&map.window(), Qt::LeftButton, modifiers, to);
    }
    /** QTest::mouseMove knows no modifiers. */
    void move(QPoint at, Qt::KeyboardModifiers modifiers) {
        QMouseEvent event(QEvent::MouseMove, at, map.window().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(&map.window(), &event);
    }
    /** QTest::keyClicks wants a widget. */
    void type(const QString &text) {
        for (const QChar letter : text)
            QTest::keyClick(&map.window(), letter.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&map.window(), key, modifiers); }

    MapObject &add(std::uint64_t id, MapShape shape, const QString &key, Path path) {
        MapObject object;
        object.id = EntityId{id};
        object.shape = shape;
        object.catalogueKey = key;
        object.path = std::move(path);
        added = object;
        map.scene().upsert({object});
        return added;
    }
    /** The place of a pixel. */
    Position at(QPoint pixel) {
        const QGeoCoordinate place = map.view().toCoordinate(pixel);
        return Position::fromDegrees(place.latitude(), place.longitude());
    }
    MapTools &tools() { return map.tools(); }

    MapWindow map{{800, 600}};
    MapObject added;
};

inline QString hex(std::uint64_t id) {
    return QString::fromStdString(EntityId{id}.hex());
}

inline constexpr double kNear = 2e-5; ///< degrees: within a pixel at zoom 12 there are 34·10⁻⁵

} // namespace fanion::app
