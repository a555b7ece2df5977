// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The main courante: written once, corrected by new lines, numbered by post; among them what the other boards tell. */
BoardFrame {
    id: root

    signal inspectAsked(entityId: string)

    /** Brings a line into view; a filter that hides it ends. */
    function showLine(entityId: string): void {
        if (Shell.journal.rowOf(entityId) < 0)
            Shell.journal.clearFilters();
        list.follows = false;
        // After what a list just made still wants: to stand at its end.
        Qt.callLater(() => list.positionViewAtIndex(Shell.journal.rowOf(entityId), ListView.Center));
    }
    /** A new line of this type, its text to be typed. */
    function beginLine(type: string): void {
        form.visible = false;
        composer.begin(type);
    }
    function beginForm(): void {
        form.visible = true;
        form.begin();
    }

    foot: (composer.visible ? composer.height : 0) + (form.visible ? form.height : 0)
    title: qsTr("Main courante")
    tools: [
        LogFilters { Layout.fillWidth: true }
    ]

    Component.onCompleted: Shell.acts.wanted = true

    DropSpot {
        objectName: "logSpot"
        anchors.fill: parent
        label: qsTr("Joindre à une nouvelle ligne")
        onFilesDropped: urls => Shell.carrier.takeForLine(urls)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        HiddenRows {
            name: "log"
            Layout.fillWidth: true
            visible: Shell.journal.hidden > 0
            text: qsTr("%n lignes cachées par les filtres", "", Shell.journal.hidden)
            onShowAllAsked: Shell.journal.clearFilters()
        }
        RowList {
            id: list
            objectName: "logList"
            property bool follows: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.journal
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Main courante")
            T.ScrollBar.vertical: ThinScrollBar {}
            onMovementEnded: follows = atYEnd
            onCountChanged: if (follows) Qt.callLater(positionViewAtEnd)
            onHeightChanged: if (follows) Qt.callLater(positionViewAtEnd)
            delegate: LogRow {
                id: row
                width: ListView.view.width
                onMenuAsked: item => menu.openFor(row, item)
                onSubjectAsked: id => root.inspectAsked(id)
            }
        }
        Separator { Layout.fillWidth: true }
        FivePartForm {
            id: form
            objectName: "fivePartForm"
            Layout.fillWidth: true
            visible: false
            onWritten: list.follows = true
            onClosed: visible = false
        }
        LogComposerBar {
            id: composer
            objectName: "logComposer"
            Layout.fillWidth: true
            visible: Shell.session.canEdit && !form.visible
            onWritten: list.follows = true
            onFormAsked: root.beginForm()
        }
    }
    LogMenu {
        id: menu
        objectName: "logMenu"
        onInspectAsked: id => root.inspectAsked(id)
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.journal.count === 0
        glyph: Icons.log
        title: Shell.journal.total === 0 ? qsTr("La main courante est vide") : qsTr("Rien ne correspond à la recherche")
        text: Shell.journal.total === 0 ? qsTr("Chaque ligne porte l'heure du fait, l'heure de saisie, son auteur et un numéro qui ne change plus.") : ""
    }
}
