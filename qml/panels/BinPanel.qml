// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** What was taken away, and by whom; everything can come back. */
PanelFrame {
    id: root

    title: qsTr("Corbeille")
    floating: true
    implicitWidth: 400

    EmptyState {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.wide }
        visible: Shell.bin.count === 0
        glyph: Icons.bin
        title: qsTr("La corbeille est vide")
        text: qsTr("Ce qui est supprimé par n'importe quel poste vient ici et peut être restauré.")
    }
    RowList {
        objectName: "binList"
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        clip: true
        model: Shell.bin
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Objets supprimés")
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
                    text: row.kindText + " · " + qsTr("supprimé par %1 à %2").arg(row.changedBy).arg(row.changedAt)
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                }
            }
            ActionButton {
                text: qsTr("Restaurer")
                enabled: Shell.session.canEdit
                Accessible.name: qsTr("Restaurer %1").arg(row.name)
                onClicked: Shell.commands.restore(row.entityId)
            }
        }
    }
}
