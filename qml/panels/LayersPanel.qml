// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** What the map is made of: overlays of the SITAC, base maps, the grid over them, heights, and imported layers. */
PanelFrame {
    id: root

    property string page: "maps"

    signal importAsked
    signal baseMapAsked
    signal terrainAsked(folder: bool)
    signal packAsked
    signal showAsked(layerId: string)

    title: qsTr("Couches")
    floating: true
    implicitWidth: 420

    onVisibleChanged: {
        if (!visible)
            return;
        Shell.stickMaps.look();
        Shell.baseMaps.lookAgain();
        Shell.terrain.lookAgain();
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        spacing: Theme.gap

        SegmentedChoice {
            objectName: "layersPage"
            label: root.title
            options: [Shell.option("maps", qsTr("Fonds et couches")), Shell.option("overlays", qsTr("Calques de la SITAC"))]
            currentKey: root.page
            onChosen: key => root.page = key
        }
        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.page === "overlays"
            clip: true
            contentHeight: overlays.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            OverlayList {
                id: overlays
                width: parent.width - 10
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
            visible: root.page === "maps"
            spacing: Theme.gap
            PlainText {
                text: qsTr("Carroyage")
                color: Theme.textSoft
            }
            ChoiceBox {
                objectName: "gridChoice"
                Layout.fillWidth: true
                label: qsTr("Carroyage")
                options: [Shell.option("none", qsTr("Aucun")), Shell.option("dfci", "DFCI"), Shell.option("utm", "UTM, MGRS"),
                    Shell.option("lambert93", qsTr("Lambert-93, kilomètres")), Shell.option("geographic", qsTr("Latitude, longitude"))]
                currentKey: Shell.preferences.mapGrid
                onChosen: key => Shell.preferences.mapGrid = key
            }
        }
        RowList {
            objectName: "layerList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.page === "maps"
            clip: true
            model: Shell.layers
            header: ColumnLayout {
                width: ListView.view.width - 10
                spacing: Theme.unit
                SectionTitle {
                    text: qsTr("Fonds de carte")
                }
                BaseMapList {
                    Layout.fillWidth: true
                    onAddAsked: root.baseMapAsked()
                    onPackAsked: root.packAsked()
                }
                SectionTitle {
                    Layout.topMargin: Theme.margin
                    text: qsTr("Altitudes")
                }
                TerrainList {
                    Layout.fillWidth: true
                    onAddAsked: folder => root.terrainAsked(folder)
                }
                SectionTitle {
                    Layout.topMargin: Theme.margin
                    text: qsTr("Couches importées")
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: Shell.layers.count === 0
                    text: qsTr("Points d'eau, établissements, sites sensibles : un fichier CSV ou GeoJSON devient une couche partagée.")
                    color: Theme.textSoft
                    wrapMode: Text.Wrap
                }
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Couches")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: RowLayout {
                id: row
                required property string entityId
                required property string label
                required property int points
                required property string source
                required property bool shown

                width: ListView.view.width - 10
                height: 60
                spacing: Theme.unit
                IconButton {
                    glyph: row.shown ? Icons.shown : Icons.hidden
                    text: row.shown ? qsTr("Cacher %1 sur ce poste").arg(row.label) : qsTr("Montrer %1 sur ce poste").arg(row.label)
                    onClicked: Shell.layers.setShown(row.entityId, !row.shown)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    PlainText {
                        Layout.fillWidth: true
                        text: row.label
                        color: row.shown ? Theme.text : Theme.textFaint
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: qsTr("%n objet(s)", "", row.points) + (row.source.length > 0 ? " · " + row.source : "")
                        color: Theme.textSoft
                        font.pixelSize: Theme.small
                        elide: Text.ElideMiddle
                    }
                }
                IconButton {
                    glyph: Icons.target
                    text: qsTr("Aller à %1 sur la carte").arg(row.label)
                    onClicked: root.showAsked(row.entityId)
                }
                IconButton {
                    glyph: Icons.edit
                    text: qsTr("Fiche de %1").arg(row.label)
                    onClicked: {
                        Shell.selection.select(row.entityId);
                        Shell.preferences.inspectorOpen = true;
                    }
                }
                IconButton {
                    glyph: Icons.bin
                    enabled: Shell.session.canEdit
                    text: qsTr("Mettre %1 à la corbeille, pour tous").arg(row.label)
                    onClicked: Shell.commands.remove([row.entityId])
                }
            }
        }
        ActionButton {
            visible: root.page === "maps"
            glyph: Icons.importFile
            enabled: Shell.session.canEdit
            text: qsTr("Importer des points…")
            onClicked: root.importAsked()
        }
    }
}
