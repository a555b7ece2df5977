// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion.Map

// The map as the shell uses it: base map, shapes, symbols, what a hand is doing, scale bar and attribution. Whatever is
// put inside lies over the map, under the two corners.
MapView {
    id: root

    property bool night: false
    // Lines and areas that are not the board's, over everything but the signs.
    property MapScene sketch: MapScene {}
    // What colleagues are dragging, where it would come.
    property alias others: editing.others
    property alias accent: editing.accent
    // Nobody works on it: no marks of what is selected or dragged.
    property bool clean: false
    // Base maps, the uppermost first: roles map, shown, ready, strength (see BaseMapsModel).
    property var baseMaps: groundOnly
    // Whose maps are shown.
    property string attribution: ground ? ground.attribution : ""
    // The map that ships with the program.
    readonly property BasemapLayer ground: maps.count > 0 ? maps.itemAt(maps.count - 1) as BasemapLayer : null
    // What is wrong with its file; empty when all is well.
    readonly property string basemapProblem: ground ? ground.problem : ""
    // Everything asked for is painted: for tests and screenshots.
    readonly property bool settled: mapsSettled && shapes.settled && sketched.settled && grids.settled
    readonly property bool mapsSettled: {
        for (let i = 0; i < maps.count; ++i)
            if (!(maps.itemAt(i) as BasemapLayer)?.settled)
                return false;
        return true;
    }
    property alias grid: grids.grid
    property font cornerFont: Qt.font({ pixelSize: 11 })

    readonly property color cornerInk: night ? "#c9ccd1" : "#3c3f44"
    readonly property color cornerGround: night ? "#b01c1e20" : "#b0ffffff"

    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("Carte")
    Accessible.description: tools.hint
    Accessible.focusable: true

    ListModel {
        id: groundOnly
        ListElement {
            map: ""
            shown: true
            ready: true
            strength: 1
        }
    }
    Repeater {
        id: maps
        model: root.baseMaps
        delegate: BasemapLayer {
            required property int index
            required property var model

            anchors.fill: parent
            z: -1 - index
            map: model.map
            shown: model.shown && model.ready
            opacity: model.strength
            night: root.night
        }
    }
    GridLayer {
        id: grids
        anchors.fill: parent
        night: root.night
    }
    ShapeLayer {
        id: shapes
        anchors.fill: parent
        night: root.night
    }
    ShapeLayer {
        id: sketched
        anchors.fill: parent
        night: root.night
        ownScene: root.sketch
    }
    SymbolLayer {
        anchors.fill: parent
        night: root.night
    }
    EditLayer {
        id: editing
        visible: !root.clean
        night: root.night
    }

    PinchHandler {
        id: pinch
        target: null
        property point lastCentre
        property real lastScale: 1
        property real lastRotation: 0
        onActiveChanged: {
            lastCentre = centroid.position
            lastScale = 1
            lastRotation = 0
        }
        onUpdated: {
            const centre = centroid.position
            root.pinch(centre, Qt.point(centre.x - lastCentre.x, centre.y - lastCentre.y), activeScale / lastScale,
                       rotation - lastRotation)
            lastCentre = centre
            lastScale = activeScale
            lastRotation = rotation
        }
    }

    ScaleBar {
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: 12
        }
        z: 10
        length: root.scaleBarLength
        text: root.scaleBarText
        ink: root.cornerInk
        ground: root.cornerGround
        labelFont: root.cornerFont
        renderType: root.magnification > 1 ? Text.QtRendering : Text.NativeRendering
    }

    Rectangle {
        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        z: 10
        width: credits.width + 12
        height: credits.height + 4
        radius: 3
        color: root.cornerGround
        visible: credits.text !== ""

        Text {
            id: credits
            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width * 0.7)
            text: root.basemapProblem.length > 0 ? qsTr("Pas de fond de carte : %1").arg(root.basemapProblem) : root.attribution
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            font.family: root.cornerFont.family
            font.pixelSize: 10
            renderType: root.magnification > 1 ? Text.QtRendering : Text.NativeRendering
            color: root.cornerInk
            Accessible.name: text
        }
    }
}
