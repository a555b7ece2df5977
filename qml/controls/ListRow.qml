// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion

/** A line one can press: words, and a quieter word behind. */
T.ItemDelegate {
    id: root

    property string detail: ""

    implicitHeight: Theme.control
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: detail.length > 0 ? text + ", " + detail : text
    Accessible.onPressAction: click()

    contentItem: RowLayout {
        spacing: Theme.gap
        PlainText {
            Layout.leftMargin: Theme.unit
            Layout.fillWidth: true
            text: root.text
        }
        PlainText {
            Layout.rightMargin: Theme.unit
            text: root.detail
            color: Theme.textFaint
            font.pixelSize: Theme.small
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusFrame { control: root }
    }
}
