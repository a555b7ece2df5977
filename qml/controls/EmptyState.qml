// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** What stands where nothing is yet: what to do next. */
Item {
    id: root

    required property string glyph
    required property string title
    property string text: ""

    implicitWidth: 420
    implicitHeight: column.implicitHeight

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.glyph
            size: 40
            color: Theme.lineStrong
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(420, column.width)
            text: root.title
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(420, column.width)
            visible: root.text.length > 0
            text: root.text
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
