// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One task. */
T.ItemDelegate {
    id: root

    required property string entityId
    required property string label
    required property string assignee
    required property string priority
    required property string priorityText
    required property string dueAt
    required property bool late
    required property string sector
    required property string nextState
    required property string nextStateText
    required property bool conflict

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property string receipt: Shell.receipts.revision >= 0 ? Shell.receipts.text(entityId) : ""
    readonly property bool pressing: priority === "high" || priority === "urgent"

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    padding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [label, assignee, sector, dueAt, receipt].filter(part => part.length > 0).join(", ")
    onClicked: Shell.selection.select(entityId)

    contentItem: ColumnLayout {
        id: column
        spacing: Theme.unit
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            PlainText {
                Layout.fillWidth: true
                text: root.label
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            Icon {
                Layout.alignment: Qt.AlignTop
                visible: root.conflict
                size: 18
                text: Icons.warning
                color: Theme.caution
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: [root.assignee, root.sector].filter(part => part.length > 0).join(" · ")
            color: Theme.textSoft
            font.pixelSize: Theme.small
        }
        PlainText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.dueAt.length > 0 ? (root.late ? qsTr("en retard, %1").arg(root.dueAt) : qsTr("pour %1").arg(root.dueAt)) : ""
            color: root.late ? Theme.alarm : Theme.textSoft
            font.pixelSize: Theme.small
        }
        PlainText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.receipt
            color: Shell.receipts.complete(root.entityId) ? Theme.textFaint : Theme.caution
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            Badge {
                visible: root.pressing
                text: root.priorityText
                ink: root.priority === "urgent" ? Theme.alarm : Theme.caution
                ground: root.priority === "urgent" ? Theme.alarmSoft : Theme.cautionSoft
            }
            Item { Layout.fillWidth: true }
            ActionButton {
                objectName: "taskNext-" + root.label
                visible: root.nextState.length > 0 && Shell.session.canEdit
                quiet: true
                implicitHeight: 32
                glyph: Icons.forward
                text: root.nextStateText
                Accessible.name: qsTr("Passer « %1 » à : %2").arg(root.label).arg(root.nextStateText)
                onClicked: Shell.commands.setField(root.entityId, "state", root.nextState)
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: root.picked ? Theme.accent : Theme.line
        FocusFrame { control: root }
    }
}
