// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtPositioning
import Fanion
import Fanion.Map
import Fanion.Shell

/** The command post at work. */
Rectangle {
    id: root

    readonly property string tab: Shell.layout.tab
    property string panel: ""
    readonly property list<string> panels: ["palette", "share", "carry", "network", "import", "layers", "bookmarks", "perimeters", "profile", "safety", "situation", "bin", "attachments", "help"]
    /** What Ctrl+P prints: what is in front. */
    readonly property string printed: {
        if (panel === "order" || panel === "situation")
            return panel;
        return boards.find(tab)?.printed ?? "map";
    }
    readonly property MapPane mapPane: views.mapPane
    readonly property alias boardWindows: windows
    readonly property WallWindow wall: wallLoader.item as WallWindow ///< null: not open
    readonly property bool showsMap: Shell.layout.left === "sitac"
    readonly property bool showsLog: Shell.layout.left === "log" || Shell.layout.right === "log"

    signal homeAsked
    signal copyAsked
    signal browseImportAsked
    signal browseCarriedAsked
    signal baseMapAsked
    signal terrainAsked(folder: bool)
    signal printFileAsked
    signal catalogueAsked
    signal saveInvitationAsked
    signal victimsExportAsked(withNames: bool)
    signal tableExportAsked(table: string)
    signal mapExportAsked
    signal exportAsked(post: string, withAttachments: bool)
    signal languageAsked
    signal themeAsked

    function showTab(name: string): void {
        Shell.layout.show(name);
    }
    function togglePanel(name: string): void {
        panel = panel === name ? "" : name;
        if (panel === "palette")
            showMap();
    }
    function showMap(): void {
        if (!showsMap)
            showTab("sitac");
    }
    function openPanel(name: string): void {
        if (panel !== name)
            togglePanel(name);
    }
    function showOnMap(ids: list<string>): void {
        showMap();
        mapPane.showObjects(ids);
    }
    function takeSymbol(key: string): void {
        showMap();
        mapPane.tools.catalogueKey = key;
        mapPane.map.forceActiveFocus();
    }
    /** Empty: to select with. */
    function takeTool(key: string): void {
        key.length > 0 ? takeSymbol(key) : (mapPane.tools.tool = MapTools.Select);
    }
    function inspect(entityId: string): void {
        Shell.selection.select(entityId);
        Shell.preferences.inspectorOpen = true;
    }
    /** A line of this type is typed where the officer is: on the board of the log, else in the quick line. */
    function beginEntry(type: string): void {
        if (type === "form")
            showTab("log");
        if (type !== "form" && !showsLog && !Shell.layout.windows.includes("log"))
            return dock.entry.beginEntry(type);
        showTab("log"); // or its window comes forward
        boards.beginLog(type);
    }
    /** On the board in front, wherever its lines are typed. */
    function beginLine(): void {
        switch (tab) {
        case "means": return run("newMeans");
        case "tasks": return run("newTask");
        case "log": return beginEntry("message");
        case "victims":
        case "intelligence":
        case "anticipation":
        case "whiteboard": return boards.beginOn(tab);
        default: return run("newLog");
        }
    }
    function beginOn(name: string): void {
        showTab(name);
        boards.beginOn(name);
    }
    /** What is seen at a place of the map: written on its board, which opens for it. */
    function beginIntelligenceAt(place: geoCoordinate): void {
        Shell.intelligenceComposer.place = place;
        beginOn("intelligence");
    }
    function captureMap(): void {
        if (!Shell.session.canEdit)
            return;
        showMap();
        Qt.callLater(mapPane.capture); // once the map is there
    }
    function showLogLine(entityId: string): void {
        Shell.selection.select(entityId);
        root.showTab("log");
        boards.showLogLine(entityId);
    }
    function openOrder(entityId: string): void {
        panel = "order";
        sidePanels.openOrder(entityId);
    }
    function openPrint(subject: string): void {
        Shell.printing.choices.subject = subject;
        panel = "print";
    }
    function openSearch(): void {
        Shell.search.origin = mapPane.map.center;
        search.open();
    }
    function giveUp(): void {
        if (mapPane.awaitsClick)
            mapPane.stopWaiting();
        else if (mapPane.tools.busy || mapPane.tools.tool !== MapTools.Select)
            mapPane.tools.cancel();
        else if (panel.length > 0)
            panel = "";
        else if (mapPane.pin.visible)
            mapPane.pin.clear();
        else if (mapPane.past)
            Shell.past.leave();
        else
            Shell.selection.clear();
    }
    function run(command: string): void {
        if (strip.tabs.includes(command))
            return showTab(command);
        if (command === "paste" && Shell.session.canEdit && !Shell.clipboard.canPaste() && Shell.attachments.canPastePicture())
            return Shell.attachments.pasteAsOffer();
        const pointed = command === "paste" && root.showsMap && mapPane.isPointed;
        if (mapPane.actions.run(command, pointed ? mapPane.place : QtPositioning.coordinate()))
            return;
        switch (command) {
        case "newMeans": return dock.entry.begin("m : ");
        case "newTask": return dock.entry.begin(qsTr("tâche : "));
        case "newLog": return dock.entry.begin("");
        case "newLine": return beginLine();
        case "drawSector": return takeSymbol("secteur");
        case "newIntelligence": return beginOn("intelligence");
        case "newHypothesis": return beginOn("anticipation");
        case "oct": showTab("sectors"); return boards.showSectors("oct");
        case "lastSymbol": return Shell.palette.lastUsed().length > 0 ? takeSymbol(Shell.palette.lastUsed()) : openPanel("palette");
        case "incident": return inspect("0000000000000001");
        case "undo": return Shell.commands.undo();
        case "redo": return Shell.commands.redo();
        case "fit": showTab("sitac"); return mapPane.map.showAll();
        case "copyPlace": return Shell.coordinates.copy(mapPane.place, Shell.coordinates.notation);
        case "viewBack": return mapPane.map.goBack();
        case "viewForward": return mapPane.map.goForward();
        case "exportMap": return root.mapExportAsked();
        case "print": return openPrint(printed);
        case "captureMap": return captureMap();
        case "freeze": return Shell.commands.freezeMap("");
        case "takeOut": return Shell.layout.takeOut(tab);
        case "startLayout": return Shell.layout.start("");
        case "wall": Shell.layout.wallOpen = !Shell.layout.wallOpen; return;
        case "distress": return distress.open();
        case "callAll": showMap(); return Shell.caller.call();
        case "night": return root.themeAsked();
        case "language": return root.languageAsked();
        case "close": return root.homeAsked();
        default: return togglePanel(command); // one of panels
        }
    }

    color: Theme.chrome

    Boards {
        id: boards
        hearsCodes: Shell.layout.windows.includes("victims") || (root.tab === "victims" && root.enabled && !search.opened)
        onShowOnMapAsked: ids => root.showOnMap(ids)
        onDrawSectorAsked: root.run("drawSector")
        onOrderAsked: entityId => root.openOrder(entityId)
        onVictimsExportAsked: withNames => root.victimsExportAsked(withNames)
        onTableExportAsked: table => root.tableExportAsked(table)
        onKeyPressed: letter => (windows.find("victims")?.keys ?? keys).press(letter)
        onShareAsked: root.panel = "share"
        onDiagnosisAsked: root.panel = "network"
        onInspectAsked: entityId => root.inspect(entityId)
        onLogLineAsked: entityId => root.showLogLine(entityId)
        onObjectsAsked: ids => {
            Shell.selection.ids = ids;
            Shell.preferences.inspectorOpen = true;
        }
    }
    Component.onCompleted: Shell.layout.boards = boards.slots.map(each => each.name)
    BoardWindows {
        id: windows
        boards: boards.slots
        tabs: strip.tabs
        working: root.enabled && (root.Window.window?.visible ?? false)
        onTabAsked: name => root.showTab(name)
        onCommandAsked: command => root.run(command)
        onSearchAsked: root.openSearch()
        onToolAsked: key => root.takeTool(key)
        onEntryAsked: type => root.beginEntry(type)
        onPrintAsked: subject => root.openPrint(subject)
        onShowOnMapAsked: ids => root.showOnMap(ids)
    }
    Loader {
        id: wallLoader
        active: Shell.layout.wallOpen && windows.working
        onLoaded: Qt.callLater(() => root.Window.window?.requestActivate()) // the officer works on here
        sourceComponent: WallWindow {
            followed: root.mapPane.map
            visible: placed
        }
    }
    MainKeys {
        id: keys
        tabs: strip.tabs
        enabled: root.enabled && !viewer.visible
        duplicates: root.panel !== "palette"
        onTabAsked: name => root.showTab(name)
        onCommandAsked: command => root.run(command)
        onSearchAsked: root.openSearch()
        onEntryAsked: type => root.beginEntry(type)
        onEscapePressed: root.giveUp()
        onToolAsked: key => root.takeTool(key)
    }
    Connections {
        target: Shell.search
        function onCommandChosen(command: string): void {
            root.panels.includes(command) ? root.openPanel(command) : root.run(command);
        }
        function onSymbolChosen(catalogueKey: string): void {
            root.takeSymbol(catalogueKey);
        }
        function onObjectChosen(entityId: string): void {
            root.inspect(entityId);
            if (Shell.inspector.onMap)
                root.showOnMap([entityId]);
            else if (Shell.pageScene.turnTo(entityId))
                root.showTab("whiteboard");
        }
        function onLogLineChosen(entityId: string): void {
            root.showLogLine(entityId);
        }
    }

    Connections {
        target: Shell.clipboard
        function onGeoJsonPasted(): void {
            root.openPanel("import");
        }
    }

    Binding {
        target: root.mapPane
        property: "showsPackBox"
        value: sidePanels.packBox
    }
    Connections {
        target: Shell.attachments
        function onLineWanted(): void {
            root.showTab("log");
            boards.beginLog(Shell.composer.type);
        }
    }
    MapCalls {
        pane: root.mapPane
        onMapWanted: root.showMap()
        onPanelWanted: name => root.openPanel(name)
        onIntelligenceWanted: place => root.beginIntelligenceAt(place)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 4
            visible: Shell.session.exercise
            color: Theme.caution
        }
        TopBar {
            Layout.fillWidth: true
            panel: root.panel
            onPanelAsked: name => root.togglePanel(name)
            onPanelOpenAsked: name => root.openPanel(name)
            onPrintAsked: root.openPrint(root.printed)
            onSearchAsked: root.openSearch()
            onHomeAsked: root.homeAsked()
            onCopyAsked: root.copyAsked()
            onMergeAsked: root.browseCarriedAsked()
            onMapExportAsked: root.mapExportAsked()
            onIncidentAsked: root.run("incident")
            onPostsAsked: root.showTab("posts")
            onVictimsAsked: root.showTab("victims")
            onLanguageAsked: root.languageAsked()
            onThemeAsked: root.themeAsked()
        }
        LastingNotices {
            Layout.fillWidth: true
            onAsideAsked: root.openPanel("aside")
        }
        TourOffer {
            Layout.fillWidth: true
            onTaken: tour.begin()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ToolRail {
                Layout.fillHeight: true
                visible: root.showsMap
                tools: root.mapPane.tools
                panel: root.panel
                onPanelAsked: name => root.togglePanel(name)
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0
                TabStrip {
                    id: strip
                    boards: boards.slots
                    Layout.fillWidth: true
                    tab: root.tab
                    beside: Shell.layout.beside
                    onChosen: tab => root.showTab(tab)
                }
                Item {
                    id: centre
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    ViewSplit {
                        id: views
                        anchors.fill: parent
                        boards: boards.slots
                        over: sidePanels.open
                    }
                    PalettePanel {
                        objectName: "palette"
                        x: Theme.margin
                        y: Theme.margin
                        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
                        height: parent.height - 2 * Theme.margin - 28
                        visible: root.panel === "palette"
                        tools: root.mapPane.tools
                        onClosed: root.panel = ""
                        onTaken: root.mapPane.map.forceActiveFocus()
                        onCatalogueAsked: root.catalogueAsked()
                    }
                    SidePanels {
                        id: sidePanels
                        anchors.fill: parent
                        panel: root.panel
                        map: root.mapPane.map
                        onClosed: root.panel = ""
                        onPanelAsked: name => root.panel = name
                        onBrowseAsked: root.browseImportAsked()
                        onBaseMapAsked: root.baseMapAsked()
                        onTerrainAsked: folder => root.terrainAsked(folder)
                        onPrintFileAsked: root.printFileAsked()
                        onTourAsked: {
                            root.panel = "";
                            tour.begin();
                        }
                        onSaveInvitationAsked: root.saveInvitationAsked()
                        onBrowseCarriedAsked: root.browseCarriedAsked()
                        onExportAsked: (post, withAttachments) => root.exportAsked(post, withAttachments)
                        onObjectAsked: entityId => {
                            root.inspect(entityId);
                            if (Shell.inspector.onMap)
                                root.showOnMap([entityId]);
                        }
                        onLayerAsked: layerId => root.showOnMap(Shell.layerContent(layerId))
                        onDistressAsked: distress.open()
                        onShowOnMapAsked: ids => root.showOnMap(ids)
                    }
                    Column {
                        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
                        spacing: Theme.gap
                        CallCard {}
                        JoinCards {}
                        AttachOfferCard {}
                    }
                    AlarmBanner {
                        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                        onShowOnMapAsked: ids => root.showOnMap(ids)
                    }
                    NoticeStack {
                        // Beside an open panel: its buttons are to be reached.
                        x: Math.max(Theme.gap, ((sidePanels.open?.x ?? parent.width) - width) / 2)
                        anchors { bottom: parent.bottom; bottomMargin: Theme.wide + ((boards.find(root.tab)?.item as BoardFrame)?.foot ?? 0) }
                    }
                }
                BottomDock {
                    id: dock
                    Layout.fillWidth: true
                    showLines: Shell.preferences.dockOpen && !root.showsLog
                    onLogAsked: root.showTab("log")
                }
            }
            Inspector {
                Layout.fillHeight: true
                visible: Shell.preferences.inspectorOpen
                onShowOnMapAsked: ids => root.showOnMap(ids)
                onActAsked: command => root.run(command)
                onOrderAsked: entityId => root.openOrder(entityId)
                onPlaceAsked: entityId => {
                    root.showTab("sitac");
                    root.mapPane.beginPlacing(entityId);
                }
            }
        }
        StatusBar {
            Layout.fillWidth: true
            showsPlace: root.showsMap
            place: root.mapPane.place
            isPointed: root.mapPane.isPointed
            scaleText: root.showsMap ? root.mapPane.scaleText : ""
            onPostsAsked: root.showTab("posts")
        }
    }
    ViewerPanel {
        id: viewer
        anchors.fill: parent
        where: "main"
    }
    Tour {
        id: tour
        objectName: "tour"
        anchors.fill: parent
        onEnded: root.mapPane.map.forceActiveFocus()
    }
    CommandBox {
        id: search
        parent: root
    }
    DistressBox {
        id: distress
        objectName: "distressBox"
        parent: root
    }
}
