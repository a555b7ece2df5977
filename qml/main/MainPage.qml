// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtPositioning
import Fanion
import Fanion.Map
import Fanion.Shell

/** The command post at work. */
Rectangle {
    id: root

    property string tab: "sitac"
    property string board: "means" ///< the table shown beside the map
    property string panel: ""
    readonly property list<string> panels: ["palette", "share", "carry", "network", "import", "layers", "bookmarks", "perimeters", "safety", "situation", "bin", "help"]
    /** What Ctrl+P prints: what is in front. */
    readonly property string printed: {
        if (panel === "order" || panel === "situation")
            return panel;
        switch (tab) {
        case "means": case "victims": case "intelligence": case "anticipation": case "whiteboard": return tab;
        case "sectors": return boards.drawsPlan ? "oct" : "sectors";
        case "log": return Shell.journal.hidden > 0 ? "shownLog" : "log";
        case "tasks": return "order";
        default: return "map";
        }
    }
    readonly property alias mapPane: mapPane
    readonly property bool showsMap: tab === "sitac" || Shell.preferences.sideBySide
    readonly property bool showsBoard: tab !== "sitac" || Shell.preferences.sideBySide

    signal homeAsked
    signal copyAsked
    signal browseImportAsked
    signal browseCarriedAsked
    signal baseMapAsked
    signal printFileAsked
    signal catalogueAsked
    signal saveInvitationAsked
    signal victimsExportAsked(withNames: bool)
    signal tableExportAsked(table: string)
    signal exportAsked(post: string, withAttachments: bool)
    signal languageAsked
    signal themeAsked

    function showTab(name: string): void {
        tab = name;
        if (name !== "sitac")
            board = name;
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
    function inspect(entityId: string): void {
        Shell.selection.select(entityId);
        Shell.preferences.inspectorOpen = true;
    }
    /** A line of this type is typed where the officer is: on the board of the log, else in the quick line. */
    function beginEntry(type: string): void {
        if (type === "form")
            showTab("log");
        if (type === "form" || (showsBoard && board === "log"))
            boards.beginLog(type);
        else
            dock.entry.beginEntry(type);
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
    function showLogLine(entityId: string): void {
        Shell.selection.select(entityId);
        root.showTab("log");
        boards.showLogLine(entityId);
    }
    function openOrder(entityId: string): void {
        panel = "order";
        sidePanels.openOrder(entityId);
    }
    function openPrint(): void {
        Shell.printing.choices.subject = printed;
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
        const pointed = command === "paste" && root.showsMap && mapPane.isPointed;
        if (mapPane.actions.run(command, pointed ? mapPane.place : QtPositioning.coordinate()))
            return;
        switch (command) {
        case "newMeans": return dock.entry.begin("m : ");
        case "newTask": return dock.entry.begin(qsTr("tâche : "));
        case "newLog": return dock.entry.begin("");
        case "drawSector": return takeSymbol("secteur");
        case "sitac": case "means": case "tasks": case "log": case "sectors": case "posts": case "victims": case "timeline": case "intelligence": case "anticipation": case "whiteboard": return showTab(command);
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
        case "print": return openPrint();
        case "freeze": return Shell.commands.freezeMap("");
        case "distress": return distress.open();
        case "callAll": showMap(); return Shell.caller.call();
        case "night": return root.themeAsked();
        case "language": return root.languageAsked();
        case "close": return root.homeAsked();
        default: return togglePanel(command); // one of panels
        }
    }

    color: Theme.chrome

    MainKeys {
        id: keys
        enabled: root.enabled
        duplicates: root.panel !== "palette"
        onTabAsked: name => root.showTab(name)
        onCommandAsked: command => root.run(command)
        onSearchAsked: root.openSearch()
        onEntryAsked: type => root.beginEntry(type)
        onEscapePressed: root.giveUp()
        onToolAsked: key => key.length > 0 ? root.takeSymbol(key) : (mapPane.tools.tool = MapTools.Select)
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
        function onViewChosen(centre: geoCoordinate, zoom: double, bearing: double): void {
            root.showMap();
            mapPane.map.showView(centre, zoom, bearing);
        }
        function onPlaceChosen(place: geoCoordinate, name: string, zoom: double, uncertainty: double): void {
            root.showMap();
            mapPane.showFound(place, name, zoom, uncertainty);
        }
    }

    Connections {
        target: Shell.clipboard
        function onGeoJsonPasted(): void {
            root.openPanel("import");
        }
    }

    // Both only after a press at this screen.
    Connections {
        target: Shell.follower
        function onBegan(): void {
            root.showMap();
        }
    }
    Connections {
        target: Shell.caller
        function onLookWanted(): void {
            root.showMap();
        }
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
            onPrintAsked: root.openPrint()
            onSearchAsked: root.openSearch()
            onHomeAsked: root.homeAsked()
            onCopyAsked: root.copyAsked()
            onMergeAsked: root.browseCarriedAsked()
            onIncidentAsked: root.run("incident")
            onPostsAsked: root.showTab("posts")
            onVictimsAsked: root.showTab("victims")
            onLanguageAsked: root.languageAsked()
            onThemeAsked: root.themeAsked()
        }
        LastingNotices { Layout.fillWidth: true }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ToolRail {
                Layout.fillHeight: true
                visible: root.showsMap
                tools: mapPane.tools
                panel: root.panel
                onPanelAsked: name => root.togglePanel(name)
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0
                TabStrip {
                    Layout.fillWidth: true
                    tab: root.tab
                    beside: root.showsMap && root.showsBoard ? (root.tab === "sitac" ? root.board : "sitac") : ""
                    onChosen: tab => root.showTab(tab)
                }
                Item {
                    id: centre
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    T.SplitView {
                        id: split
                        anchors.fill: parent
                        handle: SplitGrip {}
                        MapPane {
                            id: mapPane
                            T.SplitView.fillWidth: true
                            T.SplitView.minimumWidth: 320
                            visible: root.showsMap
                            onCommandAsked: command => root.openPanel(command)
                            onIntelligenceAsked: place => root.beginIntelligenceAt(place)
                            freeWidth: Math.max(240, Math.min(width, sidePanels.open ? sidePanels.open.x - x : width))
                        }
                        Boards {
                            id: boards
                            T.SplitView.preferredWidth: root.showsMap ? split.width * 0.5 : split.width
                            T.SplitView.minimumWidth: 380
                            T.SplitView.fillWidth: !root.showsMap
                            visible: root.showsBoard
                            board: root.board
                            onShowOnMapAsked: ids => root.showOnMap(ids)
                            onDrawSectorAsked: root.run("drawSector")
                            onOrderAsked: entityId => root.openOrder(entityId)
                            inFront: root.tab === "victims" && root.enabled && !search.opened
                            onVictimsExportAsked: withNames => root.victimsExportAsked(withNames)
                            onTableExportAsked: table => root.tableExportAsked(table)
                            onKeyPressed: letter => keys.press(letter)
                            onShareAsked: root.panel = "share"
                            onDiagnosisAsked: root.panel = "network"
                            onInspectAsked: entityId => root.inspect(entityId)
                            onLogLineAsked: entityId => root.showLogLine(entityId)
                            onObjectsAsked: ids => {
                                Shell.selection.ids = ids;
                                Shell.preferences.inspectorOpen = true;
                            }
                        }
                    }
                    PalettePanel {
                        objectName: "palette"
                        x: Theme.margin
                        y: Theme.margin
                        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
                        height: parent.height - 2 * Theme.margin - 28
                        visible: root.panel === "palette"
                        tools: mapPane.tools
                        onClosed: root.panel = ""
                        onTaken: mapPane.map.forceActiveFocus()
                        onCatalogueAsked: root.catalogueAsked()
                    }
                    SidePanels {
                        id: sidePanels
                        anchors.fill: parent
                        panel: root.panel
                        map: mapPane.map
                        onClosed: root.panel = ""
                        onPanelAsked: name => root.panel = name
                        onBrowseAsked: root.browseImportAsked()
                        onBaseMapAsked: root.baseMapAsked()
                        onPrintFileAsked: root.printFileAsked()
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
                    }
                    AlarmBanner {
                        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                        onShowOnMapAsked: ids => root.showOnMap(ids)
                    }
                    NoticeStack {
                        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.wide }
                    }
                }
                BottomDock {
                    id: dock
                    Layout.fillWidth: true
                    showLines: Shell.preferences.dockOpen && root.tab !== "log"
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
                    mapPane.beginPlacing(entityId);
                }
            }
        }
        StatusBar {
            Layout.fillWidth: true
            showsPlace: root.showsMap
            place: mapPane.place
            isPointed: mapPane.isPointed
            scaleText: root.showsMap ? mapPane.scaleText : ""
            onPostsAsked: root.showTab("posts")
        }
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
