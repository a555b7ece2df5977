// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** Several lines to type in; grows with its text up to a height. */
Rectangle {
    id: root

    required property string label
    property alias text: area.text
    property alias placeholder: hint.text
    property alias readOnly: area.readOnly
    property alias area: area
    readonly property bool editing: area.activeFocus
    property int maximumHeight: 160

    signal finished

    implicitHeight: Math.max(Theme.control, Math.min(maximumHeight, area.implicitHeight))
    implicitWidth: 200
    radius: Theme.radius
    color: readOnly ? "transparent" : Theme.raised
    border.width: area.activeFocus ? 2 : 1
    border.color: area.activeFocus ? Theme.accent : readOnly ? "transparent" : Theme.line

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        contentHeight: area.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        T.TextArea {
            id: area
            width: flick.width
            height: Math.max(implicitHeight, flick.height)
            implicitHeight: contentHeight + topPadding + bottomPadding
            padding: Theme.gap
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: root.label
            Accessible.multiLine: true
            onActiveFocusChanged: if (!activeFocus) root.finished()
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onEscapePressed: focus = false
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus()
            onCursorRectangleChanged: {
                if (cursorRectangle.y < flick.contentY)
                    flick.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > flick.contentY + flick.height)
                    flick.contentY = cursorRectangle.y + cursorRectangle.height - flick.height;
            }
        }
    }
    PlainText {
        id: hint
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap + 1 }
        visible: area.length === 0
        color: Theme.textFaint
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
