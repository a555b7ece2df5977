// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtPositioning
import Fanion
import Fanion.Map

/** Where the place is that was looked for: of this screen alone, until it is pressed away. */
Item {
    id: root

    required property MapView map
    property geoCoordinate place
    property string name
    /** Metres round the place that are meant; 0: just there. */
    property real uncertainty: 0

    function show(where: geoCoordinate, words: string, metres: real): void {
        uncertainty = metres;
        name = words;
        place = where;
        follow();
    }
    function clear(): void {
        place = QtPositioning.coordinate();
    }
    function follow(): void {
        if (!place.isValid)
            return;
        const point = map.fromCoordinate(place);
        x = point.x;
        y = point.y;
        const edge = map.fromCoordinate(place.atDistanceAndAzimuth(uncertainty, 0));
        circle.radius = uncertainty > 0 ? Math.hypot(edge.x - point.x, edge.y - point.y) : 0;
    }

    objectName: "searchPin"
    z: 4
    visible: place.isValid

    Connections {
        target: root.map
        function onCameraChanged(): void {
            root.follow();
        }
    }
    Rectangle {
        id: circle
        anchors.centerIn: parent
        visible: radius > 0
        width: 2 * radius
        height: width
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
        Accessible.ignored: true
    }
    Icon {
        x: -width / 2
        y: -height
        size: 34
        text: Icons.place
        color: Theme.accent
        style: Text.Outline
        styleColor: Theme.raised
    }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.bottom; topMargin: Theme.unit }
        width: row.implicitWidth + Theme.gap
        height: row.implicitHeight
        radius: Theme.radius
        color: Theme.panel
        border.width: 1
        border.color: Theme.lineStrong
        Row {
            id: row
            x: Theme.gap
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(240, implicitWidth)
                text: root.name
                font.pixelSize: Theme.small
            }
            IconButton {
                objectName: "clearSearchPin"
                glyph: Icons.close
                text: qsTr("Retirer le repère de recherche")
                shortcutText: qsTr("Échap")
                onClicked: root.clear()
            }
        }
    }
}
