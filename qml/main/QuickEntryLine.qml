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
    /** A line of the main courante of this type; what is typed already stays. */
    function beginEntry(type: string): void {
        Shell.quickLine.text = line.text;
        Shell.quickLine.beginEntry(type);
        line.text = Shell.quickLine.text;
        line.cursorPosition = line.length;
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

    // What Enter will do, over the last lines of the log.
    Rectangle {
        anchors { left: parent.left; leftMargin: Theme.margin + Theme.icon + Theme.gap; bottom: parent.top }
        visible: summary.text.length > 0
        width: Math.min(root.width - 2 * Theme.wide - Theme.icon, summary.implicitWidth + 2 * Theme.margin)
        height: summary.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.accentSoft
        border.width: 1
        border.color: Theme.accent
        PlainText {
            id: summary
            objectName: "quickSummary"
            anchors { left: parent.left; right: parent.right; margins: Theme.margin; verticalCenter: parent.verticalCenter }
            text: Shell.quickLine.summary.length > 0 ? qsTr("Entrée : %1").arg(Shell.quickLine.summary) : ""
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit }
        spacing: Theme.gap
        Icon {
            text: Shell.quickLine.kind === "means" ? Icons.vehicle : Shell.quickLine.kind === "task" ? Icons.tasks : Shell.quickLine.kind === "intelligence" ? Icons.info : Icons.log
        }
        InputField {
            id: line
            objectName: "quickEntry"
            Layout.fillWidth: true
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
