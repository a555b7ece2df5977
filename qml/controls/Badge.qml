// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A word on a ground: a state, a role, "EXERCICE". */
Rectangle {
    id: root

    required property string text
    property color ink: Theme.text
    property color ground: Theme.sunken
    property bool strong: false

    implicitHeight: 24
    implicitWidth: words.implicitWidth + 2 * Theme.gap
    radius: Theme.radius
    color: ground
    PlainText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.gap)
        text: root.text
        color: root.ink
        font.pixelSize: Theme.small
        font.weight: root.strong ? Font.Bold : Font.Medium
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
