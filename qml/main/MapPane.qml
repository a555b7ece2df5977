// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtPositioning
import Fanion
import Fanion.Map
import Fanion.Shell

/** The map with what belongs to it: zoom buttons, what to do now, and the objects as the board has them. */
Item {
    id: root

    readonly property alias map: map
    readonly property MapTools tools: map.tools
    readonly property string scaleText: map.scaleDenominator > 0 ? "1:" + Number(map.scaleDenominator).toLocaleString(Qt.locale(), "f", 0) : ""
    /** What the read-out tells: the place under the pointer, or the middle of the map. */
    readonly property geoCoordinate place: isPointed ? map.pointerCoordinate : map.center
    readonly property bool isPointed: map.pointerCoordinate.isValid
    /** The box of a commune that is to be prepared for offline is shown, and can be pulled. */
    property bool showsPackBox: false
    /** A means that waits for a click on the map; empty: none. */
    property string placing: ""
    /** A line that waits for a click where it is to be split; empty: none. */
    property string splitting: ""
    readonly property bool awaitsClick: placing.length > 0 || splitting.length > 0
    readonly property EditActions actions: EditActions {
        map: root.map
        frozen: root.past && root.visible
        onSplitAsked: root.beginSplitting()
    }

    /** What of the width no panel lies over: strips and hints keep to it. */
    property real freeWidth: width
    readonly property SearchPin pin: pin
    /** A frozen map is shown: nothing on it can be changed. */
    readonly property bool past: Shell.past.snapshotId.length > 0
    /** Goes to a place that was looked for, and marks it until it is taken away. */
    function showFound(place: geoCoordinate, name: string, zoom: double, uncertainty: double): void {
        pin.show(place, name, uncertainty);
        map.showView(place, zoom, map.bearing);
    }
    function showObjects(ids: list<string>): void {
        map.showObjects(ids);
    }
    /** The menu of the map asks for something that is not the map's. */
    signal commandAsked(command: string)
    /** What was seen at a place is to be written down. */
    signal intelligenceAsked(place: geoCoordinate)

    /** The map as it is seen, with a line of the main courante that is begun for it. */
    function capture(): void {
        map.grabToImage(result => Shell.attachments.attachMap(result.image, map.center, root.scaleText));
    }
    function beginPlacing(entityId: string): void {
        placing = entityId;
        map.forceActiveFocus();
    }
    function beginSplitting(): void {
        splitting = Shell.selection.single;
        map.forceActiveFocus();
    }
    function stopWaiting(): void {
        placing = "";
        splitting = "";
    }

    /** An incident was just opened: until its board is here or somebody moves the map, the view follows it. */
    function beginOpening(): void {
        map.followsAll = Shell.session.open;
        openingEnd.restart();
    }

    clip: true

    DropSpot {
        objectName: "mapSpot"
        anchors.fill: parent
        enabled: !root.past
        z: 1
        label: Shell.attachOffer.selectedName.length > 0 ? qsTr("Photos, PDF : joindre à %1").arg(Shell.attachOffer.selectedName) : qsTr("Photos, PDF, fonds de carte, points")
        onFilesDropped: (urls, point) => Shell.carrier.takeOnMap(urls, map.toCoordinate(point))
    }
    Timer {
        id: openingEnd
        interval: 1500
        onTriggered: map.followsAll = false
    }
    Connections {
        target: Shell.session
        function onIncidentChanged(): void {
            pin.clear();
            root.beginOpening();
        }
    }

    FanionMap {
        id: map
        objectName: "map"
        anchors.fill: parent
        scene: root.past ? Shell.past.scene : Shell.scene
        sketch: Shell.perimeters.scene
        others: root.past ? null : Shell.dragGhosts.scene
        baseMaps: Shell.baseMaps
        attribution: Shell.baseMaps.attribution
        night: Theme.dark
        grid: Shell.preferences.mapGrid
        accent: Theme.accent
        focus: true
        activeFocusOnTab: true
        Component.onCompleted: root.beginOpening()
        onPointerChanged: Shell.presenceSender.point(pointerCoordinate)
        onCameraChanged: Shell.presenceSender.look(center, zoomLevel)

        Repeater {
            model: Shell.presence
            delegate: ColleaguePointer {
                map: root.map
            }
        }
        SearchPin {
            id: pin
            map: map
        }
        ProfileMark {
            map: map
        }
        PackBox {
            anchors.fill: parent
            map: map
            visible: root.showsPackBox
        }
    }
    Connections {
        target: Shell.baseMaps
        function corners(south: double, west: double, north: double, east: double): list<geoCoordinate> {
            return [QtPositioning.coordinate(south, west), QtPositioning.coordinate(north, east)];
        }
        function onLookAsked(south: double, west: double, north: double, east: double): void {
            map.fit(corners(south, west, north, east), 0);
        }
        function onAdded(south: double, west: double, north: double, east: double): void {
            const at = map.center;
            const seen = at.latitude > south && at.latitude < north && at.longitude > west && at.longitude < east;
            if (!seen)
                map.fit(corners(south, west, north, east), 0);
        }
    }
    Connections {
        target: map.tools
        function onPlaced(catalogueKey: string, place: geoCoordinate): void {
            Shell.selection.select(Shell.commands.placeSymbol(catalogueKey, place, map.tools.nature, map.tools.phase, ""));
        }
        function onDrawn(catalogueKey: string, path: list<geoCoordinate>): void {
            Shell.selection.select(Shell.commands.drawShape(catalogueKey, path, map.tools.nature, map.tools.phase));
        }
        function onMoved(id: string, place: geoCoordinate): void {
            Shell.commands.move(id, place);
        }
        function onShifted(ids: list<string>, latitude: double, longitude: double): void {
            Shell.commands.shift(ids, latitude, longitude);
        }
        function onDragging(latitude: double, longitude: double): void {
            Shell.presenceSender.drag(latitude, longitude);
        }
        function onShaping(places: list<objectPlace>): void {
            Shell.presenceSender.shape(places);
        }
        function onCut(line: list<geoCoordinate>): void {
            root.actions.cut(line);
        }
        function onReshaped(id: string, path: list<geoCoordinate>): void {
            Shell.commands.setPath(id, path);
        }
        function onRearranged(places: list<objectPlace>): void {
            Shell.commands.rearrange(places);
        }
        function onRotated(id: string, degrees: double): void {
            Shell.commands.rotate(id, degrees);
        }
        function onDeleteRequested(ids: list<string>): void {
            Shell.commands.remove(ids);
        }
        function onHeldBack(count: int): void {
            Shell.notices.inform(qsTr("%n objet(s) d'un calque verrouillé, laissé(s) en place", "", count));
        }
        function onContextRequested(id: string, place: geoCoordinate, point: point): void {
            mapMenu.openAt(root.past ? "" : id, place, map, point);
        }
        function onActivated(id: string): void {
            if (root.past)
                return; // the sheet shows the present
            Shell.selection.select(id);
            Shell.preferences.inspectorOpen = true;
        }
    }
    Binding {
        target: map.tools
        property: "readOnly"
        value: !Shell.session.canEdit || root.past
    }

    MapMenu {
        id: mapMenu
        tolerance: root.actions.tolerance
        canEdit: Shell.session.canEdit && !root.past
        onActAsked: command => {
            if (!root.actions.run(command, mapMenu.place))
                root.commandAsked(command);
        }
        onCentreAsked: place => map.showView(place, map.zoomLevel, map.bearing)
        onIntelligenceAsked: place => root.intelligenceAsked(place)
    }

    // A frozen map is not to be taken for the present.
    Rectangle {
        anchors.fill: parent
        visible: root.past
        color: "transparent"
        border.width: 4
        border.color: Theme.caution
    }
    // A means from the table is put where the next click goes, a line is split there; Escape gives up.
    MouseArea {
        anchors.fill: parent
        enabled: root.awaitsClick && !root.past
        visible: enabled
        cursorShape: Qt.CrossCursor
        onClicked: mouse => {
            const place = map.toCoordinate(Qt.point(mouse.x, mouse.y));
            if (root.placing.length > 0)
                Shell.commands.move(root.placing, place);
            else if (Shell.selection.single === root.splitting)
                root.actions.splitAt(place);
            root.stopWaiting();
        }
    }
    Rectangle {
        id: hintFrame
        anchors { horizontalCenter: strips.horizontalCenter; top: parent.top; topMargin: Theme.margin }
        visible: hint.text.length > 0
        width: Math.min(strips.width, hint.implicitWidth + 2 * Theme.margin)
        height: Theme.control
        radius: Theme.control / 2
        color: Theme.panel
        border.width: 1
        border.color: Theme.lineStrong
        PlainText {
            id: hint
            objectName: "toolHint"
            anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
            horizontalAlignment: Text.AlignHCenter
            text: root.placing.length > 0 ? qsTr("Cliquez sur la carte pour placer %1, Échap pour renoncer").arg(Shell.inspector.name)
                : root.splitting.length > 0 ? qsTr("Cliquez sur la ligne où la scinder, Échap pour renoncer")
                : map.tools.tool === MapTools.Select ? ""
                : map.tools.measureText.length > 0 ? map.tools.hint + " · " + map.tools.measureText : map.tools.hint
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ActionButton {
        objectName: "profileMeasure"
        anchors { left: hintFrame.right; leftMargin: Theme.unit; top: hintFrame.top }
        visible: hintFrame.visible && Shell.terrain.known && map.tools.tool === MapTools.Measure && map.tools.vertexCount > 1
        implicitHeight: hintFrame.height
        glyph: Icons.profile
        text: qsTr("Profil")
        onClicked: root.commandAsked("profile")
    }
    LookStrips {
        id: strips
        anchors { left: parent.left; top: hintFrame.bottom; margins: Theme.gap }
        width: root.freeWidth - 2 * Theme.gap
        map: map
    }
    Column {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
        spacing: 0
        component MapButton: IconButton {
            id: mapButton
            background: Rectangle {
                color: mapButton.down ? Theme.pressed : mapButton.hovered ? Theme.hover : Theme.panel
                border.width: 1
                border.color: Theme.lineStrong
            }
        }
        MapButton {
            objectName: "captureMap"
            anchors.right: parent.right
            visible: Shell.session.canEdit
            glyph: Icons.capture
            text: qsTr("Joindre la carte telle qu'on la voit à une ligne de main courante")
            shortcutText: "C"
            onClicked: root.capture()
        }
        MapButton {
            objectName: "callAll"
            anchors.right: parent.right
            visible: Shell.session.canCommand && Shell.members.present > 1
            glyph: Icons.target
            text: qsTr("Appeler tous les postes à cette vue")
            onClicked: Shell.caller.call()
        }
        Row {
            anchors.right: parent.right
            MapButton {
                objectName: "viewBack"
                enabled: map.canGoBack
                glyph: Icons.left
                text: qsTr("Vue précédente")
                shortcutText: "Alt+←"
                onClicked: map.goBack()
            }
            MapButton {
                objectName: "viewForward"
                enabled: map.canGoForward
                glyph: Icons.right
                text: qsTr("Vue suivante")
                shortcutText: "Alt+→"
                onClicked: map.goForward()
            }
        }
        MapButton {
            objectName: "zoomIn"
            anchors.right: parent.right
            glyph: Icons.plus
            text: qsTr("Agrandir")
            shortcutText: "+"
            onClicked: map.zoomIn()
        }
        MapButton {
            objectName: "zoomOut"
            anchors.right: parent.right
            glyph: Icons.minus
            text: qsTr("Réduire")
            shortcutText: "-"
            onClicked: map.zoomOut()
        }
        MapButton {
            objectName: "zoomAll"
            anchors.right: parent.right
            glyph: Icons.fit
            text: qsTr("Voir tout le tableau")
            onClicked: map.showAll()
        }
    }
}
