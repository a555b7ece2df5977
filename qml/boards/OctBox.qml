// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Somebody of the radio plan: name, chief; a press changes chief and channel. */
T.Button {
    id: root

    required property string type
    required property string entityId
    required property string label
    required property string leader
    required property string channel
    required property bool planned
    required property int engines

    readonly property bool editable: entityId.length > 0 && engines < 2

    signal editAsked

    objectName: "oct-" + label
    hoverEnabled: true
    focusPolicy: editable ? Qt.StrongFocus : Qt.NoFocus
    enabled: editable
    Accessible.name: [label, leader, channel.length > 0 ? qsTr("canal %1").arg(channel) : ""].filter(part => part.length > 0).join(", ")
    onClicked: {
        if (Shell.session.canEdit)
            editAsked();
        else
            Shell.selection.select(entityId);
    }

    contentItem: Item {
        Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: 2
            PlainText {
                width: parent.width
                text: root.label
                font.weight: root.type === "engines" ? Font.Normal : Font.DemiBold
                font.pixelSize: root.engines > 1 ? Theme.small : Theme.body
                wrapMode: root.engines > 1 ? Text.Wrap : Text.NoWrap
                maximumLineCount: root.engines > 1 ? 2 : 1
                elide: Text.ElideRight
            }
            PlainText {
                width: parent.width
                visible: root.type !== "engines" && root.type !== "codis"
                text: root.leader.length > 0 ? root.leader : qsTr("sans chef")
                color: root.leader.length > 0 ? Theme.textSoft : Theme.textFaint
                font.pixelSize: Theme.small
                elide: Text.ElideRight
            }
        }
    }
    leftPadding: Theme.margin
    rightPadding: Theme.gap
    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised
            border.width: root.type === "cos" || root.type === "codis" ? 2 : 1
            border.color: Theme.lineStrong
        }
        Rectangle {
            width: 4
            height: parent.height - 8
            x: 3
            y: 4
            radius: 2
            visible: root.type !== "engines"
            color: Theme.nature("command")
        }
        FocusFrame { control: root }
    }
}
