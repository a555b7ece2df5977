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
    property string beside: "" ///< the board shown beside the map
    readonly property list<string> tabs: ["sitac", "means", "tasks", "log", "sectors", "posts", "victims", "timeline", "intelligence", "anticipation", "whiteboard"]

    signal chosen(tab: string)

    function title(tab: string): string {
        switch (tab) {
        case "sitac": return qsTr("SITAC");
        case "means": return qsTr("Moyens");
        case "tasks": return qsTr("Tâches");
        case "log": return qsTr("Main courante");
        case "timeline": return qsTr("Chronologie");
        case "sectors": return qsTr("Secteurs");
        case "victims": return qsTr("Victimes");
        case "intelligence": return qsTr("Renseignement");
        case "anticipation": return qsTr("Anticipation");
        case "whiteboard": return qsTr("Tableau blanc");
        default: return qsTr("Postes");
        }
    }
    function count(tab: string): int {
        switch (tab) {
        case "means": return Shell.means.total;
        case "tasks": return Shell.taskBoard.open;
        case "log": return Shell.log.total;
        case "sectors": return Shell.sectors.total;
        case "posts": return Shell.members.present;
        case "victims": return Shell.victimTotals.total;
        case "intelligence": return Shell.intelligence.total;
        case "anticipation": return Shell.hypotheses.open;
        case "whiteboard": return Shell.pages.total;
        default: return 0;
        }
    }

    /** How many on a board are past their time: said by a sign and a number, and by nothing that moves. */
    function late(tab: string): int {
        return tab === "means" ? Shell.means.late : tab === "tasks" ? Shell.taskBoard.late : tab === "anticipation" ? Shell.hypotheses.late : 0;
    }

    /** Beside the sheet counts give way; what is late or waits stays. */
    readonly property bool compact: width < 1240

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
                        readonly property int total: root.count(modelData)
                        readonly property int late: root.late(modelData)
                        /** Lines or facts this post's function has to acknowledge. */
                        readonly property int waiting: modelData === "log" ? Shell.journal.waiting : modelData === "intelligence" ? Shell.intelligence.waiting : 0

                        objectName: "tab-" + modelData
                        height: row.height
                        implicitWidth: words.implicitWidth + number.width + alarm.width + (root.compact ? Theme.margin : 2 * Theme.margin + Theme.gap)
                        hoverEnabled: true
                        focusPolicy: Qt.TabFocus
                        checked: modelData === root.tab
                        Accessible.role: Accessible.PageTab
                        Accessible.name: root.title(modelData)
                        Accessible.description: late > 0 ? qsTr("%n en retard", "", late) : waiting > 0 ? qsTr("%n à accuser par vous", "", waiting) : ""
                        Accessible.selected: checked
                        Accessible.onPressAction: root.chosen(modelData)
                        onClicked: root.chosen(modelData)

                        contentItem: Item {
                            PlainText {
                                id: words
                                x: root.compact ? Theme.margin / 2 : Theme.margin
                                height: parent.height
                                text: root.title(button.modelData)
                                font.weight: button.checked ? Font.DemiBold : Font.Normal
                                color: button.checked ? Theme.text : Theme.textSoft
                            }
                            PlainText {
                                id: number
                                x: words.x + words.implicitWidth + (visible ? Theme.gap : 0)
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
                            shown: button.hovered
                        }
                    }
                }
            }
        }
        IconButton {
            objectName: "sideBySide"
            glyph: Icons.sideBySide
            text: qsTr("Carte et tableau côte à côte")
            shortcutText: "S"
            checkable: true
            checked: Shell.preferences.sideBySide
            onToggled: Shell.preferences.sideBySide = checked
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
}
