// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion.Map

/** Something that lies at a place of a map: its own (0, 0) is there, whatever the camera does. */
Item {
    id: root

    required property geoCoordinate place
    required property MapView map

    function follow(): void {
        if (!place.isValid)
            return;
        const point = map.fromCoordinate(place);
        x = point.x;
        y = point.y;
    }

    onPlaceChanged: follow()
    Component.onCompleted: follow()
    Accessible.ignored: true

    Connections {
        target: root.map
        function onCameraChanged(): void {
            root.follow();
        }
    }
}
