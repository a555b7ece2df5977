// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** A panel over or beside the board: title, close button, content. */
Rectangle {
    id: root

    required property string title
    property bool closable: true
    property bool floating: false
    default property alias content: body.data

    signal closed

    color: Theme.panel
    radius: floating ? Theme.radius * 2 : 0
    border.width: floating ? 1 : 0
    border.color: Theme.lineStrong
    Accessible.role: Accessible.Pane
    Accessible.name: title

    // Nothing reaches the map through a panel.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        preventStealing: true
        onWheel: event => event.accepted = true
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.floating ? 1 : 0
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.unit
            Layout.topMargin: Theme.unit
            spacing: Theme.gap
            PlainText {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch
                text: root.title
                font.pixelSize: Theme.strong
                font.weight: Font.DemiBold
            }
            IconButton {
                visible: root.closable
                objectName: "closePanel"
                glyph: Icons.close
                text: qsTr("Fermer le panneau %1").arg(root.title)
                shortcutText: qsTr("Échap")
                onClicked: root.closed()
            }
        }
        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
