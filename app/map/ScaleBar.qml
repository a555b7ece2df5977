// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// A round length on the ground: a bar with its ends turned up, and what it measures.
Item {
    id: root

    required property real length
    required property string text
    required property color ink
    required property color ground
    required property font labelFont
    property int renderType: Text.NativeRendering

    width: plate.width
    height: plate.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Échelle : %1").arg(text)

    Rectangle {
        id: plate
        width: Math.max(root.length, label.width) + 16
        height: label.height + 14
        radius: 3
        color: root.ground

        Text {
            id: label
            anchors.horizontalCenter: parent.horizontalCenter
            y: 2
            text: root.text
            textFormat: Text.PlainText
            font: root.labelFont
            renderType: root.renderType
            color: root.ink
        }
        Rectangle {
            id: bar
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - 7
            width: root.length
            height: 2
            color: root.ink
        }
        Repeater {
            model: 2
            Rectangle {
                required property int index
                x: bar.x + index * (bar.width - width)
                y: bar.y - 4
                width: 2
                height: 6
                color: root.ink
            }
        }
    }
}
