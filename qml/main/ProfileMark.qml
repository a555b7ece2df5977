// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** Where on the map the finger on the curve of a profile is. */
OnMap {
    id: root

    objectName: "profileMark"
    place: Shell.profile.pointedPlace
    visible: place.isValid
    z: 5

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 4
        border.color: Theme.raised
        Rectangle {
            anchors { fill: parent; margins: 1 }
            radius: 8
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
}
