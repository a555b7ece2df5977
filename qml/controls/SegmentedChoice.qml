// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** A few choices side by side, one of them taken. */
Rectangle {
    id: root

    required property string label
    required property list<fieldOption> options
    property string currentKey: ""

    signal chosen(key: string)

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 4 // its margins
    radius: Theme.radius
    color: Theme.sunken
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Row {
        id: row
        anchors.fill: parent
        anchors.margins: 2
        spacing: 2
        Repeater {
            model: root.options
            delegate: ActionButton {
                id: choice

                required property fieldOption modelData
                height: row.height
                quiet: true
                checked: modelData.key === root.currentKey
                text: modelData.text
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                background: Rectangle {
                    radius: Theme.radius - 1
                    color: choice.checked ? Theme.raised : choice.hovered ? Theme.hover : "transparent"
                }
                onClicked: root.chosen(modelData.key)
            }
        }
    }
}
