// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One alarm: who, where, since when, who has seen it; answered with one press. */
Rectangle {
    id: root

    required property string entityId
    required property string typeText
    required property string who
    required property string where
    required property string at
    required property string ago
    required property string by
    required property string answers
    required property bool awaited
    required property list<string> places
    /** Over the board, in the colour of alarms. */
    property bool loud: false
    default property alias content: column.data

    readonly property color ink: loud ? (Theme.dark ? Theme.sunken : "white") : Theme.text

    signal showOnMapAsked(ids: list<string>)

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: loud ? Theme.alarm : Theme.alarmSoft
    border.width: loud ? 0 : 1
    border.color: Theme.alarm
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [typeText, who, where, qsTr("%1, par %2").arg(at).arg(by)].filter(text => text.length > 0).join(", ")

    // Nothing reaches what lies below.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: event => event.accepted = true
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap; leftMargin: Theme.margin }
        spacing: Theme.unit
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                text: Icons.warning
                size: root.loud ? 32 : Theme.icon
                color: root.loud ? root.ink : Theme.alarm
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                PlainText {
                    Layout.fillWidth: true
                    text: root.typeText.toLocaleUpperCase() + (root.who.length > 0 ? " · " + root.who : "")
                    color: root.ink
                    font.pixelSize: root.loud ? Theme.title : Theme.strong
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                }
                PlainText {
                    Layout.fillWidth: true
                    text: [root.where.length > 0 ? qsTr("secteur %1").arg(root.where) : "", qsTr("%1, par %2").arg(root.at).arg(root.by), root.ago].filter(text => text.length > 0).join(" · ")
                    color: root.ink
                    wrapMode: Text.Wrap
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: root.answers.length > 0
                    text: qsTr("Vu : %1").arg(root.answers)
                    color: root.ink
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                }
            }
            ActionButton {
                objectName: "alarmShow"
                visible: root.places.length > 0
                implicitHeight: Theme.touch
                glyph: Icons.place
                text: root.loud ? qsTr("Voir") : ""
                hint: qsTr("Voir sur la carte")
                Accessible.name: qsTr("Voir sur la carte")
                onClicked: root.showOnMapAsked(root.places)
            }
            ActionButton {
                objectName: "alarmSeen"
                visible: root.awaited
                implicitHeight: Theme.touch
                primary: !root.loud
                strong: true
                glyph: Icons.check
                // Who may change nothing cannot answer; on this screen the alarm is put aside.
                text: Shell.session.canEdit ? qsTr("Vu") : qsTr("Masquer ici")
                onClicked: Shell.session.canEdit ? Shell.safety.acknowledge(root.entityId) : Shell.alarms.hush(root.entityId)
            }
        }
    }
}
