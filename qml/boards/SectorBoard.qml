// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The sectors: who leads them, what works in them. */
BoardFrame {
    id: root

    signal drawAsked
    signal showOnMapAsked(ids: list<string>)

    function add(): void {
        if (label.text.trim().length === 0)
            return;
        Shell.selection.select(Shell.commands.addSector(label.text.trim(), []));
        label.clear();
    }

    title: qsTr("Secteurs")
    tools: [
        InputField {
            id: label
            objectName: "newSector"
            Layout.preferredWidth: 260
            enabled: Shell.session.canEdit
            label: qsTr("Nouveau secteur fonctionnel")
            placeholderText: qsTr("Secteur fonctionnel, par exemple Alimentation")
            maximumLength: 80
            onAccepted: root.add()
        },
        ActionButton {
            objectName: "addSector"
            glyph: Icons.plus
            text: qsTr("Créer")
            enabled: Shell.session.canEdit && label.text.trim().length > 0
            onClicked: root.add()
        },
        Item { Layout.fillWidth: true },
        ActionButton {
            objectName: "drawSector"
            glyph: Icons.sector
            text: qsTr("Tracer un secteur géographique")
            enabled: Shell.session.canEdit
            onClicked: root.drawAsked()
        }
    ]

    RowList {
        objectName: "sectorList"
        anchors { fill: parent; margins: Theme.gap }
        clip: true
        spacing: Theme.gap
        model: Shell.sectors
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Secteurs")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: SectorCard {
            width: ListView.view.width - 10
            onShowOnMapAsked: root.showOnMapAsked([entityId])
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.sectors.count === 0
        glyph: Icons.sector
        title: qsTr("Aucun secteur")
        text: qsTr("Tracez un secteur géographique sur la carte, ou nommez un secteur fonctionnel (alimentation, soutien, SAP).")
    }
}
