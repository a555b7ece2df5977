// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A file that does not open any more, or whose reading ended the program: what is wrong, and what can be done about it. */
Rectangle {
    id: root

    radius: Theme.radius * 2
    color: Theme.panel
    border.width: 1
    border.color: Theme.line
    implicitWidth: 600
    implicitHeight: column.implicitHeight + 64
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ColumnLayout {
        id: column
        anchors { fill: parent; margins: 32 }
        spacing: Theme.margin

        PlainText {
            id: title
            Layout.fillWidth: true
            text: Shell.copies.doubtful ? qsTr("Fanion s'est arrêté deux fois en lisant ce fichier") : qsTr("Ce fichier est endommagé")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        PlainText {
            objectName: "damagedFile"
            Layout.fillWidth: true
            text: Shell.copies.damagedFile
            color: Theme.textSoft
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 4
            elide: Text.ElideMiddle
        }
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Il n'a pas été modifié et ne le sera pas. Si un autre poste a l'incident, rejoignez-le : rien n'est perdu. Sinon, tout ce que le fichier contient encore de lisible peut être récupéré dans un nouveau fichier.")
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap
            ActionButton {
                objectName: "salvageButton"
                implicitHeight: Theme.touch
                enabled: !Shell.copies.busy
                text: Shell.copies.busy ? qsTr("Récupération…") : qsTr("Récupérer dans un nouveau fichier")
                onClicked: Shell.copies.salvage()
            }
            ActionButton {
                objectName: "openAnyway"
                implicitHeight: Theme.touch
                visible: Shell.copies.doubtful
                quiet: true
                enabled: !Shell.copies.busy
                text: qsTr("Ouvrir quand même")
                onClicked: {
                    const file = Shell.copies.damagedFile;
                    Shell.copies.dismiss();
                    Shell.lobby.openAnyway(file);
                }
            }
            ActionButton {
                objectName: "salvageCancel"
                implicitHeight: Theme.touch
                quiet: true
                enabled: !Shell.copies.busy
                text: qsTr("Fermer")
                onClicked: Shell.copies.dismiss()
            }
        }
    }
}
