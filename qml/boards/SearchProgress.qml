// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** How the search of the network stands, and whom it found. */
ColumnLayout {
    id: root

    property bool joining: false ///< nothing is open: offer to join what was found

    signal joinAsked(address: string)

    spacing: Theme.unit
    visible: Shell.neighbours.text.length > 0

    PlainText {
        objectName: "searchText"
        Layout.fillWidth: true
        text: Shell.neighbours.text
        color: Theme.textSoft
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        Layout.fillWidth: true
        visible: Shell.neighbours.running
        implicitHeight: 8
        radius: 4
        color: Theme.raised
        Accessible.role: Accessible.ProgressBar
        Accessible.name: Shell.neighbours.text
        Rectangle {
            width: parent.width * Shell.neighbours.progress
            height: parent.height
            radius: 4
            color: Theme.accent
        }
    }
    Repeater {
        model: Shell.neighbours
        delegate: RowLayout {
            id: row
            required property string address
            required property string code
            required property string stateText
            required property bool sameIncident

            Layout.fillWidth: true
            spacing: Theme.gap
            Accessible.role: Accessible.ListItem
            Accessible.name: address + ", " + stateText
            Icon {
                text: row.sameIncident ? Icons.check : Icons.info
                color: Theme.textSoft
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: row.stateText
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    text: row.address
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                }
            }
            ActionButton {
                visible: root.joining && row.code.length > 0
                implicitHeight: Theme.touch
                text: qsTr("Demander à entrer")
                Accessible.name: qsTr("Demander à entrer dans %1").arg(row.code)
                onClicked: root.joinAsked(row.address)
            }
        }
    }
}
