// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A value between two ends, chosen by sliding. */
T.Slider {
    id: root

    required property string label

    implicitWidth: 120
    implicitHeight: Theme.touch
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Slider
    Accessible.name: label

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: 20
        height: 20
        radius: 10
        color: root.pressed ? Theme.accent : Theme.raised
        border { width: 2; color: root.pressed || root.activeFocus ? Theme.accent : Theme.lineStrong }
    }
    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 4
            radius: 2
            color: Theme.sunken
            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: 2
                color: Theme.accent
            }
        }
    }
}
