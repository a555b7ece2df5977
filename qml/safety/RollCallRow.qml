// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A means that is called: all there, or one more that is missing. */
Rectangle {
    id: root

    required property string rollCallId
    required property string entityId
    required property string label
    required property string sector
    required property string crew
    required property bool answered
    required property int missing
    required property string answerText

    implicitHeight: row.implicitHeight + Theme.gap
    radius: Theme.radius
    color: missing > 0 ? Theme.alarmSoft : answered ? Theme.sunken : Theme.raised
    border.width: 1
    border.color: missing > 0 ? Theme.alarm : Theme.line

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.gap; rightMargin: Theme.unit }
        spacing: Theme.unit
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.label
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: [root.answerText, root.sector, root.crew].filter(text => text.length > 0).join(" · ")
                color: root.missing > 0 ? Theme.alarm : Theme.textSoft
                font.pixelSize: Theme.small
            }
        }
        ActionButton {
            objectName: "rollCallComplete"
            implicitHeight: Theme.touch
            glyph: root.answered && root.missing === 0 ? Icons.check : ""
            text: qsTr("Au complet")
            enabled: Shell.session.canEdit
            Accessible.name: qsTr("%1 au complet").arg(root.label)
            onClicked: Shell.safety.answer(root.rollCallId, root.entityId, 0)
        }
        ActionButton {
            objectName: "rollCallMissing"
            implicitHeight: Theme.touch
            danger: true
            text: qsTr("+1 manquant")
            enabled: Shell.session.canEdit
            Accessible.name: qsTr("%1 : un manquant de plus").arg(root.label)
            onClicked: Shell.safety.answer(root.rollCallId, root.entityId, root.missing + 1)
        }
    }
}
