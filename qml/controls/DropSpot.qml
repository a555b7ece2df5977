// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** A place that takes files dropped on it; FileDrop finds it under the pointer. */
Item {
    id: root

    /** What dropping here does: "Joindre à FPT RNS". */
    required property string label
    readonly property bool takesFiles: enabled && Shell.session.canEdit
    property bool hovered: false ///< files are held over it

    signal filesDropped(urls: list<url>, point: point)

    Rectangle {
        anchors.fill: parent
        visible: root.hovered
        color: "transparent"
        radius: Theme.radius
        border { width: 3; color: Theme.accent }
        z: 1
    }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        visible: root.hovered
        z: 1
        width: Math.min(words.implicitWidth + 2 * Theme.margin, parent.width)
        height: Math.min(Theme.control, parent.height)
        radius: Theme.radius
        color: Theme.accent
        PlainText {
            id: words
            anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
            horizontalAlignment: Text.AlignHCenter
            text: root.label
            color: Theme.accentInk
        }
    }
}
