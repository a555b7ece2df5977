// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The colours and what they stand for: a press takes one, for what is selected and for what comes next. */
Rectangle {
    id: root

    required property PageCanvas canvas
    readonly property list<string> names: [qsTr("Jaune"), qsTr("Orange"), qsTr("Rose"), qsTr("Violet"), qsTr("Bleu"), qsTr("Turquoise"), qsTr("Vert"), qsTr("Blanc")]

    signal wordsAsked(colour: int, name: string, words: string)

    implicitHeight: Theme.touch + Theme.unit
    color: Theme.chrome
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Couleurs et légende")

    Flickable {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
        contentWidth: row.implicitWidth
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        Row {
            id: row
            height: parent.height
            spacing: Theme.unit
            Repeater {
                model: root.names
                delegate: T.AbstractButton {
                    id: entry

                    required property string modelData
                    required property int index
                    readonly property string words: Shell.pageScene.legend[index] ?? ""

                    objectName: "legend-" + index
                    height: row.height
                    implicitWidth: Math.max(Theme.touch, ground.width + (text.visible ? Math.min(150, text.implicitWidth) + Theme.gap : 0) + 2 * Theme.gap)
                    enabled: Shell.session.canEdit && Shell.pageScene.pageId.length > 0
                    checked: root.canvas.colour === index
                    hoverEnabled: true
                    focusPolicy: Qt.TabFocus
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: words.length > 0 ? modelData + " : " + words : modelData
                    Accessible.checked: checked
                    Accessible.onPressAction: click()
                    onClicked: {
                        root.canvas.colour = index;
                        Shell.pageGestures.setColour(root.canvas.ownIds, index);
                    }
                    onDoubleClicked: root.wordsAsked(index, modelData, words)
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_F2 || event.key === Qt.Key_Menu) {
                            root.wordsAsked(index, modelData, words);
                            event.accepted = true;
                        }
                    }

                    contentItem: Item {
                        Rectangle {
                            id: ground
                            x: Theme.gap
                            anchors.verticalCenter: parent.verticalCenter
                            width: 26
                            height: 26
                            radius: 2
                            color: Theme.papers[entry.index]
                            border.width: entry.checked ? 3 : 1
                            border.color: entry.checked ? Theme.accent : Theme.lineStrong
                            Icon {
                                anchors.centerIn: parent
                                visible: entry.checked
                                size: 16
                                text: Icons.check
                                color: Theme.text
                            }
                        }
                        PlainText {
                            id: text
                            anchors { left: ground.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.unit }
                            height: parent.height
                            visible: entry.words.length > 0
                            text: entry.words
                        }
                    }
                    background: Rectangle {
                        radius: Theme.radius
                        color: entry.down ? Theme.pressed : entry.hovered ? Theme.hover : "transparent"
                        FocusFrame { control: entry }
                    }
                    Tip {
                        text: qsTr("%1 (double-clic : ce qu'elle veut dire)").arg(entry.words.length > 0 ? entry.words : entry.modelData)
                        shown: entry.hovered && !entry.down
                    }
                }
            }
        }
    }
    Separator {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
}
