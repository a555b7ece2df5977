// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Map
import Fanion.Shell

/** Maps and boards on paper: what, how, the page as it will be, and where it went. */
PanelFrame {
    id: root

    required property MapView map
    readonly property PrintDesk desk: Shell.printing

    signal fileAsked

    /** What the map shows is what is printed. */
    function look(): void {
        desk.look(map.center, map.zoomLevel, map.bearing, map.width, map.height);
    }

    title: qsTr("Imprimer")
    floating: true
    implicitWidth: 980
    onVisibleChanged: {
        if (visible)
            look();
        desk.shown = visible;
    }

    Connections {
        target: root.map
        enabled: root.visible
        function onCameraChanged(): void {
            root.look();
        }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        spacing: Theme.margin

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.unit

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: 200
                color: Theme.sunken
                radius: Theme.radius
                PagePreview {
                    objectName: "printPreview"
                    anchors { fill: parent; margins: Theme.gap }
                    picture: root.desk.preview
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Aperçu de la page %1 sur %2").arg(root.desk.page + 1).arg(root.desk.pages)
                }
                PlainText {
                    objectName: "printProblem"
                    anchors { centerIn: parent }
                    width: parent.width - 2 * Theme.wide
                    visible: root.desk.problem.length > 0
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: root.desk.problem
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
            RowLayout {
                Layout.fillWidth: true
                visible: root.desk.file.length > 0
                spacing: Theme.gap
                Icon { text: Icons.check }
                PlainText {
                    objectName: "printFile"
                    Layout.fillWidth: true
                    text: root.desk.file
                    elide: Text.ElideMiddle
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Dernier PDF : %1").arg(text)
                }
                ActionButton {
                    objectName: "printOpenFolder"
                    text: qsTr("Ouvrir le dossier")
                    onClicked: root.desk.openFolder()
                }
                ActionButton {
                    objectName: "printOpenFile"
                    text: qsTr("Ouvrir")
                    onClicked: root.desk.openFile()
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                IconButton {
                    objectName: "printBack"
                    glyph: Icons.left
                    text: qsTr("Page précédente")
                    enabled: root.desk.page > 0
                    onClicked: root.desk.page -= 1
                }
                PlainText {
                    objectName: "printPages"
                    text: root.desk.pages > 0 ? qsTr("Page %1/%2").arg(root.desk.page + 1).arg(root.desk.pages) : ""
                }
                IconButton {
                    objectName: "printForward"
                    glyph: Icons.right
                    text: qsTr("Page suivante")
                    enabled: root.desk.page + 1 < root.desk.pages
                    onClicked: root.desk.page += 1
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    color: root.desk.drawing ? Theme.textSoft : Theme.caution
                    text: root.desk.drawing ? qsTr("Aperçu en cours…") : root.desk.remark
                    elide: Text.ElideRight
                }
            }
        }
        PrintOptions {
            Layout.minimumWidth: 350
            Layout.maximumWidth: 350
            Layout.fillHeight: true
            desk: root.desk
            onFileAsked: root.fileAsked()
        }
    }
}
