// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The guest's side of joining: the number to compare aloud, and where the request stands. */
Rectangle {
    id: root

    readonly property bool ended: Shell.lobby.joinState === Lobby.Refused || Shell.lobby.joinState === Lobby.Failed

    radius: Theme.radius * 2
    color: Theme.panel
    border.width: 1
    border.color: Theme.line
    implicitWidth: 480
    implicitHeight: column.implicitHeight + 64
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Demande d'entrée")

    ColumnLayout {
        id: column
        anchors { fill: parent; margins: 32 }
        spacing: Theme.margin

        PlainText {
            Layout.fillWidth: true
            text: root.ended ? qsTr("Demande terminée") : qsTr("Demande d'entrée en cours")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
        }
        PlainText {
            objectName: "joinNumber"
            Layout.fillWidth: true
            visible: Shell.lobby.joinState === Lobby.Comparing
            text: Shell.lobby.joinNumber
            font.pixelSize: Theme.number + 12
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Nombre à comparer : %1").arg(text)
        }
        PlainText {
            objectName: "joinText"
            Layout.fillWidth: true
            text: Shell.lobby.joinText
            color: root.ended ? Theme.alarm : Theme.textSoft
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PlainText {
            Layout.fillWidth: true
            visible: Shell.lobby.joinState === Lobby.Comparing
            text: qsTr("Lisez-le à voix haute ou par radio : s'il diffère de celui du commandant, refusez.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        ActionButton {
            objectName: "joinCancel"
            Layout.alignment: Qt.AlignRight
            text: root.ended ? qsTr("Fermer") : qsTr("Renoncer")
            onClicked: Shell.lobby.cancelJoin()
        }
    }
}
