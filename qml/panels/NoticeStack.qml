// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What the officer is told in passing, in the window he was working in. */
Column {
    id: root

    /** The window it is in, as Shell.notices.where names it. */
    property string where: "main"

    spacing: Theme.gap

    Repeater {
        model: Shell.notices
        delegate: Rectangle {
            id: notice
            required property string text
            required property int level
            required property int serial
            required property bool undoable
            required property string where

            readonly property bool failed: level === Notices.Failure

            objectName: "notice"
            visible: where === root.where
            width: Math.min(560, row.implicitWidth + Theme.margin + Theme.unit)
            height: Math.max(Theme.touch + Theme.unit, words.implicitHeight + 2 * Theme.gap)
            radius: Theme.radius
            color: failed ? Theme.alarmSoft : Theme.raised
            border.width: 1
            border.color: failed ? Theme.alarm : Theme.lineStrong
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text

            Timer {
                interval: 8000
                running: !notice.failed && notice.level !== Notices.Standing
                onTriggered: Shell.notices.dismiss(notice.serial)
            }
            RowLayout {
                id: row
                anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit }
                spacing: Theme.gap
                Icon {
                    text: notice.failed ? Icons.warning : notice.level >= Notices.Warning ? Icons.warningOutline : Icons.check
                    color: notice.failed ? Theme.alarm : Theme.textSoft
                }
                PlainText {
                    id: words
                    Layout.fillWidth: true
                    Layout.maximumWidth: 400
                    text: notice.text
                    wrapMode: Text.Wrap
                }
                ActionButton {
                    visible: notice.undoable && Shell.session.canUndo
                    quiet: true
                    text: qsTr("Annuler")
                    onClicked: {
                        Shell.commands.undo();
                        Shell.notices.dismiss(notice.serial);
                    }
                }
                IconButton {
                    glyph: Icons.close
                    iconSize: 18
                    text: qsTr("Fermer l'avis")
                    onClicked: Shell.notices.dismiss(notice.serial)
                }
            }
        }
    }
}
