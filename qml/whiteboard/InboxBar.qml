// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Says that what is added here waits, and lets the facilitator publish it. */
Rectangle {
    id: root

    implicitHeight: row.implicitHeight + Theme.gap
    color: Theme.cautionSoft
    Accessible.role: Accessible.Pane
    Accessible.name: words.text

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap
        Icon { text: Icons.inbox }
        PlainText {
            id: words
            objectName: "inboxText"
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: Shell.pageScene.leads ? (Shell.pageScene.waiting > 0 ? qsTr("%n proposition(s) à publier", "", Shell.pageScene.waiting) : qsTr("Boîte à idées ouverte : les propositions des autres postes attendent ici que vous les publiiez."))
                                        : qsTr("Boîte à idées animée par %1 : vos notes lui parviennent, il les publie.").arg(Shell.pageScene.facilitator)
        }
        ActionButton {
            objectName: "inboxPublish"
            visible: Shell.pageScene.leads && Shell.pageScene.waiting > 0
            primary: true
            text: qsTr("Tout publier")
            onClicked: Shell.pageBook.publishAll(Shell.pageScene.pageId)
        }
        ActionButton {
            objectName: "inboxClose"
            visible: Shell.pageScene.leads
            text: qsTr("Fermer la boîte")
            onClicked: Shell.pageBook.setInbox(Shell.pageScene.pageId, false)
        }
    }
}
