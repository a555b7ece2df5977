// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A name on a small ground that does one thing when it is pressed. */
T.AbstractButton {
    id: root

    property string glyph: ""
    /** What pressing it does, for screen readers and in the tip. */
    property string hint: ""
    property bool removable: false
    /** An offer and not yet taken: outlined. */
    property bool quiet: false
    property color ink: Theme.text
    property int maximumWidth: 260

    implicitHeight: Theme.touch - 12
    implicitWidth: Math.min(maximumWidth, sign.width + words.implicitWidth + (removable ? 18 : 0) + 3 * Theme.gap)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Accessible.onPressAction: root.click()

    contentItem: Item {
        Icon {
            id: sign
            x: Theme.gap
            width: root.glyph.length > 0 ? 18 : 0
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            text: root.glyph
            color: root.ink
        }
        PlainText {
            id: words
            anchors { left: sign.right; leftMargin: Theme.unit; right: cross.left; verticalCenter: parent.verticalCenter }
            text: root.text
            color: root.ink
            font.pixelSize: Theme.small
        }
        Icon {
            id: cross
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: root.removable ? 16 : 0
            size: 14
            visible: root.removable
            text: Icons.close
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : root.quiet ? "transparent" : Theme.sunken
        border.width: root.quiet ? 1 : 0
        border.color: Theme.lineStrong
        FocusFrame { control: root }
    }
    Tip {
        text: root.hint
        shown: root.hovered && root.hint.length > 0
    }
}
