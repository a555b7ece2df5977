// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A kind of incident to begin with, as a large button. */
T.AbstractButton {
    id: root

    required property string glyph
    property string detail: ""

    implicitHeight: 60
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: root.click()

    contentItem: Item {
        Icon {
            id: sign
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            size: 28
            text: root.glyph
            color: Theme.textSoft
        }
        Column {
            anchors { left: sign.right; right: parent.right; margins: Theme.margin; verticalCenter: parent.verticalCenter }
            spacing: 2
            PlainText {
                width: parent.width
                text: root.text
                font.weight: Font.DemiBold
            }
            PlainText {
                width: parent.width
                text: root.detail
                visible: text.length > 0
                color: Theme.textSoft
                font.pixelSize: Theme.small
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: Theme.line
        FocusFrame { control: root }
    }
}
