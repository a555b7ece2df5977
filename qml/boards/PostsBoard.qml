// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The posts of the incident: who is here, who has what. */
BoardFrame {
    id: root

    signal shareAsked
    signal diagnosisAsked

    title: qsTr("Postes")
    tools: [
        PlainText {
            Layout.fillWidth: true
            text: Shell.session.linkText
            color: Shell.session.linkLevel === Session.Bad ? Theme.alarm : Theme.textSoft
        },
        PlainText {
            visible: Shell.session.stateDigest.length > 0
            text: qsTr("empreinte commune %1").arg(Shell.session.stateDigest)
            color: Theme.textFaint
            font.pixelSize: Theme.small
        },
        ActionButton {
            glyph: Icons.share
            text: qsTr("Partager")
            onClicked: root.shareAsked()
        }
    ]

    RowList {
        objectName: "postList"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: missing.top; margins: Theme.gap }
        clip: true
        spacing: Theme.unit
        model: Shell.members
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Postes")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: PostRow { width: ListView.view.width - 10 }
    }
    MissingPosts {
        id: missing
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        onDiagnosisAsked: root.diagnosisAsked()
    }
}
