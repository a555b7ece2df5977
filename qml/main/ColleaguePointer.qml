// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** Where a colleague points on his map. */
OnMap {
    id: root

    required property string name

    z: 5

    Icon {
        x: -4
        y: -3
        size: 20
        text: Icons.select
        color: Theme.text
        style: Text.Outline
        styleColor: Theme.raised
    }
    Rectangle {
        x: 12
        y: 14
        width: Math.min(160, words.implicitWidth) + 2 * Theme.unit
        height: words.implicitHeight + 2
        radius: Theme.radius
        color: Theme.panel
        border.width: 1
        border.color: Theme.lineStrong
        PlainText {
            id: words
            anchors { left: parent.left; right: parent.right; margins: Theme.unit; verticalCenter: parent.verticalCenter }
            text: root.name
            font.pixelSize: Theme.small
        }
    }
}
