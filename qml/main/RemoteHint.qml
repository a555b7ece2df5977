// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** A colleague changed the field that is being typed in: said, not forced. */
Rectangle {
    id: root

    required property string by
    required property string text

    signal taken

    implicitHeight: row.implicitHeight + Theme.gap
    radius: Theme.radius
    color: Theme.cautionSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.gap; rightMargin: Theme.unit }
        PlainText {
            id: words
            Layout.fillWidth: true
            text: root.by.length > 0 ? qsTr("%1 a écrit : %2").arg(root.by).arg(root.text) : qsTr("Modifié par un autre poste : %1").arg(root.text)
            color: Theme.caution
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        ActionButton {
            quiet: true
            text: qsTr("Reprendre")
            focusPolicy: Qt.NoFocus
            onClicked: root.taken()
        }
    }
}
