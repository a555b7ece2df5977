// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Tableau d'anticipation: what could happen, what must be decided soonest first. */
BoardFrame {
    id: root

    readonly property bool tight: width < 760
    readonly property HypothesisModel model: Shell.hypotheses

    signal inspectAsked(entityId: string)
    signal showOnMapAsked(ids: list<string>)
    signal orderAsked(entityId: string)
    signal exportAsked

    /** A new hypothesis, its text to be typed. */
    /** The task of a hypothesis; made when there is none, by who may. */
    function openTask(entityId: string, task: string): void {
        const id = task.length > 0 ? task : Shell.hypothesisGestures.makeTask(entityId);
        if (id.length > 0)
            root.orderAsked(id);
    }
    function press(event: KeyEvent): void {
        const row = list.currentItem as HypothesisRow;
        if (!row)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (!(event.modifiers & Qt.ControlModifier))
                root.inspectAsked(row.entityId);
            else if (Shell.session.canEdit && !event.isAutoRepeat)
                row.advance();
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
    title: qsTr("Anticipation")
    tools: [
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            SearchBox {
                objectName: "hypothesisFilter"
                width: 128
                label: qsTr("Chercher une hypothèse")
                placeholderText: qsTr("Chercher")
                text: root.model.filterText
                onTextChanged: root.model.filterText = text
            }
            ChoiceBox {
                objectName: "hypothesisScenarioFilter"
                width: 170
                label: qsTr("Scénario montré")
                currentKey: root.model.scenarioFilter.length > 0 ? root.model.scenarioFilter : "all"
                options: [Shell.option("all", qsTr("Tous les scénarios"))].concat(Shell.preferences.language.length >= 0 ? root.model.choices("scenario") : [])
                onChosen: key => root.model.scenarioFilter = key === "all" ? "" : key
            }
            ActionButton {
                objectName: "hypothesisOpenOnly"
                quiet: true
                checkable: true
                checked: root.model.openOnly
                text: qsTr("En cours seulement")
                onClicked: root.model.openOnly = !root.model.openOnly
            }
            Badge {
                objectName: "hypothesesLate"
                height: Theme.control
                visible: root.model.late > 0
                text: qsTr("%n à décider", "", root.model.late)
                ink: Theme.alarm
                ground: Theme.alarmSoft
                strong: true
            }
            IconButton {
                objectName: "exportAnticipation"
                height: Theme.control
                enabled: root.model.total > 0
                glyph: Icons.download
                text: qsTr("Exporter le tableau (CSV)…")
                onClicked: root.exportAsked()
            }
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        HiddenRows {
            name: "hypothesis"
            Layout.fillWidth: true
            visible: root.model.hidden > 0
            text: qsTr("%n hypothèses cachées par les filtres", "", root.model.hidden)
            onShowAllAsked: root.model.clearFilters()
        }
        RowList {
            id: list
            objectName: "hypothesisList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.model
            currentIndex: -1
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Anticipation")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onPressed: event => root.press(event)
            delegate: HypothesisRow {
                id: row
                width: list.width
                tight: root.tight
                settling: settling.running
                onAdvanced: settling.restart()
                onMenuAsked: item => menu.openFor(row, item)
                onInspectAsked: id => root.inspectAsked(id)
                onTaskAsked: root.openTask(entityId, task)
                onMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
        Separator { Layout.fillWidth: true }
        HypothesisComposerBar {
            id: composer
            objectName: "hypothesisComposer"
            Layout.fillWidth: true
            visible: Shell.session.canEdit
            // Its signs, its answer and its means are asked for next.
            onWritten: id => root.inspectAsked(id)
        }
    }
    // What is decided goes down the list: a second press by a heavy hand must not trigger what comes up in its place.
    Timer {
        id: settling
        interval: 800
    }
    HypothesisMenu {
        id: menu
        objectName: "hypothesisMenu"
        onInspectAsked: id => root.inspectAsked(id)
        onTaskAsked: id => root.openTask(id, "")
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: root.model.count === 0
        glyph: Icons.clock
        title: root.model.total === 0 ? qsTr("Aucune hypothèse") : qsTr("Aucune hypothèse ne correspond")
        text: root.model.total === 0 ? qsTr("Notez ci-dessous ce qui pourrait arriver ; la fiche demande le signe qui le montrerait, la réponse préparée, les moyens et leur délai.") : qsTr("Effacez la recherche ou les filtres.")
    }
}
