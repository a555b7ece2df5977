// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Joining what others have open: heard on the network, by invitation, by address. */
ColumnLayout {
    id: root

    signal diagnosisAsked
    signal openInvitationAsked

    property bool looking: false ///< through a camera, for a QR code

    spacing: Theme.gap

    PlainText {
        text: qsTr("Rejoindre")
        font.pixelSize: Theme.strong
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Loader {
        id: camera
        objectName: "codeCamera"
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: root.looking
        visible: active
        focus: active
        source: active ? Qt.resolvedUrl("CodeCameraView.qml") : ""

        Connections {
            target: camera.item
            ignoreUnknownSignals: true
            function onCloseAsked() { root.looking = false }
        }
    }
    ColumnLayout {
        visible: !root.looking
        spacing: root.spacing

        PlainText {
            Layout.fillWidth: true
            text: Shell.heard.count > 0 ? qsTr("Incidents entendus sur le réseau. Le même code est en haut de l'écran des postes qui y travaillent.")
                                        : qsTr("Écoute du réseau… Aucun incident entendu pour l'instant. Vérifiez le câble ou le Wi-Fi, ou collez une invitation.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        RowList {
            objectName: "heardList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.unit
            model: Shell.heard
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Incidents entendus")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: Rectangle {
                id: heard
                required property string code
                required property string address ///< to dial
                required property string place
                required property bool member
                required property string heardAt

                width: ListView.view.width
                implicitHeight: 60
                radius: Theme.radius
                color: Theme.raised
                border.width: 1
                border.color: Theme.line

                RowLayout {
                    anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.gap }
                    spacing: Theme.gap
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        PlainText {
                            text: heard.code.length > 0 ? heard.code : qsTr("incident")
                            font.pixelSize: Theme.strong
                            font.weight: Font.DemiBold
                        }
                        PlainText {
                            Layout.fillWidth: true
                            text: [heard.place, heard.heardAt].filter(part => part.length > 0).join(" · ")
                            color: Theme.textSoft
                            font.pixelSize: Theme.small
                        }
                    }
                    ActionButton {
                        text: heard.member ? qsTr("Déjà membre") : qsTr("Demander à entrer")
                        enabled: !heard.member
                        Accessible.name: qsTr("Demander à entrer dans %1").arg(heard.code)
                        onClicked: Shell.lobby.askToJoin(heard.address)
                    }
                }
            }
        }
        SearchProgress {
            Layout.fillWidth: true
            joining: true
            onJoinAsked: address => Shell.lobby.askToJoin(address)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                objectName: "searchNetwork"
                implicitHeight: Theme.touch
                glyph: Shell.neighbours.running ? Icons.close : Icons.search
                text: Shell.neighbours.running ? qsTr("Arrêter la recherche") : qsTr("Chercher dans le réseau")
                hint: qsTr("Appelle une à une les adresses du réseau (254 au plus) : le service informatique peut le remarquer")
                onClicked: Shell.neighbours.running ? Shell.neighbours.stop() : Shell.neighbours.start()
            }
            ActionButton {
                objectName: "openDiagnosis"
                implicitHeight: Theme.touch
                glyph: Icons.network
                text: qsTr("Diagnostic réseau")
                onClicked: root.diagnosisAsked()
            }
        }
        PlainText { text: qsTr("Invitation ou adresse d'un poste") }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            InputField {
                id: invitation
                objectName: "invitation"
                Layout.fillWidth: true
                label: qsTr("Invitation ou adresse d'un poste")
                placeholderText: qsTr("Collez une invitation, ou 192.168.1.4:47800")
                onAccepted: Shell.lobby.join(text)
            }
            IconButton {
                objectName: "pasteInvitation"
                enabled: !Shell.invitations.busy
                glyph: Icons.copy
                text: qsTr("Coller une invitation ou l'image de son QR code")
                onClicked: Shell.invitations.paste()
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                objectName: "joinButton"
                implicitHeight: Theme.touch
                primary: true
                text: qsTr("Rejoindre")
                enabled: invitation.text.trim().length > 0
                onClicked: Shell.lobby.join(invitation.text)
            }
            ActionButton {
                objectName: "openInvitation"
                implicitHeight: Theme.touch
                enabled: !Shell.invitations.busy
                glyph: Icons.folder
                text: qsTr("Fichier ou QR code…")
                hint: qsTr("Une invitation enregistrée, ou la photo de son QR code ; on peut aussi la déposer sur la fenêtre")
                onClicked: root.openInvitationAsked()
            }
            ActionButton {
                objectName: "openCamera"
                property bool isThere: false
                Component.onCompleted: isThere = Shell.invitations.hasCamera()
                visible: isThere
                implicitHeight: Theme.touch
                glyph: Icons.camera
                text: qsTr("Caméra…")
                hint: qsTr("Lit le QR code que montre l'écran d'un autre poste")
                onClicked: root.looking = true
            }
        }
    }
}
