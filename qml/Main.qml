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

    /** For the self-test: "start", "tab:means", "panel:share". */
    function showPage(page: string): void {
        if (page.startsWith("tab:"))
            main.showTab(page.substring(4));
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

    width: Math.min(1280, Screen.desktopAvailableWidth)
    height: Math.min(800, Screen.desktopAvailableHeight)
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    color: Theme.chrome
    title: working ? (Shell.session.exercise ? qsTr("[EXERCICE] %1 · Fanion").arg(Shell.session.title) : qsTr("%1 · Fanion").arg(Shell.session.title)) : "Fanion"

    StartPage {
        anchors.fill: parent
        visible: !root.working
        enabled: visible
        onBrowse: openDialog.open()
        onLanguageAsked: root.otherLanguage()
        onThemeAsked: root.nextTheme()
        onHelpAsked: help.visible = !help.visible
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
        onBrowseImportAsked: importDialog.open()
        onLanguageAsked: root.otherLanguage()
        onThemeAsked: root.nextTheme()
    }
    NoticeStack {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.wide }
        visible: !root.working
    }
    DropArea {
        anchors.fill: parent
        enabled: root.working
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (!drop.hasUrls || !Shell.session.canEdit)
                return;
            main.panel = "import";
            Shell.importer.readUrl(drop.urls[0]);
        }
    }
    FileDialog {
        id: openDialog
        title: qsTr("Ouvrir un incident")
        nameFilters: [qsTr("Incidents Fanion (*.fanion)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.lobby.openUrl(selectedFile)
    }
    FileDialog {
        id: importDialog
        title: qsTr("Importer des points")
        nameFilters: [qsTr("Points (*.csv *.geojson *.json *.txt)"), qsTr("Tous les fichiers (*)")]
        onAccepted: Shell.importer.readUrl(selectedFile)
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
