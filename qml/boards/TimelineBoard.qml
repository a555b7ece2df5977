// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Everything on one time line, in lanes: the wheel and + - zoom, dragging and Page keys move, arrows go from mark to mark. */
BoardFrame {
    id: root

    readonly property TimelineModel model: Shell.timeline
    readonly property int laneHeight: Math.max(Theme.touch + Theme.gap, (area.height - axis.height) / model.lanes.length)
    readonly property int head: 132
    /** Where the keyboard stands: a row of the model, or -1. */
    property int current: -1

    signal entryAsked(entityId: string)
    signal objectsAsked(ids: list<string>)

    function xOf(at: double): double {
        return (at - model.from) / model.span * model.width;
    }
    function openRow(row: int): void {
        const mark = marks.itemAt(row) as TimelineMark;
        if (!mark)
            return;
        root.current = row;
        if (mark.count > 1)
            model.open(row);
        else if (mark.isEntry)
            root.entryAsked(model.objectsAt(row)[0]);
        else
            root.objectsAsked(model.objectsAt(row));
    }
    function step(by: int): void {
        const row = model.rowBeside(current, by);
        if (row === current && row >= 0)
            model.pan(by * model.width / 3); // at the edge of what is shown
        current = row;
    }

    title: qsTr("Chronologie")
    tools: [
        PlainText {
            Layout.fillWidth: true
            text: root.model.total > 0 ? qsTr("%n faits sur une seule ligne de temps", "", root.model.total) : ""
            color: Theme.textSoft
        },
        IconButton {
            objectName: "timelineOut"
            glyph: Icons.minus
            text: qsTr("Dézoomer")
            shortcutText: "-"
            onClicked: root.model.zoom(0.5, root.model.width / 2)
        },
        IconButton {
            objectName: "timelineIn"
            glyph: Icons.plus
            text: qsTr("Zoomer")
            shortcutText: "+"
            onClicked: root.model.zoom(2, root.model.width / 2)
        },
        IconButton {
            objectName: "timelineFit"
            glyph: Icons.fit
            text: qsTr("Toute l'opération")
            shortcutText: qsTr("Début")
            onClicked: root.model.fit()
        },
        IconButton {
            objectName: "timelineNow"
            glyph: Icons.clock
            text: qsTr("Maintenant")
            shortcutText: qsTr("Fin")
            onClicked: root.model.showNow()
        }
    ]

    Component.onCompleted: {
        Shell.acts.wanted = true;
        root.model.begin();
    }

    Item {
        id: area
        anchors.fill: parent

        Column {
            Repeater {
                model: root.model.lanes
                delegate: Rectangle {
                    id: lane
                    required property string modelData
                    required property int index
                    width: area.width
                    height: root.laneHeight
                    color: index % 2 === 0 ? Theme.panel : Theme.chrome
                    PlainText {
                        x: Theme.margin
                        width: root.head - 2 * Theme.margin
                        height: parent.height
                        text: lane.modelData
                        color: Theme.textSoft
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.small
                        wrapMode: Text.Wrap
                    }
                    Separator { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
                }
            }
        }
        Item {
            id: line
            objectName: "timelineLine"
            anchors { fill: parent; leftMargin: root.head }
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Chronologie")
            onWidthChanged: root.model.width = width
            Component.onCompleted: root.model.width = width
            Keys.onPressed: event => {
                event.accepted = true;
                switch (event.key) {
                case Qt.Key_Plus: return root.model.zoom(1.5, line.width / 2);
                case Qt.Key_Minus: return root.model.zoom(1 / 1.5, line.width / 2);
                case Qt.Key_Left: return root.step(-1);
                case Qt.Key_Right: return root.step(1);
                case Qt.Key_PageUp: return root.model.pan(-line.width * 0.8);
                case Qt.Key_PageDown: return root.model.pan(line.width * 0.8);
                case Qt.Key_Home: return root.model.fit();
                case Qt.Key_End: return root.model.showNow();
                case Qt.Key_Return: case Qt.Key_Enter: case Qt.Key_Space: return root.openRow(root.current);
                default: event.accepted = false;
                }
            }

            Repeater {
                model: root.model.ticks
                delegate: Item {
                    id: tick
                    required property timelineTick modelData
                    x: root.xOf(modelData.at)
                    height: line.height
                    Rectangle {
                        width: 1
                        height: line.height - axis.height
                        color: Theme.line
                    }
                    PlainText {
                        x: -width / 2
                        y: line.height - axis.height
                        height: axis.height
                        text: tick.modelData.text
                        color: Theme.textSoft
                        font.pixelSize: Theme.small
                    }
                }
            }
            Rectangle {
                objectName: "timelineNowLine"
                x: root.xOf(root.model.now) - 1
                width: 2
                height: line.height - axis.height
                color: Theme.accent
            }
            MouseArea {
                anchors.fill: parent
                property real last: 0
                onPressed: mouse => {
                    last = mouse.x;
                    line.forceActiveFocus(Qt.MouseFocusReason);
                }
                onPositionChanged: mouse => {
                    root.model.pan(last - mouse.x);
                    last = mouse.x;
                }
            }
            Repeater {
                id: marks
                model: root.model
                delegate: TimelineMark {
                    id: mark
                    required property int index
                    x: root.xOf(at)
                    y: lane * root.laneHeight + (root.laneHeight - height) / 2
                    space: room > 0 ? room / root.model.span * root.model.width - 2 : 320
                    width: Math.min(space, 320, implicitWidth)
                    current: line.activeFocus && root.current === index
                    onClicked: root.openRow(index)
                }
            }
            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: event => {
                    if (event.modifiers & Qt.ShiftModifier || Math.abs(event.angleDelta.x) > Math.abs(event.angleDelta.y))
                        root.model.pan(-(event.angleDelta.x !== 0 ? event.angleDelta.x : event.angleDelta.y));
                    else
                        root.model.zoom(Math.pow(1.2, event.angleDelta.y / 120), event.x);
                }
            }
        }
        Item {
            id: axis
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 32
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        visible: root.model.total === 0
        glyph: Icons.clock
        title: qsTr("Rien encore sur la ligne de temps")
        text: qsTr("La main courante, les ordres, les états des moyens, les secteurs et les cartes figées s'y rangent d'eux-mêmes.")
    }
}
