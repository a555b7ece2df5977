// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Map
import Fanion.Shell

/** What can be put on the map: type a few letters, take it, click on the map. */
PanelFrame {
    id: root

    required property MapTools tools

    readonly property list<string> natures: ["fire", "people", "water", "risk", "command", "neutral"]

    /** By the keyboard: what comes next is on the map. */
    signal taken
    signal catalogueAsked

    function natureWord(nature: string): string {
        switch (nature) {
        case "fire": return qsTr("Incendie");
        case "people": return qsTr("Personnes");
        case "water": return qsTr("Eau");
        case "risk": return qsTr("Risques particuliers");
        case "command": return qsTr("Commandement");
        default: return qsTr("Par défaut");
        }
    }
    /** Asked again when the language changes. */
    function phaseHint(phase: string, _language: string): string {
        return Shell.palette.phaseTip(phase);
    }
    function take(key: string): void {
        if (key.length === 0)
            return;
        tools.catalogueKey = key;
    }
    /** The star of the row the keys are on. */
    function toggleCurrent(): void {
        const key = Shell.palette.keyAt(grid.currentIndex);
        if (key.length > 0)
            Shell.preferences.toggleFavourite(key);
    }
    function focusSearch(): void {
        search.forceActiveFocus();
        search.selectAll();
    }

    title: qsTr("Palette")
    floating: true
    implicitWidth: 384
    onVisibleChanged: {
        if (!visible)
            return;
        Shell.palette.refresh();
        focusSearch();
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.unit }
        spacing: Theme.gap

        InputField {
            id: search
            objectName: "paletteSearch"
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
            label: qsTr("Chercher un symbole ou un engin")
            placeholderText: qsTr("FPT, PC, source, zone…")
            onTextChanged: {
                Shell.palette.searchText = text;
                grid.currentIndex = text.length > 0 && grid.count > 0 ? 0 : -1;
            }
            Keys.onDownPressed: grid.moveCurrentIndexDown()
            Keys.onUpPressed: grid.moveCurrentIndexUp()
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_D || event.modifiers !== Qt.ControlModifier)
                    return;
                root.toggleCurrent();
                event.accepted = true;
            }
            onAccepted: {
                const key = Shell.palette.keyAt(Math.max(0, grid.currentIndex));
                root.take(key);
                if (key.length > 0)
                    root.taken();
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            ActionButton {
                objectName: "phaseEngaged"
                text: qsTr("Réalisé")
                hint: root.phaseHint("engaged", Shell.preferences.language)
                checked: root.tools.phase !== "planned"
                onClicked: root.tools.phase = "engaged"
            }
            ActionButton {
                objectName: "phasePlanned"
                text: qsTr("Prévu")
                hint: root.phaseHint("planned", Shell.preferences.language)
                checked: root.tools.phase === "planned"
                onClicked: root.tools.phase = "planned"
            }
            Item { Layout.fillWidth: true }
            IconButton {
                objectName: "paletteSticky"
                glyph: Icons.sync
                checkable: true
                checked: root.tools.sticky
                text: qsTr("Garder le symbole pour en placer plusieurs (ou Maj + clic)")
                onToggled: root.tools.sticky = checked
            }
            IconButton {
                objectName: "paletteCatalogues"
                glyph: Icons.more
                text: qsTr("Catalogues de symboles de votre service")
                onClicked: catalogues.popup(this, 0, height)
                PopupMenu {
                    id: catalogues
                    objectName: "catalogueMenu"
                    PopupMenuItem {
                        objectName: "addCatalogue"
                        text: qsTr("Ajouter un catalogue…")
                        glyph: Icons.file
                        onTriggered: root.catalogueAsked()
                    }
                    Instantiator {
                        model: Shell.catalogues
                        delegate: PopupMenuItem {
                            required property string file
                            required property string name
                            text: qsTr("Retirer %1").arg(name)
                            glyph: Icons.close
                            onTriggered: Shell.catalogues.remove(file)
                        }
                        onObjectAdded: (index, object) => catalogues.insertItem(index + 1, object)
                        onObjectRemoved: (index, object) => catalogues.removeItem(object)
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.tools.nature.length > 0 ? root.natureWord(root.tools.nature) : qsTr("Couleur")
                font.pixelSize: Theme.small
                color: Theme.textSoft
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.natures
                delegate: T.AbstractButton {
                    id: chip
                    required property string modelData
                    objectName: "nature-" + modelData
                    implicitWidth: Theme.touch + 2
                    implicitHeight: Theme.touch + 4
                    checked: root.tools.nature === modelData
                    hoverEnabled: true
                    focusPolicy: Qt.TabFocus
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: qsTr("Nature %1").arg(root.natureWord(modelData))
                    Accessible.checked: checked
                    Accessible.onPressAction: click()
                    onClicked: root.tools.nature = checked ? "" : modelData
                    contentItem: Item {
                        Rectangle {
                            anchors.centerIn: parent
                            width: 26
                            height: 26
                            radius: Theme.radius
                            color: Theme.nature(chip.modelData)
                            border.width: chip.checked ? 3 : 0
                            border.color: Theme.accent
                            Icon {
                                anchors.centerIn: parent
                                visible: chip.checked
                                size: 16
                                text: Icons.check
                                color: "white"
                            }
                        }
                    }
                    background: Item { FocusFrame { control: chip } }
                    Tip {
                        text: root.natureWord(chip.modelData)
                        shown: chip.hovered
                    }
                }
            }
        }
        RowList {
            id: grid
            objectName: "paletteList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.palette
            currentIndex: -1
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Symboles")
            function moveCurrentIndexDown(): void { incrementCurrentIndex(); }
            function moveCurrentIndexUp(): void { decrementCurrentIndex(); }
            T.ScrollBar.vertical: ThinScrollBar {}
            section.property: "section"
            section.delegate: SectionTitle {
                required property string section
                text: section
            }
            delegate: PaletteRow {
                width: ListView.view.width - 10
                taken: root.tools.catalogueKey === key && root.tools.tool !== MapTools.Select
                shownPhase: root.tools.phase
                shownNature: root.tools.nature
                onClicked: root.take(key)
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: grid.count === 0
            text: qsTr("Rien de ce nom. Essayez une abréviation (FPT, VSAV, PC, CRM) ou dessinez librement : point, trait, zone.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
    }
}
