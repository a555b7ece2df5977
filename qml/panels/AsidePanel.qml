// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The objects this screen does not show because the program crashed over them; each can be shown again. */
PanelFrame {
    id: root

    title: qsTr("Objets mis de côté")
    floating: true
    implicitWidth: 440

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            text: Shell.guard.aside.count > 0 ? qsTr("Ce poste ne les montre pas. Ils restent dans l'incident, chez les autres postes et dans l'historique. Remettez-les un par un : si Fanion s'arrête encore, il les écartera de nouveau.") : qsTr("Aucun objet n'est mis de côté.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        RowList {
            objectName: "asideList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.guard.aside
            Accessible.role: Accessible.List
            Accessible.name: root.title
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: RowLayout {
                id: row
                required property string entityId
                required property string name
                required property string kindText
                required property string changedBy
                required property string changedAt

                width: ListView.view.width - 10
                height: 56
                spacing: Theme.gap
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    PlainText {
                        Layout.fillWidth: true
                        text: row.name
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: row.kindText + " · " + qsTr("modifié par %1 à %2").arg(row.changedBy).arg(row.changedAt)
                        color: Theme.textSoft
                        font.pixelSize: Theme.small
                    }
                }
                ActionButton {
                    text: qsTr("Remettre")
                    Accessible.name: qsTr("Remettre %1").arg(row.name)
                    onClicked: Shell.guard.giveBack(row.entityId)
                }
            }
        }
        ActionButton {
            objectName: "giveAllBack"
            Layout.alignment: Qt.AlignRight
            visible: Shell.guard.aside.count > 1
            quiet: true
            text: qsTr("Tout remettre")
            onClicked: Shell.guard.giveAllBack()
        }
    }
}
