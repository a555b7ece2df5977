// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A section of the user guide: its title, and its text once it is opened. */
Column {
    id: root

    required property string title
    required property string body
    property bool unfolded: false

    onUnfoldedChanged: head.checked = unfolded

    T.AbstractButton {
        id: head
        objectName: "guide-" + root.title
        width: parent.width
        implicitHeight: Theme.touch
        checkable: true
        checked: root.unfolded
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.title
        Accessible.description: checked ? qsTr("ouvert") : qsTr("fermé")
        contentItem: Row {
            spacing: Theme.gap
            Icon {
                height: parent.height
                text: head.checked ? Icons.down : Icons.expand
                color: Theme.textSoft
            }
            PlainText {
                height: parent.height
                text: root.title
                font.weight: Font.DemiBold
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: head.down ? Theme.pressed : head.hovered ? Theme.hover : "transparent"
            FocusFrame { control: head }
        }
    }
    // Our own words, compiled in: the one text that may have marks. Nothing a post writes comes here.
    TextEdit {
        objectName: "guideText-" + root.title
        width: parent.width
        visible: head.checked
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.MarkdownText
        text: head.checked ? root.body : ""
        wrapMode: TextEdit.Wrap
        color: Theme.text
        selectionColor: Theme.accentSoft
        selectedTextColor: Theme.text
        font.pixelSize: Theme.body
        leftPadding: Theme.margin
        bottomPadding: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: root.title
        Accessible.readOnly: true
    }
}
