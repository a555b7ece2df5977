// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** Every alarm that is open, answered here or not; on the wall none can be answered. */
Column {
    id: root

    required property real unit

    spacing: 4 * unit

    Repeater {
        model: Shell.alarms
        delegate: Rectangle {
            id: alarm
            required property string typeText
            required property string who
            required property string where
            required property string at

            objectName: "wallAlarm"
            width: root.width
            height: 72 * root.unit
            color: Theme.alarm
            Accessible.role: Accessible.AlertMessage
            Accessible.name: words.text
            Icon {
                id: sign
                x: 20 * root.unit
                anchors.verticalCenter: parent.verticalCenter
                size: Math.round(48 * root.unit)
                text: Icons.warning
                color: words.color
            }
            WallText {
                id: words
                anchors { left: sign.right; leftMargin: 16 * root.unit; right: parent.right; rightMargin: 20 * root.unit; verticalCenter: parent.verticalCenter }
                unit: root.unit
                size: 44
                text: [alarm.typeText, alarm.who, alarm.where, alarm.at].filter(part => part.length > 0).join(" · ")
                color: Theme.dark ? Theme.sunken : "white"
                font.weight: Font.Bold
            }
        }
    }
}
