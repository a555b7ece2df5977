// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Where a hypothesis is written: what could happen, and Enter; the rest of it is filled in on its sheet. */
ColumnLayout {
    id: root

    readonly property HypothesisComposer model: Shell.hypothesisComposer
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

    spacing: Theme.unit

    ComposerChips {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.topMargin: Theme.gap
        model: root.model
        onTaken: root.begin()
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.topMargin: Theme.gap
        spacing: Theme.gap
        SegmentedChoice {
            objectName: "hypothesisScenario"
            label: qsTr("Scénario")
            currentKey: root.model.scenario
            options: Shell.preferences.language.length >= 0 ? Shell.hypotheses.choices("scenario") : []
            onChosen: key => {
                root.model.scenario = key;
                root.begin();
            }
        }
        InputField {
            objectName: "hypothesisHorizon"
            width: 150
            label: qsTr("Échéance : H+1, 1530, cette nuit")
            placeholderText: qsTr("Échéance : H+1")
            maximumLength: 60
            text: root.model.horizon
            onTextEdited: root.model.horizon = text
            onAccepted: root.write()
        }
        InputField {
            objectName: "hypothesisLimit"
            width: 150
            label: qsTr("À décider avant (HHMM)")
            placeholderText: qsTr("Décider avant HHMM")
            maximumLength: 5
            faulty: !root.model.limitReadable
            text: root.model.limit
            onTextEdited: root.model.limit = text
            onAccepted: root.write()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
        spacing: Theme.gap
        InputField {
            id: line
            objectName: "hypothesisText"
            Layout.fillWidth: true
            label: qsTr("Texte de l'hypothèse")
            placeholderText: qsTr("Ce qui pourrait arriver, Entrée. Par exemple Le feu passe la RD9")
            maximumLength: 300
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
            objectName: "addHypothesis"
            implicitHeight: Theme.touch
            text: qsTr("Noter")
            enabled: root.model.text.trim().length > 0 && root.model.limitReadable
            onClicked: root.write()
        }
    }
}
