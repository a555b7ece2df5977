// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Map
import Fanion.Shell

/** What to find again: views of the map, of this machine, and frozen maps, of the incident. */
PanelFrame {
    id: root

    required property MapView map

    function keep(): void {
        Shell.bookmarks.add(newName.text, map.center, map.zoomLevel, map.bearing);
        newName.clear();
    }

    title: qsTr("Vues gardées, cartes figées")
    floating: true
    implicitWidth: 400

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        spacing: Theme.gap

        SectionTitle {
            text: qsTr("Vues gardées, sur ce poste")
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
            spacing: Theme.gap
            InputField {
                id: newName
                objectName: "bookmarkName"
                Layout.fillWidth: true
                label: qsTr("Nom de la vue")
                placeholderText: label
                maximumLength: 80
                onAccepted: root.keep()
            }
            ActionButton {
                objectName: "bookmarkAdd"
                glyph: Icons.plus
                text: qsTr("Garder cette vue")
                onClicked: root.keep()
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: Shell.bookmarks.count === 0
            text: qsTr("Cadrez la carte, donnez un nom, gardez la vue : un clic y ramène. Seul ce poste la voit.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        RowList {
            objectName: "bookmarkList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.bookmarks
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Vues gardées")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: RowLayout {
                id: row
                required property int index
                required property string name
                required property geoCoordinate centre
                required property real zoom
                required property real bearing
                property bool renaming: false

                width: ListView.view.width - 10
                height: Theme.touch
                spacing: Theme.unit
                ListRow {
                    objectName: "bookmarkGo"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !row.renaming
                    text: row.name
                    Accessible.description: qsTr("Aller à cette vue")
                    onClicked: root.map.showView(row.centre, row.zoom, row.bearing)
                }
                InputField {
                    id: otherName
                    objectName: "bookmarkRename"
                    Layout.fillWidth: true
                    visible: row.renaming
                    label: qsTr("Nouveau nom de %1").arg(row.name)
                    maximumLength: 80
                    onAccepted: {
                        Shell.bookmarks.rename(row.index, text);
                        row.renaming = false;
                    }
                    Keys.onEscapePressed: row.renaming = false
                }
                IconButton {
                    objectName: "bookmarkEdit"
                    glyph: row.renaming ? Icons.check : Icons.edit
                    text: row.renaming ? qsTr("Valider le nom") : qsTr("Renommer %1").arg(row.name)
                    onClicked: {
                        if (row.renaming) {
                            otherName.accepted();
                            return;
                        }
                        row.renaming = true;
                        otherName.text = row.name;
                        otherName.forceActiveFocus();
                        otherName.selectAll();
                    }
                }
                IconButton {
                    objectName: "bookmarkRemove"
                    glyph: Icons.close
                    text: qsTr("Oublier %1").arg(row.name)
                    onClicked: Shell.bookmarks.remove(row.index)
                }
            }
        }
        SnapshotList {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
