// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One sector. */
T.ItemDelegate {
    id: root

    required property string entityId
    required property string label
    required property string stateText
    required property string typeText
    required property string leader
    required property string channel
    required property string mission
    required property int meansCount
    required property string meansText
    required property list<fieldOption> means
    required property int direct
    required property int taskCount
    required property string tasksText
    required property string above
    required property bool onMap
    required property bool conflict

    /** What is dragged would work here. */
    property bool isTarget: false

    signal showOnMapAsked
    signal dragged(entityId: string, name: string, place: point)
    signal dropped(place: point)
    signal dragGivenUp
    signal menuAsked(entityId: string, item: Item)

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    /** More than four direct subordinates is more than one leader follows (GOC). */
    readonly property bool tooMany: direct > 4
    /** Beside the map: its means under its name. */
    readonly property bool narrow: width < 660

    implicitHeight: grid.implicitHeight + 2 * Theme.margin
    padding: Theme.margin
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [label, stateText, leader, meansText].filter(part => part.length > 0).join(", ")
    onClicked: Shell.selection.select(entityId)

    component Line: PlainText {
        Layout.fillWidth: true
        color: Theme.textSoft
        font.pixelSize: Theme.small
    }

    contentItem: GridLayout {
        id: grid
        columnSpacing: root.narrow ? Theme.margin : Theme.wide
        rowSpacing: Theme.gap
        ColumnLayout {
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: 180
            Layout.maximumWidth: root.narrow ? -1 : 180
            Layout.alignment: Qt.AlignTop
            spacing: 2
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                Rectangle {
                    Layout.preferredWidth: 4
                    Layout.preferredHeight: 22
                    radius: 2
                    color: Theme.nature("command")
                }
                PlainText {
                    Layout.fillWidth: true
                    text: root.label
                    font.pixelSize: Theme.strong
                    font.weight: Font.DemiBold
                }
                Icon {
                    visible: root.conflict
                    size: 18
                    text: Icons.warning
                    color: Theme.caution
                }
            }
            Line { text: [root.typeText, root.stateText].filter(part => part.length > 0).join(" · ") }
            Line {
                visible: root.above.length > 0
                text: qsTr("sous-secteur de %1").arg(root.above)
            }
        }
        ColumnLayout {
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: 200
            Layout.maximumWidth: root.narrow ? -1 : 200
            Layout.alignment: Qt.AlignTop
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                text: root.leader.length > 0 ? root.leader : qsTr("sans chef de secteur")
                color: root.leader.length > 0 ? Theme.text : Theme.textFaint
            }
            Line {
                text: root.channel.length > 0 ? qsTr("canal %1").arg(root.channel) : qsTr("sans canal")
                color: root.channel.length > 0 ? Theme.textSoft : Theme.textFaint
            }
        }
        ColumnLayout {
            Layout.row: root.narrow ? 1 : 0
            Layout.column: root.narrow ? 0 : 2
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.mission
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Line { text: root.meansCount > 0 ? qsTr("%n moyen(s)", "", root.meansCount) : qsTr("aucun moyen : glissez-en un ici") }
            MeansChips {
                Layout.fillWidth: true
                visible: root.meansCount > 0
                means: root.means
                onDragged: (entityId, name, place) => root.dragged(entityId, name, place)
                onDropped: place => root.dropped(place)
                onDragGivenUp: root.dragGivenUp()
                onMenuAsked: (entityId, item) => root.menuAsked(entityId, item)
            }
            Line {
                visible: root.tooMany
                text: qsTr("Plus de 4 subordonnés directs : prévoir un sous-secteur ?")
                color: Theme.caution
            }
            Line {
                visible: root.taskCount > 0
                text: qsTr("%n tâche(s)", "", root.taskCount) + " : " + root.tasksText
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
        IconButton {
            Layout.row: 0
            Layout.column: root.narrow ? 2 : 3
            Layout.alignment: Qt.AlignTop
            visible: root.onMap
            glyph: Icons.target
            text: qsTr("Montrer %1 sur la carte").arg(root.label)
            onClicked: root.showOnMapAsked()
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.picked || root.isTarget ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.raised
        border.width: root.isTarget ? 2 : 1
        border.color: root.picked || root.isTarget ? Theme.accent : Theme.line
        FocusFrame { control: root }
    }
}
