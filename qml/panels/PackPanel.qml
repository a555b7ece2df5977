// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtPositioning
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Map
import Fanion.Shell

/** Base maps of an area, fetched before the network goes: what, where, how closely, and how far it is. */
PanelFrame {
    id: root

    required property MapView map
    property string source: ""
    property string area: "view"
    property int minZoom: 6
    property int maxZoom: 16
    property list<geoCoordinate> ring: []
    readonly property var plan: source.length > 0 && ring.length > 2 ? Shell.packs.estimate(source, ring, minZoom, maxZoom)
                                                                      : ({ ok: false, text: "" })
    /** The box of a commune or département is on the map, to be adjusted. */
    readonly property bool showsBox: visible && area === "place" && Shell.packPlace.name.length > 0
    readonly property string placeName: {
        const map = Shell.packs.sources.find(option => option.key === source);
        return map ? map.text + ", " + Shell.packPlace.name : Shell.packPlace.name;
    }
    readonly property string selectedArea: {
        const ids = Shell.selection.ids;
        return ids.length === 1 && map.scene && map.scene.ringOf(ids[0]).length > 2 ? ids[0] : "";
    }

    function corners(): list<geoCoordinate> {
        const at = (x, y) => map.toCoordinate(Qt.point(x, y));
        return [at(0, 0), at(map.width, 0), at(map.width, map.height), at(0, map.height)];
    }
    function around(metres: real): list<geoCoordinate> {
        const places = [];
        for (let degrees = 0; degrees < 360; degrees += 15)
            places.push(map.center.atDistanceAndAzimuth(metres, degrees));
        return places;
    }
    function take(): void {
        if (area === "view")
            ring = corners();
        else if (area === "selected")
            ring = map.scene.ringOf(selectedArea);
        else if (area === "place")
            ring = Shell.packPlace.ring;
        else
            ring = around(Number(area) * 1000);
    }
    /** Keeps the levels within those the source has. */
    function choose(key: string): void {
        source = key;
        const levels = Shell.packs.zooms(key);
        const least = Number(levels[0].key);
        const most = Number(levels[levels.length - 1].key);
        minZoom = Math.min(Math.max(minZoom, least), most);
        maxZoom = Math.min(Math.max(maxZoom, minZoom), most);
    }

    title: qsTr("Préparer une zone")
    floating: true
    implicitWidth: 440
    onVisibleChanged: {
        if (!visible)
            return;
        if (source.length === 0)
            choose(Shell.packs.sources[0].key);
        take();
    }
    onSelectedAreaChanged: {
        if (area !== "selected")
            return;
        if (selectedArea.length === 0)
            area = "view";
        take();
    }

    Connections {
        target: root.map
        enabled: root.visible
        function onCameraChanged(): void {
            soon.start();
        }
    }
    Connections {
        target: Shell.packPlace
        enabled: root.visible && root.area === "place"
        function onChanged(): void {
            soon.start();
        }
        function onChosen(): void {
            root.take();
            root.map.fit(root.ring, 64);
        }
    }
    Timer {
        id: soon
        interval: 150 // a drag counts tiles when it pauses, not at every frame
        onTriggered: root.take()
    }
    Flickable {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column
            width: parent.width - Theme.gap // the scroll bar
            spacing: Theme.gap

            PlainText {
                Layout.fillWidth: true
                text: qsTr("Gardez sur cette machine un fond de carte en ligne : il s'affichera sans réseau.")
                color: Theme.textSoft
                wrapMode: Text.Wrap
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.unit
                PlainText {
                    text: qsTr("Fond")
                    color: Theme.textSoft
                }
                ChoiceBox {
                    objectName: "packSource"
                    Layout.fillWidth: true
                    label: qsTr("Fond")
                    options: Shell.packs.sources
                    currentKey: root.source
                    onChosen: key => root.choose(key)
                }
                PlainText {
                    text: qsTr("Zone")
                    color: Theme.textSoft
                }
                ChoiceBox {
                    objectName: "packArea"
                    Layout.fillWidth: true
                    label: qsTr("Zone")
                    options: {
                        const all = [Shell.option("view", qsTr("Ce que la carte montre"))];
                        if (root.selectedArea.length > 0)
                            all.push(Shell.option("selected", qsTr("La zone sélectionnée")));
                        for (const kilometres of [5, 10, 25, 50])
                            all.push(Shell.option(String(kilometres), qsTr("%1 km autour du centre").arg(kilometres)));
                        all.push(Shell.option("place", qsTr("Une commune, un département…")));
                        return all;
                    }
                    currentKey: root.area
                    onChosen: key => {
                        root.area = key;
                        root.take();
                        if (key === "place")
                            place.begin();
                    }
                }
                PackPlaceBox {
                    id: place
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    visible: root.area === "place"
                    origin: root.map.center
                }
                PlainText {
                    text: qsTr("Du niveau")
                    color: Theme.textSoft
                }
                ChoiceBox {
                    objectName: "packFrom"
                    Layout.fillWidth: true
                    label: qsTr("Du niveau")
                    options: root.source.length > 0 ? Shell.packs.zooms(root.source) : []
                    currentKey: String(root.minZoom)
                    onChosen: key => {
                        root.minZoom = Number(key);
                        root.maxZoom = Math.max(root.maxZoom, root.minZoom);
                    }
                }
                PlainText {
                    text: qsTr("au niveau")
                    color: Theme.textSoft
                }
                ChoiceBox {
                    objectName: "packTo"
                    Layout.fillWidth: true
                    label: qsTr("au niveau")
                    options: root.source.length > 0 ? Shell.packs.zooms(root.source) : []
                    currentKey: String(root.maxZoom)
                    onChosen: key => {
                        root.maxZoom = Number(key);
                        root.minZoom = Math.min(root.minZoom, root.maxZoom);
                    }
                }
                PlainText {
                    text: qsTr("Nom")
                    color: Theme.textSoft
                }
                InputField {
                    id: packName
                    objectName: "packName"
                    Layout.fillWidth: true
                    label: qsTr("Nom")
                    placeholderText: root.showsBox ? root.placeName : qsTr("Par exemple : Plan IGN, Istres")
                    maximumLength: 80
                }
            }
            PlainText {
                objectName: "packEstimate"
                Layout.fillWidth: true
                text: root.plan.text
                color: root.plan.ok ? Theme.text : Theme.caution
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            ActionButton {
                objectName: "packBegin"
                Layout.fillWidth: true
                visible: !Shell.packs.running
                enabled: root.plan.ok
                glyph: Icons.download
                text: qsTr("Télécharger")
                onClicked: Shell.packs.begin(root.source, root.ring, root.minZoom, root.maxZoom, packName.text.length > 0 ? packName.text : root.area === "place" ? root.placeName : "")
            }
            PackRows {
                Layout.fillWidth: true
            }
        }
    }
}
