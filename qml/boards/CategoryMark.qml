// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A victim's category: its letters on the ground of triage; without a category a question mark in an empty frame. */
Rectangle {
    id: root

    required property string group ///< column of the toll
    required property string code

    implicitWidth: 52
    implicitHeight: 28
    radius: Theme.radius
    color: Theme.triage(group)
    border.width: 1
    border.color: Theme.lineStrong
    PlainText {
        anchors.centerIn: parent
        text: root.code
        color: Theme.triageInk(root.group)
        font.weight: Font.Bold
    }
}
