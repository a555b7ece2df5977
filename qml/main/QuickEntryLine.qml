// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One line for what is said on the radio; it says what Enter will do before it is pressed. */
Rectangle {
    id: root

    function focusLine(): void {
        line.forceActiveFocus();
    }
    function begin(prefix: string): void {
        if (line.text.length === 0)
            line.text = prefix;
        line.forceActiveFocus();
    }
    function submit(): void {
        const id = Shell.quickLine.submit();
        if (id.length > 0 && kindBefore !== "log")
            Shell.selection.select(id);
        line.clear();
    }
    property string kindBefore: ""

    implicitHeight: 48
    color: Theme.panel
    enabled: Shell.session.canEdit

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit }
        spacing: Theme.gap
        Icon {
            text: Shell.quickLine.kind === "means" ? Icons.vehicle : Shell.quickLine.kind === "task" ? Icons.tasks : Icons.log
        }
        InputField {
            id: line
            objectName: "quickEntry"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            label: qsTr("Saisie rapide")
            placeholderText: qsTr("FPT RNS engagé S1 1432  ·  CODIS > PCC : renfort parti  ·  tâche : ouvrir le portail @FPT RNS")
            onTextChanged: Shell.quickLine.text = text
            onAccepted: {
                root.kindBefore = Shell.quickLine.kind;
                root.submit();
            }
            Keys.onEscapePressed: {
                clear();
                focus = false;
            }
        }
        PlainText {
            objectName: "quickSummary"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: text.length > 0
            text: Shell.quickLine.summary
            color: Theme.textSoft
            font.pixelSize: Theme.small
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        IconButton {
            objectName: "quickSubmit"
            glyph: Icons.send
            text: qsTr("Enregistrer la ligne")
            shortcutText: qsTr("Entrée")
            enabled: line.text.trim().length > 0
            onClicked: {
                root.kindBefore = Shell.quickLine.kind;
                root.submit();
            }
        }
    }
}
