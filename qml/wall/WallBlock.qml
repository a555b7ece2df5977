// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A part of the situation on the wall, under its heading. */
Rectangle {
    id: root

    required property real unit
    required property string title
    property real contentHeight: 0 ///< what it needs at least
    default property alias content: inside.data

    implicitHeight: heading.implicitHeight + contentHeight + 36 * unit
    color: Theme.panel
    clip: true

    WallText {
        id: heading
        x: 20 * root.unit
        y: 8 * root.unit
        unit: root.unit
        size: 30
        text: root.title
        color: Theme.textSoft
        font.weight: Font.DemiBold
    }
    Item {
        id: inside
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom; margins: 20 * root.unit; topMargin: 8 * root.unit; bottomMargin: 12 * root.unit }
    }
}
