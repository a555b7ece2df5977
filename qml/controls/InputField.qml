// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** One line to type in. */
T.TextField {
    id: root

    /** What it is for, said to screen readers and shown while it is empty. */
    required property string label
    property bool faulty: false

    implicitHeight: Theme.control
    implicitWidth: 200
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    color: Theme.text
    placeholderTextColor: Theme.textFaint
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    maximumLength: 4000
    font.family: Theme.family
    font.features: { "tnum": 1 }
    font.pixelSize: Theme.body
    verticalAlignment: TextInput.AlignVCenter
    opacity: enabled ? 1 : 0.6
    Accessible.name: label
    Accessible.role: Accessible.EditableText
    // Escape belongs to what is being typed before it closes anything.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape

    PlainText {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        text: root.placeholderText
        color: root.placeholderTextColor
        font: root.font
        visible: root.length === 0 && root.preeditText.length === 0
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.readOnly ? "transparent" : Theme.raised
        border.width: root.activeFocus ? 2 : 1
        border.color: root.faulty ? Theme.alarm : root.activeFocus ? Theme.accent : root.readOnly ? "transparent" : root.hovered ? Theme.lineStrong : Theme.line
    }
}
