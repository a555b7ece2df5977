// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A button that is only an icon; its words are the tip and what a screen reader says. */
T.AbstractButton {
    id: root

    required property string glyph
    property int iconSize: Theme.icon
    property color ink: Theme.textSoft
    property string shortcutText: ""
    /** A small number at the corner: how many wait. 0: none. */
    property int badge: 0
    property bool tipOnRight: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.35
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: root.click()

    contentItem: Icon {
        text: root.glyph
        size: root.iconSize
        color: root.checked ? Theme.accent : root.ink
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusFrame { control: root }
        Loader {
            active: root.badge > 0
            anchors { right: parent.right; top: parent.top; margins: 2 }
            sourceComponent: Rectangle {
                implicitHeight: 18
                implicitWidth: Math.max(18, count.implicitWidth + 8)
                radius: 9
                color: Theme.alarm
                PlainText {
                    id: count
                    anchors.centerIn: parent
                    text: root.badge > 99 ? "99+" : root.badge.toString()
                    color: Theme.dark ? Theme.sunken : "white"
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    Tip {
        text: root.shortcutText.length > 0 ? root.text + "  (" + root.shortcutText + ")" : root.text
        shown: root.hovered && !root.checked && !root.down
        onRight: root.tipOnRight
    }
}
