// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** The words of a Tip, a moment after the pointer came to rest. */
T.Popup {
    id: root

    required property string text
    required property bool onRight

    visible: timer.rested
    x: onRight ? (parent?.width ?? 0) + Theme.gap : Math.round(((parent?.width ?? 0) - implicitWidth) / 2)
    y: onRight ? Math.round(((parent?.height ?? 0) - implicitHeight) / 2) : (parent?.height ?? 0) + Theme.unit
    implicitWidth: words.implicitWidth + 2 * Theme.gap
    implicitHeight: words.implicitHeight + 2 * Theme.unit
    margins: Theme.unit
    padding: 0
    closePolicy: T.Popup.NoAutoClose
    focus: false

    Timer {
        id: timer
        property bool rested: false
        interval: 600
        running: true
        onTriggered: rested = true
    }

    contentItem: PlainText {
        id: words
        text: root.text
        leftPadding: Theme.gap
        font.pixelSize: Theme.small
        color: Theme.dark ? Theme.text : Theme.raised
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.dark ? Theme.pressed : "#2B3137"
    }
}
