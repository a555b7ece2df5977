// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** What of the main courante is shown. Kept while the board is closed; LogBoard says how much is hidden. */
Flow {
    id: root

    readonly property string single: Shell.selection.single

    spacing: Theme.gap

    SearchBox {
        objectName: "logFilter"
        width: 128
        label: qsTr("Chercher dans la main courante")
        placeholderText: qsTr("Chercher")
        text: Shell.journal.filterText
        onTextChanged: Shell.journal.filterText = text
    }
    ChoiceBox {
        objectName: "logTypeFilter"
        width: 140
        label: qsTr("Type de ligne montré")
        currentKey: Shell.journal.typeFilter.length > 0 ? Shell.journal.typeFilter : "all"
        options: [Shell.option("all", qsTr("Tous les types"))].concat(EntryTypes.options, [Shell.option("auto", qsTr("Automatique"))])
        onChosen: key => Shell.journal.typeFilter = key === "all" ? "" : key
    }
    ChoiceBox {
        objectName: "logFunctionFilter"
        width: 156
        label: qsTr("De, à ou pour qui")
        currentKey: Shell.journal.functionFilter.length > 0 ? Shell.journal.functionFilter : "all"
        shownText: Shell.journal.functionFilter
        options: [Shell.option("all", qsTr("De, à, pour tous"))]
        onOptionsWanted: options = [Shell.option("all", qsTr("De, à, pour tous"))].concat(Shell.journal.functions())
        onChosen: key => Shell.journal.functionFilter = key === "all" ? "" : key
    }
    ActionButton {
        objectName: "logTodoOnly"
        quiet: true
        checkable: true
        checked: Shell.journal.todoOnly
        text: Shell.journal.todo > 0 ? qsTr("À traiter (%1)").arg(Shell.journal.todo) : qsTr("À traiter")
        onClicked: Shell.journal.todoOnly = !Shell.journal.todoOnly
    }
    ActionButton {
        objectName: "logUnacknowledgedOnly"
        quiet: true
        checkable: true
        checked: Shell.journal.unacknowledgedOnly
        text: Shell.journal.waiting > 0 ? qsTr("À accuser (%1)").arg(Shell.journal.waiting) : qsTr("À accuser")
        onClicked: Shell.journal.unacknowledgedOnly = !Shell.journal.unacknowledgedOnly
    }
    ActionButton {
        objectName: "logAutomatic"
        quiet: true
        checkable: true
        checked: !Shell.journal.automaticHidden
        glyph: checked ? Icons.shown : Icons.hidden
        text: qsTr("Automatiques")
        onClicked: Shell.journal.automaticHidden = !Shell.journal.automaticHidden
    }
    ActionButton {
        objectName: "logObjectFilter"
        quiet: true
        visible: Shell.journal.objectFilter.length > 0 || (root.single.length > 0 && Shell.inspector.kind !== "log" && Shell.inspector.exists)
        checkable: true
        checked: Shell.journal.objectFilter.length > 0
        glyph: checked ? Icons.close : ""
        text: checked ? qsTr("Sur %1").arg(Shell.journal.objectName) : qsTr("Sur la sélection")
        onClicked: Shell.journal.objectFilter = Shell.journal.objectFilter.length > 0 ? "" : root.single
    }
}
