// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What is there before an incident is: found one, go on with one, join one. */
Rectangle {
    id: root

    property bool editsPost: false

    signal browse
    signal languageAsked
    signal themeAsked
    signal helpAsked
    signal diagnosisAsked
    signal openInvitationAsked

    color: Theme.chrome

    FirstStart {
        anchors.fill: parent
        visible: Shell.lobby.firstStart || root.editsPost
        enabled: visible
        closable: !Shell.lobby.firstStart
        onDone: root.editsPost = false
    }

    ColumnLayout {
        anchors { fill: parent; margins: 32 }
        spacing: Theme.wide
        visible: !Shell.lobby.firstStart && !root.editsPost

        LastingNotices { Layout.fillWidth: true }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                text: Icons.flag
                size: 30
                color: Theme.textSoft
            }
            PlainText {
                text: "Fanion"
                font.pixelSize: 26
                font.weight: Font.Bold
            }
            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                text: qsTr("Poste de commandement virtuel")
                color: Theme.textSoft
            }
            ActionButton {
                objectName: "editPost"
                glyph: Icons.person
                text: Shell.lobby.postFunction.length > 0 ? Shell.lobby.postName + " · " + Shell.lobby.postFunction : Shell.lobby.postName
                hint: qsTr("Changer le nom ou la fonction de ce poste")
                onClicked: root.editsPost = true
            }
            IconButton {
                objectName: "languageButton"
                glyph: Icons.language
                text: qsTr("Langue : français ou anglais")
                onClicked: root.languageAsked()
            }
            IconButton {
                objectName: "themeButton"
                glyph: Theme.dark ? Icons.day : Icons.night
                text: qsTr("Jour, nuit ou lumière rouge")
                onClicked: root.themeAsked()
            }
            IconButton {
                glyph: Icons.help
                text: qsTr("Aide et raccourcis")
                shortcutText: "F1"
                onClicked: root.helpAsked()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.wide
            uniformCellSizes: true

            StartColumn {
                NewIncident { anchors.fill: parent }
            }
            StartColumn {
                RecentList {
                    anchors.fill: parent
                    onBrowse: root.browse()
                }
            }
            StartColumn {
                JoinIncident {
                    anchors.fill: parent
                    onDiagnosisAsked: root.diagnosisAsked()
                    onOpenInvitationAsked: root.openInvitationAsked()
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: Shell.lobby.joinState !== Lobby.NotJoining
        color: Theme.chrome
        opacity: 0.92
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: Shell.copies.damagedFile.length > 0
        color: Theme.chrome
        opacity: 0.92
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
        }
    }
    DamagedFile {
        anchors.centerIn: parent
        visible: Shell.copies.damagedFile.length > 0
        enabled: visible
    }
    JoinProgress {
        anchors.centerIn: parent
        visible: Shell.lobby.joinState !== Lobby.NotJoining
        enabled: visible
    }
}
