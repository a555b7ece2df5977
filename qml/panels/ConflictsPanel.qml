// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The objects on which two posts said different things while they could not hear each other. */
PanelFrame {
    id: root

    signal chosen(entityId: string)

    title: qsTr("Désaccords à trancher")
    floating: true
    implicitWidth: 400

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
            text: Shell.conflicts.count > 0 ? qsTr("Deux postes ont écrit des valeurs différentes sans se voir. Les deux sont gardées : choisissez la bonne dans la fiche.")
                                            : qsTr("Tout est tranché : aucun désaccord entre les postes.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        RowList {
            objectName: "conflictList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.conflicts
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Désaccords")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: T.ItemDelegate {
                id: row
                required property string entityId
                required property string name
                required property string kindText
                required property string fieldsText
                required property bool editedAfterDelete

                width: ListView.view.width - 10
                implicitHeight: 56
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Trancher %1").arg(name)
                onClicked: root.chosen(entityId)
                contentItem: RowLayout {
                    spacing: Theme.gap
                    Icon {
                        Layout.leftMargin: Theme.unit
                        text: Icons.warning
                        color: Theme.caution
                    }
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
                            text: row.fieldsText.length > 0 ? row.kindText + " · " + row.fieldsText : qsTr("Supprimé par un poste, modifié par un autre : gardé")
                            color: Theme.textSoft
                            font.pixelSize: Theme.small
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: row.hovered ? Theme.hover : "transparent"
                    FocusFrame { control: row }
                }
            }
        }
    }
}
