// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Fanion
import Fanion.Map
import Fanion.Shell

/** The box that is to be prepared for offline, over the map: its corners can be pulled. */
Item {
    id: root

    required property MapView map
    readonly property list<geoCoordinate> ring: Shell.packPlace.ring
    property list<point> corners: []

    function follow(): void {
        corners = visible ? ring.map(place => map.fromCoordinate(place)) : [];
    }

    objectName: "packBox"
    z: 6
    onRingChanged: follow()
    onVisibleChanged: follow()

    Connections {
        target: root.map
        enabled: root.visible
        function onCameraChanged(): void {
            root.follow();
        }
    }
    Shape {
        anchors.fill: parent
        visible: root.corners.length === 4
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 3
            strokeStyle: ShapePath.DashLine
            fillColor: Qt.alpha(Theme.accent, 0.12)
            PathPolyline {
                path: root.corners.length === 4 ? root.corners.concat([root.corners[0]]) : []
            }
        }
    }
    Repeater {
        model: root.corners.length
        delegate: Rectangle {
            id: corner
            required property int index
            x: (root.corners[index]?.x ?? 0) - width / 2
            y: (root.corners[index]?.y ?? 0) - height / 2
            width: 18
            height: 18
            radius: 3
            color: Theme.raised
            border.width: 3
            border.color: Theme.accent
            MouseArea {
                objectName: "packCorner" + corner.index
                anchors.centerIn: parent
                width: Theme.touch
                height: Theme.touch
                preventStealing: true
                cursorShape: Qt.SizeAllCursor
                onPositionChanged: mouse => {
                    const at = mapToItem(root, mouse.x, mouse.y);
                    Shell.packPlace.pull(corner.index, root.map.toCoordinate(Qt.point(at.x, at.y)));
                }
            }
        }
    }
}
