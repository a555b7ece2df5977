// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The boards of the command post. */
Rectangle {
    id: root

    required property string tab
    property string beside: "" ///< the view shown beside it
    required property list<BoardSlot> boards
    readonly property list<string> tabs: ["sitac"].concat(boards.map(board => board.name))

    signal chosen(tab: string)

    function openMenu(button: Item, tab: string): void {
        menu.openFor(tab, button);
    }

    /** Beside the sheet counts give way; what is late or waits stays. */
    readonly property bool compact: width < 1420
    /** … and long names are shortened, so that every tab stays in sight. */
    readonly property bool tight: width < 1180

    function reveal(): void {
        const button = buttons.itemAt(tabs.indexOf(tab));
        if (button)
            strip.contentX = Math.max(0, Math.min(Math.max(strip.contentX, button.x + button.width - strip.width), button.x));
    }

    onTabChanged: reveal()

    implicitHeight: Theme.touch
    color: Theme.chrome
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Tableaux")

    RowLayout {
        anchors { fill: parent; rightMargin: Theme.unit }
        spacing: 0
        // What does not fit beside the sheet can be drawn into view, and the chosen one is.
        Flickable {
            id: strip
            objectName: "tabs"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: row.implicitWidth
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentWidth > width
            onWidthChanged: root.reveal()
            onContentWidthChanged: root.reveal()
            Row {
                id: row
                height: strip.height
                Repeater {
                    id: buttons
                    model: root.tabs
                    delegate: T.AbstractButton {
                        id: button
                        required property string modelData
                        required property int index
                        readonly property BoardSlot board: root.boards[index - 1] ?? null
                        readonly property string title: board?.title ?? qsTr("SITAC")
                        readonly property string brief: board?.brief ?? title
                        readonly property int total: board?.total ?? 0
                        // Late and waiting are said by a sign and a number, and by nothing that moves.
                        readonly property int late: board?.late ?? 0
                        readonly property int waiting: board?.waiting ?? 0
                        readonly property bool isOut: Shell.layout.windows.includes(modelData)

                        objectName: "tab-" + modelData
                        height: row.height
                        implicitWidth: words.implicitWidth + out.width + number.width + alarm.width + (root.compact ? Theme.margin : 2 * Theme.margin + Theme.gap)
                        hoverEnabled: true
                        focusPolicy: Qt.TabFocus
                        checked: modelData === root.tab
                        Accessible.role: Accessible.PageTab
                        Accessible.name: title
                        Accessible.description: late > 0 ? qsTr("%n en retard", "", late) : waiting > 0 ? qsTr("%n à accuser par vous", "", waiting) : isOut ? qsTr("dans une fenêtre à part") : ""
                        Accessible.selected: checked
                        Accessible.onPressAction: root.chosen(modelData)
                        onClicked: root.chosen(modelData)
                        onPressAndHold: root.openMenu(button, modelData)
                        Keys.onMenuPressed: root.openMenu(button, modelData)
                        TapHandler {
                            acceptedButtons: Qt.RightButton
                            onTapped: root.openMenu(button, button.modelData)
                        }

                        contentItem: Item {
                            PlainText {
                                id: words
                                x: root.compact ? Theme.margin / 2 : Theme.margin
                                height: parent.height
                                text: root.tight ? button.brief : button.title
                                font.weight: button.checked ? Font.DemiBold : Font.Normal
                                color: button.checked ? Theme.text : Theme.textSoft
                            }
                            Icon {
                                id: out
                                objectName: "tabIsOut-" + button.modelData
                                x: words.x + words.implicitWidth + 2
                                height: parent.height
                                visible: button.isOut
                                width: visible ? 18 : 0
                                size: 14
                                text: Icons.takeOut
                                color: Theme.textFaint
                            }
                            PlainText {
                                id: number
                                x: words.x + words.implicitWidth + out.width + (visible ? Theme.gap : 0)
                                height: parent.height
                                visible: button.total > 0 && !root.compact
                                width: visible ? implicitWidth : 0
                                text: button.total.toString()
                                color: Theme.textFaint
                                font.pixelSize: Theme.small
                            }
                            Row {
                                id: alarm
                                objectName: "tabLate-" + button.modelData
                                x: number.x + number.width + (root.compact ? Theme.unit : Theme.gap)
                                height: parent.height
                                visible: button.late + button.waiting > 0
                                width: visible ? implicitWidth + Theme.gap : 0
                                spacing: 2
                                Icon {
                                    anchors.verticalCenter: parent.verticalCenter
                                    size: 18
                                    text: button.waiting > 0 ? Icons.bell : Icons.warning
                                    color: Theme.alarm
                                }
                                PlainText {
                                    anchors.verticalCenter: parent.verticalCenter
                                    text: (button.late + button.waiting).toString()
                                    color: Theme.alarm
                                    font.pixelSize: Theme.small
                                    font.weight: Font.DemiBold
                                }
                            }
                        }
                        background: Rectangle {
                            color: button.checked ? Theme.panel : button.hovered ? Theme.hover : "transparent"
                            Rectangle {
                                anchors { left: parent.left; right: parent.right; top: parent.top }
                                height: 2
                                visible: button.checked || button.modelData === root.beside
                                color: button.checked ? Theme.accent : Theme.lineStrong
                            }
                            FocusFrame { control: button }
                        }
                        Tip {
                            text: qsTr("Touche %1").arg(button.index < 10 ? (button.index + 1) % 10 : "B")
                            shown: button.hovered && !menu.visible
                        }
                    }
                }
            }
        }
        IconButton {
            objectName: "sideBySide"
            glyph: Icons.sideBySide
            text: qsTr("Deux vues côte à côte")
            shortcutText: "S"
            checkable: true
            checked: Shell.preferences.sideBySide
            onToggled: Shell.preferences.sideBySide = checked
        }
        IconButton {
            objectName: "takeOut"
            glyph: Icons.takeOut
            text: qsTr("Sortir ce tableau dans une fenêtre")
            shortcutText: "D"
            enabled: root.tab !== "sitac"
            onClicked: Shell.layout.takeOut(root.tab)
        }
        IconButton {
            id: layoutButton
            objectName: "layoutButton"
            glyph: Icons.layout
            text: qsTr("Disposition des écrans, affichage mural")
            checked: Shell.layout.wallOpen
            onClicked: layouts.popup(layoutButton, 0, layoutButton.height)
        }
        IconButton {
            objectName: "inspectorToggle"
            glyph: Icons.inspector
            text: qsTr("Fiche de l'objet sélectionné")
            shortcutText: "I"
            checkable: true
            checked: Shell.preferences.inspectorOpen
            onToggled: Shell.preferences.inspectorOpen = checked
        }
    }
    TabMenu {
        id: menu
        objectName: "tabMenu"
    }
    LayoutMenu {
        id: layouts
        objectName: "layoutMenu"
    }
}
