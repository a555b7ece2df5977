// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The last lines of the main courante, and the quick entry line. */
Rectangle {
    id: root

    property alias entry: entryLine
    property bool showLines: Shell.preferences.dockOpen

    signal logAsked

    implicitHeight: entryLine.implicitHeight + (showLines ? lines.height : 0) + 1
    color: Theme.panel

    Separator {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowList {
        id: lines
        objectName: "lastLog"
        anchors { left: parent.left; right: toggles.left; bottom: entryLine.top }
        height: 3 * 28 + Theme.unit
        visible: root.showLines
        clip: true
        model: Shell.log
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Dernières lignes de la main courante")
        T.ScrollBar.vertical: ThinScrollBar {}
        // The newest line is the one to see, unless somebody reads further up.
        property bool follows: true
        onMovementEnded: follows = atYEnd
        onCountChanged: if (follows) Qt.callLater(positionViewAtEnd)
        onHeightChanged: if (follows) Qt.callLater(positionViewAtEnd)
        delegate: T.ItemDelegate {
            id: line
            required property string entityId
            required property string number
            required property string eventAt
            required property string from
            required property string to
            required property string words
            required property string author
            required property bool urgent

            width: ListView.view.width
            implicitHeight: 28
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: number + " " + eventAt + " " + words
            onClicked: {
                Shell.selection.select(entityId);
                Shell.preferences.inspectorOpen = true;
            }
            contentItem: RowLayout {
                spacing: Theme.margin
                PlainText {
                    Layout.leftMargin: Theme.margin
                    Layout.preferredWidth: 44
                    text: line.eventAt
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.preferredWidth: 84
                    text: line.number
                    font.pixelSize: Theme.small
                    color: Theme.textFaint
                }
                PlainText {
                    Layout.maximumWidth: 220
                    visible: text.length > 0
                    text: line.from.length > 0 ? (line.to.length > 0 ? line.from + " > " + line.to : line.from) : ""
                    font.pixelSize: Theme.small
                    color: Theme.textSoft
                }
                PlainText {
                    Layout.fillWidth: true
                    text: line.words.replace(/\n/g, " ")
                    font.pixelSize: Theme.small
                    color: line.urgent ? Theme.alarm : Theme.text
                }
            }
            background: Rectangle { color: line.hovered ? Theme.hover : "transparent" }
        }
        PlainText {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            visible: lines.count === 0
            text: qsTr("La main courante est vide. Tapez ci-dessous ce qui est dit et Entrée : l'heure et le numéro se mettent seuls.")
            color: Theme.textFaint
            font.pixelSize: Theme.small
        }
    }
    IconButton {
        id: toggles
        anchors { right: parent.right; rightMargin: Theme.unit; bottom: entryLine.top; bottomMargin: Theme.gap }
        visible: root.showLines
        glyph: Icons.expand
        text: qsTr("Ouvrir la main courante")
        shortcutText: "4"
        onClicked: root.logAsked()
    }
    QuickEntryLine {
        id: entryLine
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
