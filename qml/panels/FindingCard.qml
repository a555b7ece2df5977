// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One thing that a diagnosis found. */
Rectangle {
    id: root

    required property int index
    required property string title
    required property string advice
    required property string command
    required property int level
    required property string mark
    readonly property color ink: level === Doctor.Fault ? Theme.alarm : level === Doctor.Caution ? Theme.caution : Theme.textSoft

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: level === Doctor.Fault ? Theme.alarmSoft : level === Doctor.Caution ? Theme.cautionSoft : Theme.raised
    border.width: 1
    border.color: level === Doctor.Fault ? Theme.alarm : level === Doctor.Caution ? Theme.caution : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [mark, title, advice, command].filter(part => part.length > 0).join(" ")

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: Theme.unit
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                Layout.alignment: Qt.AlignTop
                text: root.level === Doctor.Fault ? Icons.linkOff : root.level === Doctor.Caution ? Icons.warning : root.level === Doctor.Note ? Icons.info : Icons.check
                color: root.ink
            }
            PlainText {
                Layout.fillWidth: true
                text: root.title
                font.weight: root.level <= Doctor.Caution ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
            }
            PlainText {
                Layout.alignment: Qt.AlignTop
                text: root.mark
                color: root.ink
                font.pixelSize: Theme.small
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.icon + Theme.gap
            visible: root.advice.length > 0
            text: root.advice
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.icon + Theme.gap
            visible: root.command.length > 0
            spacing: Theme.unit
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.sunken
                PlainText {
                    id: words
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
                    text: root.command
                    font.family: "DejaVu Sans Mono"
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                objectName: "copyCommand"
                glyph: Icons.copy
                text: qsTr("Copier la commande")
                onClicked: Shell.doctor.copyCommand(root.index)
            }
        }
    }
}
