// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** The name of what is being carried, beside the pointer. */
Rectangle {
    id: root

    required property string text
    /** In the window. */
    required property point place
    readonly property point at: parent.mapFromItem(null, place)

    x: at.x + Theme.gap
    y: at.y - height / 2
    z: 1
    width: words.implicitWidth + 2 * Theme.gap
    height: 32
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.accent

    PlainText {
        id: words
        anchors.centerIn: parent
        text: root.text
        font.weight: Font.DemiBold
    }
}
