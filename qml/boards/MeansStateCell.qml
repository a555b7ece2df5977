// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** The state of a means and, under it, since when, or when it is expected. */
ActionButton {
    id: root

    property string stateText: ""
    property string since: ""
    property string eta: ""
    property bool late: false
    property bool over: false
    property bool engaged: false

    implicitHeight: Theme.touch
    leftPadding: Theme.gap
    rightPadding: 2
    focusPolicy: Qt.NoFocus
    contentItem: RowLayout {
        spacing: 0
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.stateText
                font.weight: root.engaged ? Font.DemiBold : Font.Normal
                color: root.over ? Theme.textFaint : Theme.text
            }
            RowLayout {
                Layout.fillWidth: true
                visible: second.text.length > 0
                spacing: 2
                Icon {
                    visible: root.late
                    size: 16
                    text: Icons.warning
                    color: Theme.alarm
                }
                PlainText {
                    id: second
                    Layout.fillWidth: true
                    text: root.eta.length > 0 ? root.eta : root.since
                    font.pixelSize: Theme.small
                    font.weight: root.late ? Font.DemiBold : Font.Normal
                    color: root.late ? Theme.alarm : root.over ? Theme.textFaint : Theme.textSoft
                }
            }
        }
        Icon {
            size: 18
            text: Icons.down
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : root.engaged ? Theme.raised : "transparent"
        border.width: root.engaged ? 2 : 1
        border.color: root.late ? Theme.alarm : root.engaged ? Theme.lineStrong : Theme.line
    }
}
