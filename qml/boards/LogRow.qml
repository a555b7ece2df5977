// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One line of the main courante. */
T.ItemDelegate {
    id: root

    required property string entityId
    required property string number
    required property string eventAt
    required property string enteredAt
    required property string from
    required property string to
    required property string typeText
    required property string type
    required property string words
    required property string author
    required property string corrects
    required property string correctedBy
    required property bool urgent

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0

    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.unit)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [number, eventAt, from, to, words].filter(part => part.length > 0).join(", ")
    onClicked: Shell.selection.select(entityId)

    contentItem: RowLayout {
        id: content
        spacing: Theme.margin
        ColumnLayout {
            Layout.leftMargin: Theme.margin
            Layout.preferredWidth: 92
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            spacing: 0
            PlainText {
                text: root.eventAt
                font.weight: Font.DemiBold
            }
            PlainText {
                visible: root.enteredAt.length > 0
                text: qsTr("saisi %1").arg(root.enteredAt)
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 110
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            spacing: 0
            PlainText {
                Layout.maximumWidth: 110
                text: root.number
                color: Theme.textSoft
            }
            PlainText {
                Layout.maximumWidth: 110
                text: root.author
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            Layout.rightMargin: Theme.margin
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: [root.type !== "message" ? root.typeText : "", root.from.length > 0 ? (root.to.length > 0 ? root.from + " > " + root.to : root.from) : root.to.length > 0 ? "> " + root.to : ""].filter(part => part.length > 0).join(" · ")
                color: Theme.textSoft
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: root.words
                wrapMode: Text.Wrap
                maximumLineCount: root.picked ? 200 : 8 // a point de situation is read whole when it is picked
                elide: Text.ElideRight
                font.strikeout: root.correctedBy.length > 0
                color: root.urgent ? Theme.alarm : root.correctedBy.length > 0 ? Theme.textFaint : Theme.text
            }
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.correctedBy.length > 0 ? qsTr("corrigé par %1").arg(root.correctedBy) : root.corrects.length > 0 ? qsTr("corrige %1").arg(root.corrects) : ""
                color: Theme.caution
                font.pixelSize: Theme.small
            }
        }
    }
    background: Rectangle {
        color: root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        Separator {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
}
