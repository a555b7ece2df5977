// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The radio plan (OCT) as a drawing: from the CODIS on the left to the engines on the right, the channel on every line. */
Item {
    id: root

    readonly property OctModel plan: Shell.radioPlan
    /** All levels in sight where they can be; never less than names need. */
    readonly property int boxWidth: Math.max(140, Math.min(210, (width - 2 * Theme.gap - Theme.margin - (levels - 1) * gapWidth) / levels))
    readonly property int boxHeight: 64
    /** Between two levels: what the name of a channel takes. */
    readonly property int gapWidth: 108
    readonly property int levels: Math.max(1, plan.levels)
    readonly property int stepX: boxWidth + gapWidth
    readonly property int stepY: boxHeight + Theme.margin

    Binding {
        target: root.plan
        property: "wanted"
        value: root.visible
    }
    Flickable {
        id: area
        objectName: "octArea"
        anchors { fill: parent; margins: Theme.gap }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, root.levels * root.stepX - root.gapWidth + Theme.margin)
        contentHeight: Math.max(height, root.plan.rows * root.stepY + Theme.margin)
        T.ScrollBar.vertical: ThinScrollBar {}
        T.ScrollBar.horizontal: ThinScrollBar {}

        Repeater {
            model: root.plan
            delegate: Item {
                id: node

                required property string type
                required property string entityId
                required property string label
                required property string leader
                required property string channel
                required property bool inherited
                required property bool planned
                required property int engines
                required property int level
                required property double place
                required property int parentLevel
                required property double parentPlace

                readonly property real boxX: level * root.stepX
                readonly property real boxY: place * root.stepY + Theme.gap
                readonly property real fromY: parentPlace * root.stepY + Theme.gap + root.boxHeight / 2
                readonly property real toY: boxY + root.boxHeight / 2

                Shape {
                    visible: node.parentLevel >= 0
                    preferredRendererType: Shape.CurveRenderer
                    ShapePath {
                        strokeColor: Theme.lineStrong
                        strokeWidth: 2
                        strokeStyle: node.planned ? ShapePath.DashLine : ShapePath.SolidLine
                        fillColor: "transparent"
                        startX: node.boxX - root.gapWidth
                        startY: node.fromY
                        PathLine { relativeX: 16; relativeY: 0 }
                        PathLine { x: node.boxX - root.gapWidth + 16; y: node.toY }
                        PathLine { x: node.boxX; y: node.toY }
                    }
                }
                PlainText {
                    x: node.boxX - root.gapWidth + 22
                    y: node.toY - height - 2
                    width: root.gapWidth - 26
                    visible: node.parentLevel >= 0 && !node.inherited && node.level > 0
                    horizontalAlignment: Text.AlignHCenter
                    text: node.channel.length > 0 ? node.channel : qsTr("sans canal")
                    color: node.channel.length > 0 ? Theme.text : Theme.caution
                    font.weight: node.channel.length > 0 ? Font.DemiBold : Font.Normal
                    font.pixelSize: node.channel.length > 0 ? Theme.body : Theme.small
                }
                OctBox {
                    x: node.boxX
                    y: node.boxY
                    width: root.boxWidth
                    height: root.boxHeight
                    type: node.type
                    entityId: node.entityId
                    label: node.label
                    leader: node.leader
                    channel: node.inherited ? "" : node.channel
                    planned: node.planned
                    engines: node.engines
                    onEditAsked: editor.openFor(node.entityId, node.type, node.label, node.leader, node.inherited ? "" : node.channel)
                }
            }
        }
    }
    OctEditor { id: editor }
}
