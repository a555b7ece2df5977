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

    /** The means that is being dragged to a sector. */
    property string draggedId: ""
    property string draggedName: ""
    property point dragPlace
    readonly property int dropRow: draggedId.length > 0 ? rowUnder(dragPlace) : -1
    readonly property bool dropsNowhere: draggedId.length > 0 && unassigned.contains(unassigned.mapFromItem(null, dragPlace))

    /** Places are of the window. */
    function rowUnder(place: point): int {
        const at = list.mapFromItem(null, place);
        return list.contains(at) ? list.indexAt(at.x + list.contentX, at.y + list.contentY) : -1;
    }
    function drag(entityId: string, name: string, place: point): void {
        draggedName = name;
        dragPlace = place;
        draggedId = entityId;
    }
    function drop(place: point): void {
        const means = draggedId;
        const row = rowUnder(place);
        const nowhere = dropsNowhere;
        draggedId = "";
        if (means.length > 0 && row >= 0)
            Shell.meansGestures.assign([means], Shell.sectors.idAt(row));
        else if (means.length > 0 && nowhere)
            Shell.meansGestures.assign([means], "");
    }
    function add(): void {
        if (label.text.trim().length === 0)
            return;
        Shell.selection.select(Shell.commands.addSector(label.text.trim(), []));
        label.clear();
    }

    /** "sectors", or "oct": the same as a radio plan. */
    property string view: "sectors"
    readonly property bool drawsPlan: view === "oct"

    title: qsTr("Secteurs")
    tools: [
        SegmentedChoice {
            objectName: "sectorView"
            label: qsTr("Vue des secteurs")
            options: [Shell.option("sectors", qsTr("Fiches")), Shell.option("oct", qsTr("OCT"))]
            currentKey: root.view
            onChosen: key => root.view = key
        },
        PlainText {
            objectName: "octSilent"
            visible: root.drawsPlan && Shell.radioPlan.silent > 0
            text: qsTr("%n sans canal", "", Shell.radioPlan.silent)
            color: Theme.caution
        },
        ActionButton {
            objectName: "octCopy"
            visible: root.drawsPlan
            glyph: Icons.copy
            text: qsTr("Copier l'OCT")
            hint: qsTr("Le plan en lignes de texte, pour la radio ou le papier")
            onClicked: {
                Shell.radioPlan.copy();
                Shell.notices.inform(qsTr("OCT copié"));
            }
        },
        InputField {
            id: label
            visible: !root.drawsPlan
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
            visible: !root.drawsPlan
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

    ColumnLayout {
        anchors { fill: parent; margins: Theme.gap }
        spacing: Theme.gap
        visible: !root.drawsPlan

        Rectangle {
            id: unassigned
            objectName: "unassignedMeans"
            Layout.fillWidth: true
            visible: Shell.sectors.unassigned.length > 0 || root.draggedId.length > 0
            implicitHeight: free.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            color: root.dropsNowhere ? Theme.accentSoft : Theme.sunken
            border.width: root.dropsNowhere ? 2 : 0
            border.color: Theme.accent
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("Sans secteur")
            RowLayout {
                id: free
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                spacing: Theme.gap
                PlainText {
                    Layout.preferredHeight: Theme.touch
                    text: qsTr("Sans secteur")
                    color: Theme.textSoft
                }
                MeansChips {
                    Layout.fillWidth: true
                    means: Shell.sectors.unassigned
                    onDragged: (entityId, name, place) => root.drag(entityId, name, place)
                    onDropped: place => root.drop(place)
                    onDragGivenUp: root.draggedId = ""
                    onMenuAsked: (entityId, item) => sectorMenu.openFor(entityId, item)
                }
            }
        }
        RowList {
            id: list
            objectName: "sectorList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.gap
            model: Shell.sectors
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Secteurs")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: SectorCard {
                required property int index
                width: ListView.view.width - 10
                isTarget: root.dropRow === index
                onShowOnMapAsked: root.showOnMapAsked([entityId])
                onDragged: (means, name, place) => root.drag(means, name, place)
                onDropped: place => root.drop(place)
                onDragGivenUp: root.draggedId = ""
                onMenuAsked: (means, item) => sectorMenu.openFor(means, item)
            }
        }
    }
    OctView {
        objectName: "octView"
        anchors.fill: parent
        visible: root.drawsPlan
    }
    DragGhost {
        text: root.draggedName
        place: root.dragPlace
        visible: root.draggedId.length > 0
    }
    SectorMenu { id: sectorMenu }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.sectors.count === 0 && !root.drawsPlan
        glyph: Icons.sector
        title: qsTr("Aucun secteur")
        text: qsTr("Tracez un secteur géographique sur la carte, ou nommez un secteur fonctionnel (alimentation, soutien, SAP).")
    }
}
