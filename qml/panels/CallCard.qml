// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A commander calls to his view of the map: beside the work, and nothing moves before an answer. */
Rectangle {
    id: root

    objectName: "callCard"
    visible: Shell.caller.callerName.length > 0
    width: 400
    height: column.implicitHeight + 2 * Theme.margin
    radius: Theme.radius * 2
    color: Theme.raised
    border.width: 2
    border.color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.gap
        PlainText {
            id: words
            Layout.fillWidth: true
            text: qsTr("%1 vous appelle à sa vue de la carte").arg(Shell.caller.callerName)
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        RowLayout {
            spacing: Theme.gap
            ActionButton {
                objectName: "come"
                implicitHeight: Theme.touch
                primary: true
                glyph: Icons.target
                text: qsTr("Y aller")
                onClicked: Shell.caller.come()
            }
            ActionButton {
                objectName: "decline"
                implicitHeight: Theme.touch
                text: qsTr("Rester ici")
                onClicked: Shell.caller.decline()
            }
        }
    }
}
