// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

T.MenuItem {
    id: root

    property string glyph: ""
    property string keys: ""

    implicitHeight: visible ? Theme.row : 0
    implicitWidth: words.implicitWidth + Theme.icon + keysText.implicitWidth + 5 * Theme.gap
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    contentItem: Item {
        Icon {
            id: sign
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.checked ? Icons.check : root.glyph
        }
        PlainText {
            id: words
            anchors { left: sign.right; leftMargin: Theme.gap; right: keysText.left; verticalCenter: parent.verticalCenter }
            text: root.text
        }
        PlainText {
            id: keysText
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: root.keys
            color: Theme.textFaint
            font.pixelSize: Theme.small
        }
    }
    background: Rectangle { color: root.highlighted ? Theme.accentSoft : "transparent" }
}
