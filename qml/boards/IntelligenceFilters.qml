// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** What of the tableau de renseignement is shown, and in what order. Kept while the board is closed. */
Flow {
    id: root

    readonly property IntelligenceModel model: Shell.intelligence

    signal exportAsked

    spacing: Theme.gap

    SearchBox {
        objectName: "intelligenceFilter"
        width: 128
        label: qsTr("Chercher un renseignement")
        placeholderText: qsTr("Chercher")
        text: root.model.filterText
        onTextChanged: root.model.filterText = text
    }
    SegmentedChoice {
        objectName: "intelligenceOrder"
        label: qsTr("Ordre des lignes")
        currentKey: root.model.byHeading ? "heading" : "time"
        options: [Shell.option("time", qsTr("Par heure")), Shell.option("heading", qsTr("Par rubrique"))]
        onChosen: key => root.model.byHeading = key === "heading"
    }
    ChoiceBox {
        objectName: "intelligenceHeadingFilter"
        width: 156
        label: qsTr("Rubrique montrée")
        currentKey: root.model.headingFilter.length > 0 ? root.model.headingFilter : "all"
        options: [Shell.option("all", qsTr("Toutes rubriques"))].concat(Shell.preferences.language.length >= 0 ? root.model.choices("heading") : [])
        onChosen: key => root.model.headingFilter = key === "all" ? "" : key
    }
    ChoiceBox {
        objectName: "intelligenceConfidenceFilter"
        width: 138
        label: qsTr("Présumés ou confirmés")
        currentKey: root.model.confidenceFilter.length > 0 ? root.model.confidenceFilter : "all"
        options: [Shell.option("all", qsTr("Tous")), Shell.option("presumed", qsTr("Présumés")), Shell.option("confirmed", qsTr("Confirmés"))]
        onChosen: key => root.model.confidenceFilter = key === "all" ? "" : key
    }
    ActionButton {
        objectName: "intelligenceTodoOnly"
        quiet: true
        checkable: true
        checked: root.model.todoOnly
        text: root.model.todo > 0 ? qsTr("À traiter (%1)").arg(root.model.todo) : qsTr("À traiter")
        onClicked: root.model.todoOnly = !root.model.todoOnly
    }
    ActionButton {
        objectName: "intelligenceUnacknowledgedOnly"
        quiet: true
        checkable: true
        checked: root.model.unacknowledgedOnly
        text: root.model.waiting > 0 ? qsTr("À accuser (%1)").arg(root.model.waiting) : qsTr("À accuser")
        onClicked: root.model.unacknowledgedOnly = !root.model.unacknowledgedOnly
    }
    IconButton {
        objectName: "exportIntelligence"
        height: Theme.control
        enabled: root.model.total > 0
        glyph: Icons.download
        text: qsTr("Exporter le tableau (CSV)…")
        onClicked: root.exportAsked()
    }
}
