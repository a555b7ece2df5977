// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The posts that are here now, by their initials. */
T.AbstractButton {
    id: root

    signal asked

    readonly property int shown: 4

    implicitHeight: Theme.touch
    implicitWidth: dots.implicitWidth + Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%n poste(s) présent(s)", "", Shell.members.present)
    Accessible.onPressAction: root.asked()
    onClicked: root.asked()

    contentItem: Row {
        id: dots
        leftPadding: Theme.unit
        spacing: -6
        Repeater {
            model: Shell.members
            delegate: Rectangle {
                id: dot
                required property int index
                required property string initials
                required property string name
                required property bool present
                required property bool self

                anchors.verticalCenter: parent?.verticalCenter
                visible: present && index < root.shown + 2
                width: visible ? 32 : 0
                height: 32
                radius: 16
                color: self ? Theme.accent : Theme.pressed
                border.width: 2
                border.color: Theme.chrome
                PlainText {
                    anchors.centerIn: parent
                    text: dot.initials
                    color: dot.self ? Theme.accentInk : Theme.text
                    font.pixelSize: dot.initials.length > 2 ? Theme.small - 3 : Theme.small
                    font.weight: Font.DemiBold
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"
        FocusFrame { control: root }
    }
    Tip {
        text: qsTr("%n poste(s) présent(s) : voir qui a quoi", "", Shell.members.present)
        shown: root.hovered
    }
}
