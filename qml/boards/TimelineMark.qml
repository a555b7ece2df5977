// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** What happened at a moment, or how much did: as long as there is room behind it for its words. */
T.AbstractButton {
    id: root

    required property string itemId
    required property int lane
    required property double at
    required property double room
    required property int count
    required property string time
    required property string words
    required property bool urgent
    required property bool isEntry
    property bool current: false
    /** Up to the next mark, in pixels. */
    property double space: 320

    objectName: "mark-" + words
    implicitWidth: sign.width + label.implicitWidth + 3 * Theme.gap
    height: Theme.touch
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: time + ", " + words
    Accessible.onPressAction: root.click()

    contentItem: Item {
        clip: true
        Icon {
            id: sign
            x: 6
            width: root.count > 1 ? 0 : 22
            visible: root.count === 1
            anchors.verticalCenter: parent.verticalCenter
            size: 18
            text: root.lane === 0 ? Icons.log : root.lane === 1 ? Icons.tasks : root.lane === 2 ? Icons.vehicle : root.lane === 3 ? Icons.sector : root.lane === 5 ? Icons.bell : Icons.camera
            color: root.urgent ? Theme.alarm : Theme.textSoft
        }
        PlainText {
            id: label
            anchors { left: sign.right; leftMargin: root.count > 1 ? Theme.unit : 2; right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
            visible: root.space > 60 || root.count > 1
            text: root.count > 1 && root.space < 72 ? root.count.toString() : root.words.replace(/\n/g, " ")
            color: root.urgent ? Theme.alarm : Theme.text
            font.pixelSize: Theme.small
            font.weight: root.count > 1 ? Font.DemiBold : Font.Normal
        }
    }
    background: Item {
        Rectangle {
            y: 5
            width: parent.width
            height: parent.height - 10
            radius: Theme.radius
            color: root.down ? Theme.pressed : root.hovered ? Theme.hover : root.count > 1 ? Theme.accentSoft : Theme.raised
            border.width: root.current ? 2 : 1
            border.color: root.current ? Theme.accent : Theme.line
        }
        Rectangle {
            width: 2
            height: parent.height
            color: root.urgent ? Theme.alarm : Theme.lineStrong
        }
    }
    Tip {
        text: root.time + "  " + root.words
        shown: root.hovered
    }
}
