// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Tableau de renseignement: every fact with its source, what it is worth, and who has it. */
BoardFrame {
    id: root

    readonly property bool tight: width < 760

    signal inspectAsked(entityId: string)
    signal showOnMapAsked(ids: list<string>)
    signal exportAsked

    /** A new fact, its text to be typed. */
    function press(event: KeyEvent): void {
        const row = list.currentItem as IntelligenceRow;
        if (!row)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (!(event.modifiers & Qt.ControlModifier))
                root.inspectAsked(row.entityId);
            else if (Shell.session.canEdit && !row.confirmed)
                Shell.commands.setField(row.entityId, "confidence", "confirmed");
        } else if (event.key === Qt.Key_Space) {
            Shell.selection.select(row.entityId);
        } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier))) {
            if (Shell.session.canEdit)
                menu.openFor(row, row.menuButton);
        } else {
            event.accepted = false;
        }
    }

    beginsAt: composer.entry
    foot: composer.height
    title: qsTr("Renseignement")
    tools: [
        IntelligenceFilters {
            Layout.fillWidth: true
            onExportAsked: root.exportAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        HiddenRows {
            name: "intelligence"
            Layout.fillWidth: true
            visible: Shell.intelligence.hidden > 0
            text: qsTr("%n renseignements cachés par les filtres", "", Shell.intelligence.hidden)
            onShowAllAsked: Shell.intelligence.clearFilters()
        }
        RowList {
            id: list
            objectName: "intelligenceList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.intelligence
            currentIndex: -1
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Renseignement")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onPressed: event => root.press(event)
            section.property: Shell.intelligence.byHeading ? "headingText" : ""
            section.delegate: Rectangle {
                required property string section
                width: ListView.view.width
                height: 32
                color: Theme.chrome
                PlainText {
                    anchors { fill: parent; leftMargin: Theme.margin }
                    text: parent.section.length > 0 ? parent.section : qsTr("Sans rubrique")
                    font.weight: Font.DemiBold
                    color: Theme.textSoft
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
            delegate: IntelligenceRow {
                id: row
                width: list.width
                tight: root.tight
                showsHeading: !Shell.intelligence.byHeading
                onMenuAsked: item => menu.openFor(row, item)
                onSubjectAsked: id => root.inspectAsked(id)
                onMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
        Separator { Layout.fillWidth: true }
        IntelligenceComposerBar {
            id: composer
            objectName: "intelligenceComposer"
            Layout.fillWidth: true
            visible: Shell.session.canEdit
            // The latest stands on top: what was just written is to be seen.
            onWritten: list.positionViewAtBeginning()
        }
    }
    IntelligenceMenu {
        id: menu
        objectName: "intelligenceMenu"
        onInspectAsked: id => root.inspectAsked(id)
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.intelligence.count === 0
        glyph: Icons.info
        title: Shell.intelligence.total === 0 ? qsTr("Aucun renseignement") : qsTr("Aucun renseignement ne correspond")
        text: Shell.intelligence.total === 0 ? qsTr("Notez ci-dessous un fait, sa source et sa rubrique ; ou faites-en un d'une ligne de la main courante, par son menu.") : qsTr("Effacez la recherche ou les filtres.")
    }
}
