// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The victims: the toll, a line each, and whatever a barcode reader types. */
BoardFrame {
    id: root

    readonly property bool roomy: width > 1220
    readonly property bool tight: width < 760
    /** Codes are heard: the board is in front and nothing lies over it. */
    property bool listens: visible

    signal exportAsked(withNames: bool)
    /** A letter or digit somebody pressed; the main page has keys of one letter. */
    signal keyPressed(letter: string)

    /** The selected victims, or the one the keyboard is on. */
    function chosen(): list<string> {
        const current = Shell.victims.idAt(list.currentIndex);
        const several = Shell.selection.count > 0 && Shell.selection.ids.every(id => Shell.victims.rowOf(id) >= 0);
        return several && (current.length === 0 || Shell.selection.ids.indexOf(current) >= 0) ? Shell.selection.ids : [current];
    }
    function rowOf(entityId: string): VictimRow {
        return list.itemAtIndex(Shell.victims.rowOf(entityId)) as VictimRow;
    }
    function follow(entityId: string): void {
        if (entityId.length === 0)
            return;
        Shell.selection.select(entityId);
        reveal();
    }
    /** Shows the selected row as soon as it is there: the answer of the engine takes a moment. */
    function reveal(): void {
        const row = Shell.victims.rowOf(Shell.selection.single);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        awaited = "";
    }
    property string awaited: ""

    function submit(): void {
        const id = Shell.victimGestures.submit();
        awaited = id;
        follow(id);
    }
    function scan(code: string): void {
        // What a filter hides could not be shown.
        search.clear();
        Shell.victims.groupFilter = "";
        Shell.victims.placeFilter = "";
        const id = Shell.session.canEdit ? Shell.victimGestures.scan(code) : Shell.victimGestures.find(code);
        awaited = id;
        follow(id);
    }
    function askEvacuation(ids: list<string>): void {
        const one = ids.length === 1 ? rowOf(ids[0]) : null;
        const names = ids.map(id => rowOf(id)?.number ?? "").filter(name => name.length > 0).join(", ");
        evacuation.openFor(ids, names, one?.destination ?? "");
    }
    /** The usual next place of each; whoever is to be evacuated needs a means first. */
    function advance(ids: list<string>, next: string): void {
        next === "evacuating" ? askEvacuation(ids) : Shell.victimGestures.setPlace(ids, next);
    }
    function press(event: KeyEvent): void {
        const row = list.currentItem as VictimRow;
        if (!row)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (event.modifiers & Qt.ShiftModifier) {
                if (Shell.session.canEdit)
                    categories.openFor(chosen(), row.category, row);
            } else if (!(event.modifiers & Qt.ControlModifier))
                Shell.selection.select(row.entityId);
            else if (Shell.session.canEdit && row.nextPlace.length > 0)
                advance(chosen(), row.nextPlace);
        } else if (event.key === Qt.Key_Space) {
            Shell.selection.toggle(row.entityId);
        } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier))) {
            menu.openFor(row, row.menuButton);
        } else {
            event.accepted = false;
        }
    }

    title: qsTr("Victimes")
    beginsAt: entry
    tools: [
        InputField {
            id: entry
            objectName: "victimLine"
            Layout.fillWidth: true
            Layout.preferredWidth: 240
            enabled: Shell.session.canEdit
            faulty: Shell.victimGestures.refused
            label: qsTr("Code SINUS, catégorie, lieu")
            placeholderText: qsTr("Scannez, ou tapez : code UA PRV · V7 UR PMA")
            maximumLength: 200
            onTextChanged: Shell.victimGestures.text = text
            onAccepted: root.submit()
        },
        ActionButton {
            objectName: "addVictim"
            glyph: Icons.plus
            text: root.tight ? "" : qsTr("Valider")
            Accessible.name: qsTr("Valider la ligne")
            enabled: Shell.session.canEdit && Shell.victimGestures.text.trim().length > 0 && !Shell.victimGestures.refused
            onClicked: root.submit()
        },
        SearchBox {
            id: search
            objectName: "victimFilter"
            Layout.preferredWidth: root.tight ? 110 : 160
            label: qsTr("Chercher une victime")
            placeholderText: qsTr("Chercher")
            onTextChanged: Shell.victims.filterText = text
        },
        IconButton {
            objectName: "showNames"
            visible: Shell.victimNames.allowed
            glyph: Shell.victimNames.shown ? Icons.shown : Icons.hidden
            checked: Shell.victimNames.shown
            text: Shell.victimNames.shown ? qsTr("Cacher les noms") : qsTr("Montrer les noms (5 minutes)…")
            onClicked: Shell.victimNames.shown ? Shell.victimNames.hide() : askNames.popup(this, 0, height)

            PopupMenu {
                id: askNames
                PopupMenuItem {
                    objectName: "confirmNames"
                    glyph: Icons.shown
                    text: qsTr("Montrer les noms sur cet écran, 5 minutes")
                    onTriggered: Shell.victimNames.show()
                }
            }
        },
        IconButton {
            objectName: "exportVictims"
            enabled: Shell.victimTotals.recorded > 0
            glyph: Icons.download
            text: qsTr("Exporter la liste (CSV)")
            onClicked: exportMenu.popup(this, 0, height)

            PopupMenu {
                id: exportMenu
                PopupMenuItem {
                    objectName: "exportWithoutNames"
                    text: qsTr("Liste sans les noms (CSV)…")
                    glyph: Icons.download
                    onTriggered: root.exportAsked(false)
                }
                PopupMenuItem {
                    objectName: "exportWithNames"
                    text: qsTr("Liste avec les noms (CSV)…")
                    glyph: Icons.person
                    enabled: Shell.victimNames.shown
                    onTriggered: root.exportAsked(true)
                }
            }
        }
    ]

    ScanCatcher {
        window: root.Window.window
        active: root.listens && Shell.session.open && !evacuation.opened && !names.opened && !journey.opened
        entry: entry
        onScanned: code => root.scan(code)
        onPressed: letter => root.keyPressed(letter)
    }
    Connections {
        target: Shell.victimGestures
        function onTextChanged(): void {
            entry.text = Shell.victimGestures.text;
        }
    }
    Connections {
        target: Shell.victims
        function onCountChanged(): void {
            if (root.awaited.length > 0 && root.awaited === Shell.selection.single)
                root.reveal();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PlainText {
            objectName: "victimSummary"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.unit
            visible: text.length > 0
            text: Shell.victimGestures.summary
            color: Shell.victimGestures.refused ? Theme.alarm : Theme.textSoft
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        VictimStrip {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.unit
            Layout.bottomMargin: Theme.unit
        }
        Separator { Layout.fillWidth: true }
        RowList {
            id: list
            objectName: "victimList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.victims
            currentIndex: -1
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Victimes")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onPressed: event => root.press(event)
            delegate: VictimRow {
                id: row
                width: list.width
                roomy: root.roomy
                tight: root.tight
                onCategoryMenuAsked: item => categories.openFor(Shell.selection.ids.indexOf(entityId) >= 0 ? Shell.selection.ids : [entityId], category, item)
                onPlaceMenuAsked: item => places.openFor(Shell.selection.ids.indexOf(entityId) >= 0 ? Shell.selection.ids : [entityId], place, item)
                onNextAsked: root.advance([entityId], nextPlace)
                onMenuAsked: item => menu.openFor(row, item)
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.victims.count === 0
        glyph: Icons.casualties
        title: Shell.victims.total === 0 ? qsTr("Aucune fiche") : qsTr("Aucune victime ne correspond")
        text: Shell.victims.total === 0 ? qsTr("Scannez un bracelet SINUS, ou tapez ci-dessus un code, une catégorie, un lieu. Ceux que l'on compte seulement : « Sans fiche ».") : qsTr("Effacez la recherche ou le filtre.")
    }
    ChoiceMenu {
        id: categories
        objectName: "categoryMenu"
        options: Shell.preferences.language.length >= 0 ? Shell.victims.categories() : []
        onChosen: (ids, key) => Shell.victimGestures.setCategory(ids, key)
    }
    ChoiceMenu {
        id: places
        objectName: "placeMenu"
        options: Shell.preferences.language.length >= 0 ? Shell.victims.places() : []
        onChosen: (ids, key) => key === "evacuating" ? root.askEvacuation(ids) : Shell.victimGestures.setPlace(ids, key)
    }
    VictimMenu {
        id: menu
        objectName: "victimMenu"
        onEvacuationAsked: root.askEvacuation(chosen)
        onNameAsked: names.openFor(entityId, number, root.rowOf(entityId)?.personName ?? "", root.rowOf(entityId)?.named ?? false)
        onJourneyAsked: journey.openFor(entityId)
    }
    EvacuationBox {
        id: evacuation
        objectName: "evacuationBox"
        parent: root
    }
    VictimNameBox {
        id: names
        objectName: "victimNameBox"
        parent: root
    }
    VictimJourney {
        id: journey
        objectName: "victimJourneyBox"
        parent: root
    }
}
