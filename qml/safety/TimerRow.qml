// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A timer that runs: how long still, when they were last heard of, their air. */
Rectangle {
    id: root

    required property string entityId
    required property string type
    required property string typeText
    required property string subject
    required property string sector
    required property string dueText
    required property string dueAt
    required property bool late
    required property string contactText
    required property int pressure

    function contact(): void {
        Shell.safety.contact(entityId, Number(bar.text));
        bar.clear();
    }

    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius
    color: late ? Theme.alarmSoft : Theme.raised
    border.width: 1
    border.color: late ? Theme.alarm : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [subject, typeText, dueText, contactText].join(", ")

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.gap; rightMargin: Theme.unit }
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                PlainText {
                    Layout.fillWidth: true
                    text: root.subject
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    text: [root.typeText, root.sector, root.contactText, root.pressure > 0 ? qsTr("%1 bar").arg(root.pressure) : ""].filter(text => text.length > 0).join(" · ")
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                }
            }
            ColumnLayout {
                spacing: 0
                PlainText {
                    Layout.alignment: Qt.AlignRight
                    text: root.dueText
                    color: root.late ? Theme.alarm : Theme.text
                    font.weight: Font.DemiBold
                    font.features: { "tnum": 1 }
                }
                PlainText {
                    Layout.alignment: Qt.AlignRight
                    text: root.dueAt
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    font.features: { "tnum": 1 }
                }
            }
            IconButton {
                objectName: "timerStop"
                glyph: Icons.close
                text: qsTr("Arrêter le minuteur de %1").arg(root.subject)
                enabled: Shell.session.canEdit
                onClicked: Shell.safety.stopTimer(root.entityId)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: Shell.session.canEdit && (root.type === "contact" || root.type === "breathing")
            spacing: Theme.unit
            ActionButton {
                objectName: "timerContact"
                Layout.fillWidth: true
                implicitHeight: Theme.touch
                glyph: Icons.check
                text: qsTr("Contact pris")
                Accessible.name: qsTr("Contact pris avec %1").arg(root.subject)
                onClicked: root.contact()
            }
            InputField {
                id: bar
                objectName: "contactBar"
                Layout.preferredWidth: 90
                implicitHeight: Theme.touch
                visible: root.type === "breathing"
                label: qsTr("Pression la plus basse du binôme, en bar")
                placeholderText: qsTr("bar")
                inputMethodHints: Qt.ImhDigitsOnly
                validator: IntValidator { bottom: 0; top: 400 }
                onAccepted: root.contact()
            }
        }
    }
}
