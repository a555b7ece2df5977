// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A point de situation from the board: read over, completed, then kept in the main courante with its map. */
PanelFrame {
    id: root

    property string drafted: ""
    readonly property bool changed: report.text.length > 0 && report.text !== drafted

    signal published(entityId: string)

    function draft(): void {
        drafted = Shell.situation.draft();
        report.text = drafted;
    }
    function publish(): void {
        const line = Shell.situation.publish(report.text);
        if (line.length === 0)
            return;
        drafted = "";
        report.text = "";
        root.published(line);
    }

    title: qsTr("Point de situation")
    floating: true
    implicitWidth: 520

    // What somebody has written stays when the panel is closed, and whatever happens on the board.
    onVisibleChanged: {
        if (visible && !changed)
            draft();
        if (visible)
            report.area.forceActiveFocus();
    }
    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = isEnter && (event.modifiers & Qt.ControlModifier) && publishButton.enabled;
        if (event.accepted)
            publish();
    }
    Connections {
        target: Shell.session
        function onIncidentChanged(): void {
            root.drafted = "";
            report.text = "";
        }
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Tiré du tableau ; relisez, complétez. Le texte entre dans la main courante, la carte est figée avec lui.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        InputArea {
            id: report
            objectName: "situationText"
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumHeight: 4000
            label: qsTr("Texte du point de situation")
            readOnly: !Shell.session.canEdit
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                id: publishButton
                objectName: "situationPublish"
                glyph: Icons.check
                primary: true
                enabled: Shell.session.canEdit && report.text.trim().length > 0
                text: qsTr("Mettre en main courante")
                hint: qsTr("Ctrl+Entrée")
                onClicked: root.publish()
            }
            ActionButton {
                objectName: "situationCopy"
                glyph: Icons.copy
                text: qsTr("Copier")
                onClicked: {
                    Shell.situation.copy(report.text);
                    Shell.notices.inform(qsTr("Point de situation copié."));
                }
            }
            Item { Layout.fillWidth: true }
            ActionButton {
                objectName: "situationDraft"
                glyph: Icons.rotate
                quiet: true
                text: root.changed ? qsTr("Refaire, perdre mes retouches") : qsTr("Refaire")
                onClicked: root.draft()
            }
        }
    }
}
