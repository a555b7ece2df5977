// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** What is still to be done about an entry, who is to acknowledge it and who has, and what it is about. */
Flow {
    id: root

    required property string number
    required property string triage
    required property string triageText
    required property string awaited
    required property string acknowledged
    required property bool waiting
    required property list<fieldOption> subjects

    signal subjectAsked(id: string)

    visible: subjects.length > 0 || triage.length > 0 || awaited.length > 0 || acknowledged.length > 0
    spacing: Theme.unit

    Badge {
        objectName: "triage-" + root.number
        visible: root.triage.length > 0
        height: 32
        text: root.triageText
        strong: root.triage === "todo"
        ink: root.triage === "todo" ? Theme.caution : Theme.textSoft
        ground: root.triage === "todo" ? Theme.cautionSoft : Theme.sunken
    }
    Badge {
        visible: root.awaited.length > 0
        height: 32
        text: qsTr("à accuser : %1").arg(root.awaited)
        strong: root.waiting
        ink: root.waiting ? Theme.alarm : Theme.textSoft
        ground: root.waiting ? Theme.alarmSoft : Theme.sunken
    }
    PlainText {
        visible: text.length > 0
        height: 32
        text: root.acknowledged.length > 0 ? qsTr("accusé : %1").arg(root.acknowledged) : ""
        color: Theme.textFaint
        font.pixelSize: Theme.small
    }
    Repeater {
        model: root.subjects
        delegate: Chip {
            required property fieldOption modelData
            objectName: "chip-" + modelData.text
            glyph: Icons.link
            text: modelData.text
            hint: qsTr("Ouvrir la fiche")
            onClicked: root.subjectAsked(modelData.key)
        }
    }
}
