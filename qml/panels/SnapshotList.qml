// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The frozen maps of the incident, for all posts: make one, look at one, go back to the present. */
ColumnLayout {
    id: root

    function freeze(): void {
        Shell.commands.freezeMap(newName.text);
        newName.clear();
    }

    spacing: Theme.gap

    SectionTitle {
        text: qsTr("Cartes figées, pour tous les postes")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.gap
        spacing: Theme.gap
        enabled: Shell.session.canEdit
        InputField {
            id: newName
            objectName: "snapshotName"
            Layout.fillWidth: true
            label: qsTr("Nom de la carte figée")
            placeholderText: qsTr("SITAC de l'heure")
            maximumLength: 80
            onAccepted: root.freeze()
        }
        ActionButton {
            objectName: "snapshotAdd"
            glyph: Icons.camera
            text: qsTr("Figer la carte")
            onClicked: root.freeze()
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: Shell.snapshots.count === 0
        text: qsTr("Une carte figée garde la SITAC telle qu'elle est maintenant, avec son heure : idée de manœuvre donnée, point de situation. On la revoit quand on veut, le travail continue.")
        color: Theme.textSoft
        wrapMode: Text.Wrap
    }
    RowList {
        objectName: "snapshotList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: Shell.snapshots
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Cartes figées")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: RowLayout {
            id: row
            required property string entityId
            required property string name
            required property string made
            readonly property bool seen: Shell.past.snapshotId === entityId

            width: ListView.view.width - 10
            height: Theme.touch
            spacing: Theme.unit
            ListRow {
                objectName: "snapshotShow"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: row.name
                detail: Shell.past.awaitedId === row.entityId ? qsTr("lecture…") : row.made
                Accessible.description: row.seen ? qsTr("Revenir au présent") : qsTr("Voir cette carte figée")
                onClicked: row.seen ? Shell.past.leave() : Shell.past.show(row.entityId)
            }
            IconButton {
                glyph: Icons.edit
                text: qsTr("Fiche de %1").arg(row.name)
                onClicked: {
                    Shell.selection.select(row.entityId);
                    Shell.preferences.inspectorOpen = true;
                }
            }
            IconButton {
                glyph: Icons.bin
                enabled: Shell.session.canEdit
                text: qsTr("Mettre %1 à la corbeille, pour tous").arg(row.name)
                onClicked: Shell.commands.remove([row.entityId])
            }
        }
    }
}
