// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtPositioning
import Fanion
import Fanion.Map

/** Where a colleague points on his map. */
Item {
    id: root

    required property string name
    required property geoCoordinate place
    required property MapView map

    function follow(): void {
        const point = map.fromCoordinate(place);
        x = point.x;
        y = point.y;
    }

    z: 5
    onPlaceChanged: follow()
    Component.onCompleted: follow()
    Accessible.ignored: true

    Connections {
        target: root.map
        function onCameraChanged(): void {
            root.follow();
        }
    }
    Icon {
        x: -4
        y: -3
        size: 20
        text: Icons.select
        color: Theme.text
        style: Text.Outline
        styleColor: Theme.raised
    }
    Rectangle {
        x: 12
        y: 14
        width: Math.min(160, words.implicitWidth) + 2 * Theme.unit
        height: words.implicitHeight + 2
        radius: Theme.radius
        color: Theme.panel
        border.width: 1
        border.color: Theme.lineStrong
        PlainText {
            id: words
            anchors { left: parent.left; right: parent.right; margins: Theme.unit; verticalCenter: parent.verticalCenter }
            text: root.name
            font.pixelSize: Theme.small
        }
    }
}
