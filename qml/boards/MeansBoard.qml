// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The tableau des moyens. */
BoardFrame {
    id: root

    signal showOnMapAsked(ids: list<string>)

    readonly property bool roomy: width > 1220
    readonly property bool tight: width < 700

    /** The row that is being dragged to another place in the outline. */
    property string draggedId: ""
    property string draggedLabel: ""
    property point dragPlace
    readonly property int dropRow: draggedId.length > 0 ? rowUnder(dragPlace) : -1
    readonly property bool dropsOnTop: draggedId.length > 0 && isAbove(dragPlace)

    /** Places are of the window. */
    function rowUnder(place: point): int {
        const at = list.mapFromItem(null, place);
        if (!list.contains(at))
            return -1;
        const row = list.indexAt(at.x + list.contentX, at.y + list.contentY);
        return row >= 0 && Shell.meansOutline.idAt(row) !== draggedId ? row : -1;
    }
    function isAbove(place: point): bool {
        if (header.contains(header.mapFromItem(null, place)))
            return true;
        const at = list.mapFromItem(null, place);
        return list.contains(at) && list.indexAt(at.x + list.contentX, at.y + list.contentY) < 0;
    }
    function drag(row: MeansRow, place: point): void {
        draggedLabel = row.label;
        dragPlace = place;
        draggedId = row.entityId;
    }
    function drop(place: point): void {
        if (draggedId.length === 0)
            return;
        const row = rowUnder(place);
        if (row >= 0)
            Shell.meansGestures.hangUnder([draggedId], Shell.meansOutline.idAt(row));
        else if (isAbove(place))
            Shell.meansGestures.hangUnder([draggedId], "");
        draggedId = "";
    }
    /** The selected means, or the one the keyboard is on. */
    function chosen(): list<string> {
        const current = Shell.meansOutline.idAt(list.currentIndex);
        return Shell.selection.count > 0 && (current.length === 0 || Shell.selection.ids.indexOf(current) >= 0) ? Shell.selection.ids : [current];
    }
    function press(event: KeyEvent): void {
        const id = Shell.meansOutline.idAt(list.currentIndex);
        const control = event.modifiers & Qt.ControlModifier;
        if (id.length === 0)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            control ? act(() => Shell.meansGestures.advance(chosen())) : Shell.selection.select(id);
        else if (event.key === Qt.Key_Space)
            Shell.selection.toggle(id);
        else if (event.key === Qt.Key_Right && control)
            act(() => Shell.meansGestures.hangUnder([id], Shell.meansOutline.brotherAbove(id)), Shell.meansOutline.brotherAbove(id).length > 0);
        else if (event.key === Qt.Key_Left && control)
            act(() => Shell.meansGestures.outdent(id));
        else if (event.key === Qt.Key_Right || event.key === Qt.Key_Left)
            Shell.meansOutline.setFolded(id, event.key === Qt.Key_Left);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)))
            act(() => menu.openFor(list.currentItem as MeansRow, (list.currentItem as MeansRow).menuButton));
        else
            event.accepted = false;
    }
    function act(gesture: var, sensible = true): void {
        if (Shell.session.canEdit && sensible)
            gesture();
    }

    function add(): void {
        if (type.text.trim().length === 0)
            return;
        const id = Shell.commands.addMeans(type.text.trim().toUpperCase(), station.text.trim().toUpperCase(), "requested");
        type.clear();
        station.clear();
        type.forceActiveFocus();
        Shell.selection.select(id);
    }

    title: qsTr("Moyens")
    tools: [
        SearchBox {
            objectName: "meansFilter"
            Layout.preferredWidth: root.tight ? 130 : 200
            label: qsTr("Chercher un moyen")
            placeholderText: qsTr("Chercher")
            onTextChanged: Shell.means.filterText = text
        },
        PlainText {
            Layout.fillWidth: true
            visible: root.width >= 560
            text: qsTr("%n engagé(s)", "", Shell.means.engaged) + " · " + qsTr("%n attendu(s)", "", Shell.means.coming)
            color: Theme.textSoft
        },
        Badge {
            objectName: "meansLate"
            visible: Shell.means.late > 0 && !root.tight // the tab says it, too
            text: qsTr("%n en retard", "", Shell.means.late)
            ink: Theme.alarm
            ground: Theme.alarmSoft
            strong: true
        },
        InputField {
            id: type
            objectName: "newMeansType"
            Layout.preferredWidth: 90
            enabled: Shell.session.canEdit
            label: qsTr("Type du nouveau moyen")
            placeholderText: qsTr("FPT")
            maximumLength: 12
            onAccepted: station.forceActiveFocus()
        },
        InputField {
            id: station
            objectName: "newMeansStation"
            Layout.preferredWidth: 90
            enabled: Shell.session.canEdit
            label: qsTr("CIS ou numéro du nouveau moyen")
            placeholderText: qsTr("CIS, n°")
            maximumLength: 12
            onAccepted: root.add()
        },
        ActionButton {
            objectName: "addMeans"
            glyph: Icons.plus
            text: root.tight ? "" : qsTr("Demander")
            Accessible.name: qsTr("Demander ce moyen")
            enabled: Shell.session.canEdit && type.text.trim().length > 0
            onClicked: root.add()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.unit
            Layout.bottomMargin: Theme.unit
            spacing: Theme.unit
            ActionButton {
                objectName: "stateFilter-all"
                quiet: true
                checked: Shell.means.stateFilter.length === 0
                text: qsTr("Tous %1").arg(Shell.means.total)
                onClicked: Shell.means.stateFilter = ""
            }
            Repeater {
                model: Shell.means.states
                delegate: ActionButton {
                    id: chip
                    required property string key
                    required property int tally
                    required property string word
                    objectName: "stateFilter-" + key
                    visible: tally > 0 || checked
                    quiet: true
                    checked: Shell.means.stateFilter === key
                    text: word + " " + tally
                    onClicked: Shell.means.stateFilter = checked ? "" : key
                }
            }
        }
        PlainText {
            objectName: "meansTotals"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.unit
            visible: text.length > 0
            text: [Shell.meansTotals.types, Shell.meansTotals.personnel].filter(part => part.length > 0).join("   —   ")
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Totaux : %1").arg(text)
        }
        MeansHeader {
            id: header
            objectName: "meansHeader"
            isTarget: root.dropsOnTop
            Layout.fillWidth: true
            roomy: root.roomy
            tight: root.tight
        }
        RowList {
            id: list
            objectName: "meansList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.meansOutline
            currentIndex: -1
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Tableau des moyens")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onPressed: event => root.press(event)
            delegate: MeansRow {
                id: row
                width: ListView.view.width
                isTarget: root.dropRow === index
                roomy: root.roomy
                tight: root.tight
                onShowOnMapAsked: root.showOnMapAsked([entityId])
                onStateMenuAsked: item => stateMenu.openFor(entityId, meansState, item)
                onSectorMenuAsked: item => sectorMenu.openFor(entityId, item)
                onMenuAsked: item => menu.openFor(row, item)
                onDragged: place => root.drag(row, place)
                onDropped: place => root.drop(place)
                onDragGivenUp: root.draggedId = ""
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.means.count === 0
        glyph: Icons.vehicle
        title: Shell.means.total === 0 ? qsTr("Aucun moyen") : qsTr("Aucun moyen ne correspond")
        text: Shell.means.total === 0 ? qsTr("Tapez le type et le CIS ci-dessus, ou en bas une ligne comme « FPT RNS engagé S1 1432 ».") : qsTr("Effacez la recherche ou le filtre d'état.")
    }
    DragGhost {
        text: root.draggedLabel
        place: root.dragPlace
        visible: root.draggedId.length > 0
    }
    MeansMenu {
        id: menu
        objectName: "meansMenu"
        onShowOnMapAsked: root.showOnMapAsked([entityId])
    }
    StateMenu { id: stateMenu }
    SectorMenu { id: sectorMenu }
}
