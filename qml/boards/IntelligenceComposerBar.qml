// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtPositioning
import Fanion
import Fanion.Shell

/** Where a piece of intelligence is written: its text and Enter is enough, all else has a sensible value. */
ColumnLayout {
    id: root

    readonly property IntelligenceComposer model: Shell.intelligenceComposer
    property alias entry: line

    signal written(id: string)

    function begin(): void {
        line.forceActiveFocus();
    }
    function write(): void {
        const id = root.model.submit();
        if (id.length === 0)
            return;
        line.forceActiveFocus();
        root.written(id);
    }
    function choicesOf(field: string): list<fieldOption> {
        return Shell.preferences.language.length >= 0 ? Shell.intelligence.choices(field) : [];
    }

    spacing: Theme.unit

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.topMargin: Theme.gap
        spacing: Theme.gap
        ChoiceBox {
            objectName: "intelligenceHeading"
            width: 170
            label: qsTr("Rubrique")
            currentKey: root.model.heading
            options: root.choicesOf("heading")
            onChosen: key => {
                root.model.heading = key;
                root.begin();
            }
        }
        InputField {
            objectName: "intelligenceSource"
            width: 150
            label: qsTr("Source : qui, comment")
            placeholderText: qsTr("Source : qui, comment")
            maximumLength: 80
            text: root.model.source
            onTextEdited: root.model.source = text
            onAccepted: root.write()
        }
        InputField {
            objectName: "intelligenceAt"
            width: 66
            label: qsTr("Heure du fait, vide : maintenant")
            placeholderText: qsTr("HHMM")
            maximumLength: 5
            faulty: !root.model.timeReadable
            text: root.model.eventAt
            onTextEdited: root.model.eventAt = text
            onAccepted: root.write()
        }
        ChoiceBox {
            objectName: "intelligenceReliability"
            width: 170
            label: qsTr("Fiabilité de la source (A à F)")
            currentKey: root.model.reliability.length > 0 ? root.model.reliability : "none"
            options: [Shell.option("none", qsTr("Source non cotée"))].concat(root.choicesOf("reliability"))
            onChosen: key => root.model.reliability = key === "none" ? "" : key
        }
        ChoiceBox {
            objectName: "intelligenceCredibility"
            width: 170
            label: qsTr("Crédibilité du contenu (1 à 6)")
            currentKey: root.model.credibility.length > 0 ? root.model.credibility : "none"
            options: [Shell.option("none", qsTr("Contenu non coté"))].concat(root.choicesOf("credibility"))
            onChosen: key => root.model.credibility = key === "none" ? "" : key
        }
        ActionButton {
            objectName: "intelligenceConfirmed"
            checkable: true
            checked: root.model.confirmed
            glyph: root.model.confirmed ? Icons.check : Icons.help
            text: root.model.confirmed ? qsTr("Confirmé") : qsTr("Présumé")
            hint: qsTr("Présumé, ou confirmé d'emblée")
            onClicked: root.model.confirmed = !root.model.confirmed
        }
        IconButton {
            id: forWhom
            objectName: "intelligenceFor"
            height: Theme.control
            glyph: Icons.bell
            text: qsTr("Donné à… : à accuser par une fonction")
            onClicked: {
                functions.options = root.model.concernable();
                functions.popup(forWhom, 0, -functions.implicitHeight);
            }
        }
        Chip {
            objectName: "intelligencePlace"
            visible: root.model.placed
            glyph: Icons.place
            text: qsTr("placé sur la carte")
            hint: qsTr("Retirer le lieu")
            removable: true
            onClicked: root.model.place = QtPositioning.coordinate()
        }
    }
    ComposerChips {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        model: root.model
        onTaken: root.begin()
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
        spacing: Theme.gap
        InputField {
            id: line
            objectName: "intelligenceText"
            Layout.fillWidth: true
            label: qsTr("Texte du renseignement")
            placeholderText: qsTr("Renseignement, Entrée. La rubrique peut se taper devant : eau : PI 12 hors service")
            text: root.model.text
            onTextEdited: root.model.text = text
            onAccepted: root.write()
            Keys.onDownPressed: {
                if (root.model.offers.length > 0) {
                    root.model.take(root.model.offers[0].key);
                    cursorPosition = length;
                }
            }
            Keys.onEscapePressed: focus = false
        }
        ActionButton {
            objectName: "addIntelligence"
            implicitHeight: Theme.touch
            text: qsTr("Noter")
            enabled: root.model.text.trim().length > 0 && root.model.timeReadable
            onClicked: root.write()
        }
    }
    OptionMenu {
        id: functions
        objectName: "intelligenceForMenu"
        nothing: qsTr("Aucune autre fonction tenue sur les postes")
        onChosen: key => root.model.concern(key)
    }
}
