// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** One part of a message: Enter goes on to the next, Ctrl+Enter writes it all. */
FocusScope {
    id: root

    required property string title
    property string hint: ""
    property alias text: field.text

    signal entered
    signal done
    signal givenUp

    function clear(): void {
        field.clear();
    }

    implicitHeight: field.implicitHeight

    PlainText {
        id: words
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: 104
        text: root.title
        font.weight: Font.DemiBold
    }
    InputField {
        id: field
        objectName: root.objectName + "-field"
        anchors { left: words.right; right: parent.right }
        focus: true
        label: root.title
        placeholderText: root.hint
        Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier ? root.done() : root.entered()
        Keys.onEnterPressed: event => event.modifiers & Qt.ControlModifier ? root.done() : root.entered()
        Keys.onEscapePressed: root.givenUp()
    }
}
