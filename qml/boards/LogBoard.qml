// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The main courante: written once, corrected by new lines, numbered by post. */
BoardFrame {
    id: root

    property string entryType: "message"

    function add(): void {
        if (entry.text.trim().length === 0)
            return;
        Shell.commands.addLogEntry(entry.text, from.text, to.text, root.entryType, at.text);
        entry.clear();
        at.clear();
        entry.forceActiveFocus();
        list.follows = true;
    }

    /** Brings a line into view; a filter that hides it ends. */
    function showLine(entityId: string): void {
        if (Shell.log.rowOf(entityId) < 0)
            filter.clear();
        list.follows = false;
        // After what a list just made still wants: to stand at its end.
        Qt.callLater(() => list.positionViewAtIndex(Shell.log.rowOf(entityId), ListView.Center));
    }

    title: qsTr("Main courante")
    tools: [
        SearchBox {
            id: filter
            objectName: "logFilter"
            Layout.preferredWidth: 240
            label: qsTr("Chercher dans la main courante")
            placeholderText: qsTr("Chercher")
            onTextChanged: Shell.log.filterText = text
        },
        Item { Layout.fillWidth: true }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowList {
            id: list
            objectName: "logList"
            property bool follows: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Shell.log
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Main courante")
            T.ScrollBar.vertical: ThinScrollBar {}
            onMovementEnded: follows = atYEnd
            onCountChanged: if (follows) Qt.callLater(positionViewAtEnd)
            onHeightChanged: if (follows) Qt.callLater(positionViewAtEnd)
            delegate: LogRow { width: ListView.view.width }
        }
        Separator { Layout.fillWidth: true }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            visible: Shell.session.canEdit
            spacing: Theme.gap
            InputField {
                id: at
                objectName: "logAt"
                Layout.preferredWidth: 70
                label: qsTr("Heure du fait, vide : maintenant")
                placeholderText: qsTr("HHMM")
                maximumLength: 5
            }
            InputField {
                id: from
                objectName: "logFrom"
                Layout.preferredWidth: 110
                label: qsTr("Origine")
                placeholderText: qsTr("De")
                maximumLength: 60
            }
            InputField {
                id: to
                objectName: "logTo"
                Layout.preferredWidth: 110
                label: qsTr("Destinataire")
                placeholderText: qsTr("À")
                maximumLength: 60
            }
            ChoiceBox {
                objectName: "logType"
                Layout.preferredWidth: 150
                label: qsTr("Type de message")
                currentKey: root.entryType
                options: [Shell.option("message", qsTr("Message")), Shell.option("order", qsTr("Ordre")), Shell.option("question", qsTr("Demande")), Shell.option("report", qsTr("Compte rendu")), Shell.option("ambiance", qsTr("Message d'ambiance")), Shell.option("situation", qsTr("Point de situation")), Shell.option("decision", qsTr("Décision"))]
                onChosen: key => root.entryType = key
            }
            InputField {
                id: entry
                objectName: "logText"
                Layout.fillWidth: true
                label: qsTr("Texte du message")
                placeholderText: qsTr("Texte, Entrée")
                onAccepted: root.add()
            }
            ActionButton {
                objectName: "addLog"
                text: qsTr("Écrire")
                enabled: entry.text.trim().length > 0
                onClicked: root.add()
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: Shell.log.count === 0
        glyph: Icons.log
        title: Shell.log.total === 0 ? qsTr("La main courante est vide") : qsTr("Rien ne correspond à la recherche")
        text: Shell.log.total === 0 ? qsTr("Chaque ligne porte l'heure du fait, l'heure de saisie, son auteur et un numéro qui ne change plus.") : ""
    }
}
