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
    required property string dueText
    required property string acknowledged
    required property string awaited
    required property bool ordered
    required property int steps
    required property int doneSteps
    required property string sector
    required property string nextState
    required property string nextStateText
    required property bool conflict

    signal orderAsked
    signal acknowledgeAsked(item: Item)

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property string receipt: Shell.receipts.revision >= 0 ? Shell.receipts.text(entityId) : ""
    readonly property bool pressing: priority === "high" || priority === "urgent"

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    padding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [label, assignee, sector, dueAt, dueText, receipt].filter(part => part.length > 0).join(", ")
    onClicked: Shell.selection.select(entityId)
    onDoubleClicked: orderAsked()
    Keys.onReturnPressed: orderAsked()

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
        RowLayout {
            Layout.fillWidth: true
            visible: root.dueAt.length > 0
            spacing: 2
            Icon {
                visible: root.late
                size: 16
                text: Icons.warning
                color: Theme.alarm
            }
            PlainText {
                Layout.fillWidth: true
                text: [qsTr("pour %1").arg(root.dueAt), root.dueText].filter(part => part.length > 0).join(", ")
                color: root.late ? Theme.alarm : Theme.textSoft
                font.pixelSize: Theme.small
                font.weight: root.late ? Font.DemiBold : Font.Normal
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.steps > 0
            spacing: Theme.unit
            Icon {
                size: 16
                text: Icons.checklist
                color: root.doneSteps < root.steps ? Theme.textSoft : Theme.accent
            }
            PlainText {
                objectName: "taskSteps-" + root.label
                Layout.fillWidth: true
                text: qsTr("Étapes faites : %1 sur %2").arg(root.doneSteps).arg(root.steps)
                color: Theme.textSoft
                font.pixelSize: Theme.small
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: root.acknowledged.length > 0
            text: qsTr("accusé : %1").arg(root.acknowledged)
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        PlainText {
            Layout.fillWidth: true
            visible: root.awaited.length > 0 && root.nextState.length > 0
            text: qsTr("accusé attendu : %1").arg(root.awaited)
            color: Theme.caution
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 2
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
        Badge {
            visible: root.pressing
            text: root.priorityText
            ink: root.priority === "urgent" ? Theme.alarm : Theme.caution
            ground: root.priority === "urgent" ? Theme.alarmSoft : Theme.cautionSoft
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            IconButton {
                objectName: "taskOrder-" + root.label
                glyph: Icons.file
                checked: root.ordered
                text: root.ordered ? qsTr("Lire l'ordre « %1 »").arg(root.label) : qsTr("Rédiger le cadre d'ordre de « %1 »").arg(root.label)
                onClicked: root.orderAsked()
            }
            IconButton {
                id: acknowledge
                objectName: "taskAcknowledge-" + root.label
                visible: root.nextState.length > 0 && Shell.session.canEdit
                glyph: Icons.check
                text: qsTr("Noter un accusé de réception de « %1 »").arg(root.label)
                onClicked: root.acknowledgeAsked(acknowledge)
            }
            ActionButton {
                Layout.fillWidth: true
                objectName: "taskNext-" + root.label
                visible: root.nextState.length > 0 && Shell.session.canEdit
                quiet: true
                implicitHeight: Theme.touch
                leftPadding: Theme.unit
                rightPadding: Theme.unit
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
