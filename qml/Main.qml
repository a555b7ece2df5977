// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Fanion
import Fanion.Shell

/** The window: the start screen, or the command post at work. */
Window {
    id: root

    readonly property bool working: Shell.session.open

    /** For the self-test: "start", "tab:means", "panel:share", "window:log", "wall". */
    function showPage(page: string): void {
        if (page.startsWith("tab:"))
            main.showTab(page.substring(4));
        else if (page.startsWith("window:"))
            Shell.layout.takeOut(page.substring(7));
        else if (page === "wall")
            Shell.layout.wallOpen = true;
        else if (page === "windows:") {
            Shell.layout.wallOpen = false;
            Shell.layout.start("");
        } else if (page === "start:network")
            network.visible = true;
        else if (page === "panel:search")
            main.openSearch();
        else if (page.startsWith("panel:"))
            main.panel = page.substring(6);
    }
    function nextTheme(): void {
        const order = ["day", "night", "red"];
        Shell.preferences.theme = order[(order.indexOf(Shell.preferences.theme) + 1) % order.length];
    }
    function otherLanguage(): void {
        Shell.preferences.language = Shell.preferences.language === "fr" ? "en" : "fr";
    }

    /** The command line says where it stands. */
    property bool placed: false
    readonly property rect kept: placed ? Qt.rect(0, 0, 0, 0) : Shell.layout.windowRect("main")

    width: kept.width > 0 ? kept.width : Math.min(1280, Screen.desktopAvailableWidth)
    height: kept.width > 0 ? kept.height : Math.min(800, Screen.desktopAvailableHeight)
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    color: Theme.chrome
    title: working ? (Shell.session.exercise ? qsTr("[EXERCICE] %1 · Fanion").arg(Shell.session.title) : qsTr("%1 · Fanion").arg(Shell.session.title)) : "Fanion"

    onActiveChanged: if (active) Shell.notices.where = "main"
    Component.onCompleted: {
        if (kept.width > 0) {
            x = kept.x;
            y = kept.y;
        }
        if (!placed && Shell.layout.isMaximised("main"))
            visibility = Window.Maximized;
    }

    KeepsPlace {
        window: root
        name: "main"
    }
    StartPage {
        anchors.fill: parent
        visible: !root.working
        enabled: visible
        onBrowse: openDialog.open()
        onLanguageAsked: root.otherLanguage()
        onThemeAsked: root.nextTheme()
        onHelpAsked: help.visible = !help.visible
        onDiagnosisAsked: network.visible = true
        onOpenInvitationAsked: openInvitationDialog.open()
    }
    NetworkPanel {
        id: network
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.wide }
        width: implicitWidth
        visible: false
        onClosed: visible = false

        Connections {
            target: Shell.session
            function onIncidentChanged(): void {
                network.visible = false; // the page of an incident has one of its own
            }
        }
    }
    HelpPanel {
        id: help
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.wide }
        width: implicitWidth
        visible: false
        onClosed: visible = false
    }
    MainPage {
        id: main
        anchors.fill: parent
        visible: root.working
        enabled: visible
        onHomeAsked: Shell.lobby.close()
        onCopyAsked: {
            copyDialog.selectedFile = Shell.copies.suggestedCopy(Shell.session.file);
            copyDialog.open();
        }
        onSaveInvitationAsked: {
            saveInvitationDialog.selectedFile = Shell.sharing.suggestedFile(Shell.session.file);
            saveInvitationDialog.open();
        }
        onMapExportAsked: {
            mapExportDialog.selectedFile = Shell.mapExport.suggestedFile(Shell.session.file, "geojson");
            mapExportDialog.open();
        }
        onTableExportAsked: table => {
            tableDialog.table = table;
            tableDialog.selectedFile = Shell.boardExport.suggestedFile(Shell.session.file, table);
            tableDialog.open();
        }
        onVictimsExportAsked: withNames => {
            victimsDialog.withNames = withNames;
            victimsDialog.selectedFile = Shell.victimExport.suggestedFile(Shell.session.file);
            victimsDialog.open();
        }
        onBrowseImportAsked: importDialog.open()
        onPrintFileAsked: {
            printDialog.selectedFile = Shell.printing.suggestedFile();
            printDialog.open();
        }
        onBaseMapAsked: baseMapDialog.open()
        onTerrainAsked: folder => folder ? terrainFolderDialog.open() : terrainDialog.open()
        onCatalogueAsked: catalogueDialog.open()
        onBrowseCarriedAsked: mergeDialog.open()
        onExportAsked: (post, withAttachments) => {
            exportDialog.post = post;
            exportDialog.withAttachments = withAttachments;
            exportDialog.selectedFile = Shell.carrier.suggestedFile(Shell.session.file, post);
            exportDialog.open();
        }
        onLanguageAsked: root.otherLanguage()
        onThemeAsked: root.nextTheme()
    }
    NoticeStack {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.wide }
        visible: !root.working
    }
    FileDrop {
        anchors.fill: parent
        onPanelAsked: name => main.panel = name
    }
    FileDialog {
        id: openDialog
        title: qsTr("Ouvrir un incident")
        nameFilters: [qsTr("Incidents Fanion (*.fanion)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.lobby.openUrl(selectedFile)
    }
    FileDialog {
        id: openInvitationDialog
        title: qsTr("Ouvrir une invitation")
        nameFilters: [qsTr("Invitations et images (*.fanion-invitation *.png *.jpg *.jpeg *.webp *.bmp *.gif)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.invitations.open(selectedFile)
    }
    FileDialog {
        id: saveInvitationDialog
        title: qsTr("Enregistrer l'invitation")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "fanion-invitation"
        nameFilters: [qsTr("Invitations Fanion (*.fanion-invitation)")]
        onAccepted: Shell.sharing.saveInvitation(selectedFile)
    }
    FileDialog {
        id: importDialog
        title: qsTr("Importer des points")
        nameFilters: [qsTr("Points (*.csv *.geojson *.json *.txt)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.importer.readUrl(selectedFile)
    }
    FileDialog {
        id: baseMapDialog
        title: qsTr("Ajouter un fond de carte")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Fonds de carte (*.mbtiles *.pmtiles *.gpkg *.tif *.tiff *.jp2)"), qsTr("Tous les fichiers (*)")]
        onAccepted: selectedFiles.forEach(file => Shell.baseMaps.add(file))
    }
    FileDialog {
        id: terrainDialog
        title: qsTr("Ajouter des altitudes")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Altitudes (*.asc *.tif *.tiff *.hgt *.gpkg)"), qsTr("Tous les fichiers (*)")]
        onAccepted: selectedFiles.forEach(file => Shell.terrain.add(file))
    }
    FolderDialog {
        id: terrainFolderDialog
        title: qsTr("Ajouter un dossier d'altitudes")
        onAccepted: Shell.terrain.add(selectedFolder)
    }
    FileDialog {
        id: printDialog
        title: qsTr("Enregistrer l'impression")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: Shell.printing.save(selectedFile)
    }
    FileDialog {
        id: catalogueDialog
        title: qsTr("Ajouter un catalogue de symboles")
        nameFilters: [qsTr("Catalogues de symboles (*.json)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.catalogues.add(selectedFile)
    }
    FileDialog {
        id: copyDialog
        title: qsTr("Enregistrer une copie")
        fileMode: FileDialog.SaveFile
        options: FileDialog.DontConfirmOverwrite // qmllint disable missing-type missing-property
        defaultSuffix: "fanion"
        nameFilters: [qsTr("Incidents Fanion (*.fanion)")]
        onAccepted: Shell.copies.save(selectedFile)
    }
    FileDialog {
        id: exportDialog
        property string post: ""
        property bool withAttachments: true
        title: qsTr("Exporter pour une autre machine")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "fanion-echange"
        nameFilters: [qsTr("Fichiers d'échange Fanion (*.fanion-echange)")]
        onAccepted: Shell.carrier.exportTo(selectedFile, post, withAttachments)
    }
    FileDialog {
        id: victimsDialog
        property bool withNames: false
        title: withNames ? qsTr("Exporter la liste des victimes, avec les noms") : qsTr("Exporter la liste des victimes")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Tableau (*.csv)")]
        onAccepted: Shell.victimExport.save(selectedFile, withNames)
    }
    FileDialog {
        id: tableDialog
        property string table: ""
        title: qsTr("Exporter le tableau")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Tableau (*.csv)")]
        onAccepted: Shell.boardExport.save(selectedFile, table)
    }
    FileDialog {
        id: mapExportDialog
        title: qsTr("Exporter la carte")
        fileMode: FileDialog.SaveFile
        defaultSuffix: selectedNameFilter.index === 1 ? "kml" : "geojson"
        nameFilters: ["GeoJSON (*.geojson)", "KML (*.kml)"]
        onAccepted: Shell.mapExport.save(selectedFile, Shell.session.title)
    }
    FileDialog {
        id: mergeDialog
        title: qsTr("Fusionner des fichiers")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Échanges et copies Fanion (*.fanion-echange *.fanion *.apart)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.carrier.take(selectedFiles)
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }
    Shortcut {
        sequence: "F1"
        enabled: !root.working
        onActivated: help.visible = !help.visible
    }
}
