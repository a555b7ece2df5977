// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A field of running text, edited locally and merged when it is left. */
FieldLine {
    id: root

    required property string label
    required property string shared
    property string sharedBy: ""

    signal committed(before: string, after: string)

    property string before: ""
    readonly property bool overtaken: editing && shared !== before

    editing: input.editing
    implicitHeight: input.implicitHeight + (hint.visible ? hint.implicitHeight + 2 : 0)

    onSharedChanged: if (!input.editing) input.text = shared
    onEditingChanged: if (editing) before = shared
    Component.onCompleted: input.text = shared

    InputArea {
        id: input
        objectName: "field-" + root.label
        anchors { left: parent.left; right: parent.right; top: parent.top }
        label: root.label
        onFinished: {
            if (text !== root.before)
                root.committed(root.before, text);
            else
                text = root.shared;
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
