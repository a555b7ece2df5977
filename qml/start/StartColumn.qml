// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** One of the start screen's three ways in. */
Rectangle {
    default property alias content: body.data

    Layout.fillWidth: true
    Layout.fillHeight: true
    radius: Theme.radius * 2
    color: Theme.panel
    border.width: 1
    border.color: Theme.line

    Item {
        id: body
        anchors { fill: parent; margins: Theme.wide }
    }
}
