// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Letting other posts in: by the code they hear, or with an invitation to copy. */
PanelFrame {
    id: root

    property string role: "editor"
    property int hours: 8
    property int uses: 1

    signal saveInvitationAsked

    title: qsTr("Partager l'incident")
    onVisibleChanged: if (visible) Shell.sharing.lookUp()
    floating: true
    implicitWidth: 480
    implicitHeight: column.implicitHeight + Theme.touch + 2 * Theme.margin + Theme.unit

    Flickable {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column
            width: parent.width - Theme.gap // the scroll bar
            spacing: Theme.gap

            PlainText {
                Layout.fillWidth: true
                text: qsTr("Sur le même réseau, l'autre poste choisit ce code à son accueil. Comparez les six chiffres, puis admettez-le ici.")
                color: Theme.textSoft
                wrapMode: Text.Wrap
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.margin
                PlainText {
                    objectName: "incidentCode"
                    text: Shell.session.code
                    font.pixelSize: Theme.number
                    font.weight: Font.Bold
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Code de l'incident : %1").arg(text)
                }
                PlainText {
                    objectName: "ownAddress"
                    Layout.fillWidth: true
                    visible: Shell.session.listening.length > 0
                    text: qsTr("Adresse de ce poste : %1").arg(Shell.session.listening.join(qsTr(" ou ")))
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Adresse de ce poste : %1").arg(Shell.session.listening[0] ?? "")
                }
            }
            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Invitation à copier (messagerie, clé USB)")
            }
            PlainText {
                Layout.fillWidth: true
                visible: !Shell.session.canCommand
                text: qsTr("Seul un commandant peut inviter et admettre.")
                color: Theme.caution
                wrapMode: Text.Wrap
            }
            SegmentedChoice {
                Layout.alignment: Qt.AlignLeft
                enabled: Shell.session.canCommand
                label: qsTr("Rôle donné par l'invitation")
                options: [Shell.option("observer", qsTr("Observateur")), Shell.option("editor", qsTr("Rédacteur")), Shell.option("commander", qsTr("Commandant"))]
                currentKey: root.role
                onChosen: key => root.role = key
            }
            RowLayout {
                spacing: Theme.gap
                PlainText { text: qsTr("Valable") }
                SegmentedChoice {
                    enabled: Shell.session.canCommand
                    label: qsTr("Durée de l'invitation")
                    options: [Shell.option("1", qsTr("1 h")), Shell.option("8", qsTr("8 h")), Shell.option("24", qsTr("24 h"))]
                    currentKey: root.hours.toString()
                    onChosen: key => root.hours = parseInt(key)
                }
            }
            RowLayout {
                spacing: Theme.gap
                PlainText { text: qsTr("Pour") }
                SegmentedChoice {
                    objectName: "invitationUses"
                    enabled: Shell.session.canCommand
                    label: qsTr("Nombre de postes que l'invitation laisse entrer")
                    options: [Shell.option("1", qsTr("1 poste")), Shell.option("5", qsTr("5 postes")), Shell.option("0", qsTr("Sans limite"))]
                    currentKey: root.uses.toString()
                    onChosen: key => root.uses = parseInt(key)
                }
            }
            PlainText {
                Layout.fillWidth: true
                text: root.uses > 0 ? qsTr("Admis par ce poste-ci, joignable. Peut être retirée.") : qsTr("Admis par tout poste de l'incident. Ne peut pas être retirée.")
                color: Theme.textSoft
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            ActionButton {
                objectName: "makeInvitation"
                primary: Shell.sharing.invitation.length === 0
                enabled: Shell.session.canCommand
                text: Shell.sharing.invitation.length > 0 ? qsTr("Faire une autre invitation") : qsTr("Faire une invitation")
                onClicked: Shell.sharing.invite(root.role, root.hours, root.uses)
            }
            PlainText {
                Layout.fillWidth: true
                visible: Shell.sharing.invitation.length > 0
                text: Shell.sharing.invitationText + " · " + qsTr("Qui a ce texte entre avec ce rôle : ne l'envoyez qu'au poste voulu.")
                color: Theme.textSoft
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            InputArea {
                objectName: "invitationText"
                Layout.fillWidth: true
                visible: Shell.sharing.invitation.length > 0
                label: qsTr("Texte de l'invitation")
                readOnly: true
                text: Shell.sharing.invitation
                maximumHeight: 110
                color: Theme.sunken
                area.wrapMode: TextEdit.WrapAnywhere
            }
            Flow {
                Layout.fillWidth: true
                visible: Shell.sharing.invitation.length > 0
                spacing: Theme.gap
                ActionButton {
                    objectName: "copyInvitation"
                    primary: true
                    glyph: Icons.copy
                    text: qsTr("Copier l'invitation")
                    onClicked: Shell.sharing.copy(Shell.sharing.invitation)
                }
                ActionButton {
                    objectName: "saveInvitation"
                    glyph: Icons.file
                    text: qsTr("Enregistrer…")
                    hint: qsTr("Un petit fichier, à déposer sur l'accueil de l'autre poste")
                    onClicked: root.saveInvitationAsked()
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: code.visible
                text: qsTr("Ou photographiez ce code, et déposez l'image sur l'accueil de l'autre poste.")
                color: Theme.textSoft
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            QrItem {
                id: code
                objectName: "invitationCode"
                Layout.alignment: Qt.AlignHCenter
                // Whole pixels a module, at least three: what a telephone reads from a metre.
                Layout.preferredWidth: Math.max(3, Math.floor(360 / Math.max(1, modules))) * modules
                Layout.preferredHeight: Layout.preferredWidth
                visible: modules > 0
                text: Shell.sharing.invitation
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code de l'invitation")
            }
            SectionTitle {
                Layout.fillWidth: true
                visible: standing.count > 0
                text: qsTr("Invitations en cours")
            }
            Repeater {
                id: standing
                model: Shell.sharing.openInvitations
                delegate: RowLayout {
                    id: row
                    required property var modelData
                    Layout.fillWidth: true
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.text
                    spacing: Theme.gap
                    PlainText {
                        Layout.fillWidth: true
                        text: row.modelData.text
                        wrapMode: Text.Wrap
                    }
                    ActionButton {
                        objectName: "withdrawInvitation"
                        text: qsTr("Retirer")
                        hint: qsTr("Plus personne n'entrera avec cette invitation")
                        onClicked: Shell.sharing.withdraw(row.modelData.key)
                    }
                }
            }
        }
    }
}
