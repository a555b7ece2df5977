// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** The ring around what has the keyboard. */
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -1
    visible: control.activeFocus
    color: "transparent"
    radius: Theme.radius + 1
    border.width: 2
    border.color: Theme.accent
}
