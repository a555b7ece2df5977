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

    readonly property bool roomy: width > 1080
    readonly property bool tight: width < 700

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
            Layout.preferredWidth: 200
            label: qsTr("Chercher un moyen")
            placeholderText: qsTr("Chercher")
            onTextChanged: Shell.means.filterText = text
        },
        PlainText {
            Layout.fillWidth: true
            text: qsTr("%n engagé(s)", "", Shell.means.engaged) + " · " + qsTr("%n attendu(s)", "", Shell.means.coming)
            color: Theme.textSoft
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
        MeansHeader {
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
            model: Shell.means
            currentIndex: -1
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Tableau des moyens")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onReturnPressed: if (currentIndex >= 0) Shell.selection.select(Shell.means.idAt(currentIndex))
            delegate: MeansRow {
                width: ListView.view.width
                roomy: root.roomy
                tight: root.tight
                onShowOnMapAsked: root.showOnMapAsked([entityId])
                onStateMenuAsked: item => stateMenu.openFor(entityId, meansState, item)
                onSectorMenuAsked: item => sectorMenu.openFor(entityId, item)
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
    StateMenu { id: stateMenu }
    SectorMenu { id: sectorMenu }
}
