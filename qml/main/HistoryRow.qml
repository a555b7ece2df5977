// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** One thing that was done to the object. */
RowLayout {
    id: root

    required property string sentence
    required property string by
    required property string at

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: at + ", " + by + ", " + sentence
    PlainText {
        Layout.preferredWidth: 84
        Layout.alignment: Qt.AlignTop
        text: root.at
        font.pixelSize: Theme.small
        color: Theme.textFaint
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        PlainText {
            Layout.fillWidth: true
            text: root.sentence
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        PlainText {
            Layout.fillWidth: true
            text: root.by
            font.pixelSize: Theme.small
            color: Theme.textSoft
        }
    }
}
