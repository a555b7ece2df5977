// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** A line over the map about whose view this is, with what can be done about it. It takes no focus. */
Rectangle {
    id: root

    required property string text
    required property string glyph
    default property alias actions: row.data

    implicitWidth: row.implicitWidth + Theme.margin + Theme.unit
    implicitHeight: Theme.touch + Theme.unit
    radius: Theme.radius * 2
    color: Theme.panel
    border.width: 1
    border.color: Theme.lineStrong
    Accessible.role: Accessible.Pane
    Accessible.name: text

    // The map is not to be pressed through it.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
    }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit }
        spacing: Theme.gap
        Icon {
            text: root.glyph
            color: Theme.accent
        }
        PlainText {
            Layout.fillWidth: true
            text: root.text
            font.weight: Font.Medium
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
