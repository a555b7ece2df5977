// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What holds until somebody does something about it: copied identities, restored backups, newer versions, objects set aside. */
Rectangle {
    id: root

    readonly property int aside: Shell.guard.aside.count

    signal asideAsked

    property bool confirming: false

    objectName: "lastingNotices"
    visible: Shell.session.warnings.length > 0 || aside > 0
    implicitHeight: visible ? row.implicitHeight + Theme.gap : 0
    color: Theme.cautionSoft

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.margin; rightMargin: Theme.unit }
        spacing: Theme.gap
        Icon {
            text: Icons.warningOutline
            color: Theme.caution
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            Repeater {
                model: Shell.session.warnings
                delegate: PlainText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    color: Theme.caution
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
            PlainText {
                objectName: "asideNotice"
                Layout.fillWidth: true
                visible: root.aside > 0
                text: qsTr("%n objet(s) mis de côté : Fanion s'est arrêté deux fois en les montrant. Rien n'est perdu, ils restent dans l'incident.", "", root.aside)
                color: Theme.caution
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        ActionButton {
            objectName: "asideButton"
            visible: root.aside > 0
            quiet: true
            text: qsTr("Voir les objets mis de côté")
            onClicked: root.asideAsked()
        }
        ActionButton {
            objectName: "keepIdentity"
            visible: Shell.session.identityMoved
            quiet: true
            text: qsTr("Garder cette identité")
            onClicked: Shell.sharing.keepIdentity()
        }
        ActionButton {
            objectName: "renewIdentity"
            visible: Shell.session.identityInDoubt
            quiet: !root.confirming
            // The post has to be let in again, so it takes two presses.
            text: root.confirming ? qsTr("Confirmer la nouvelle identité") : qsTr("Donner une nouvelle identité à ce poste")
            onClicked: {
                if (root.confirming)
                    Shell.sharing.renewIdentity();
                root.confirming = !root.confirming;
            }
            onActiveFocusChanged: if (!activeFocus) root.confirming = false
        }
    }
}
