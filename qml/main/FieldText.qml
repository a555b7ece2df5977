// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A field of one line, edited locally and sent when it is left. */
FieldLine {
    id: root

    required property string label
    required property string shared ///< what the board has
    property string sharedBy: ""
    property string placeholder: ""

    signal committed(before: string, after: string)

    property string before: ""
    readonly property bool overtaken: editing && shared !== before

    editing: input.activeFocus
    implicitHeight: input.implicitHeight + (hint.visible ? hint.implicitHeight + 2 : 0)

    onSharedChanged: if (!input.activeFocus) input.text = shared
    Component.onCompleted: input.text = shared

    InputField {
        id: input
        objectName: "field-" + root.label
        anchors { left: parent.left; right: parent.right; top: parent.top }
        label: root.label
        placeholderText: root.placeholder
        onActiveFocusChanged: {
            if (activeFocus) {
                root.before = root.shared;
            } else {
                // What was typed stays on the screen until the board answers with it.
                if (text !== root.before)
                    root.committed(root.before, text);
                else
                    text = root.shared;
            }
        }
        onAccepted: nextItemInFocusChain().forceActiveFocus()
        Keys.onEscapePressed: {
            text = root.before;
            focus = false;
        }
    }
    RemoteHint {
        id: hint
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.overtaken
        by: root.sharedBy
        text: root.shared
        onTaken: {
            root.before = root.shared;
            input.text = root.shared;
        }
    }
}
