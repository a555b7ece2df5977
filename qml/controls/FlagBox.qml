// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** Yes or no, with words. */
T.CheckBox {
    id: root

    implicitHeight: Theme.control
    implicitWidth: words.implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.5
    Accessible.name: text

    indicator: Rectangle {
        id: box
        y: (root.height - height) / 2
        width: 22
        height: 22
        radius: Theme.radius
        color: root.checked ? Theme.accent : Theme.raised
        border.width: root.checked ? 0 : 1
        border.color: root.hovered ? Theme.lineStrong : Theme.line
        Icon {
            anchors.centerIn: parent
            size: 18
            visible: root.checked
            text: Icons.check
            color: Theme.accentInk
        }
        FocusFrame { control: root }
    }
    contentItem: PlainText {
        id: words
        leftPadding: box.width + Theme.gap
        text: root.text
    }
}
