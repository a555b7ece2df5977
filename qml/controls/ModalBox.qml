// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A box over the board that has the keyboard until it is closed: by Escape, by a press beside it, or by what it is for. */
T.Popup {
    id: root

    property int boxWidth: 420
    property color edge: Theme.lineStrong
    property int edgeWidth: 1

    width: Math.min(boxWidth, (parent?.width ?? boxWidth) - 2 * Theme.margin)
    // A popup of the templates takes no size from its content by itself, and its ground would have none.
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(((parent?.height ?? 0) - height) / 2)
    padding: Theme.margin
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Rectangle {
        color: Theme.panel
        radius: Theme.radius * 2
        border.width: root.edgeWidth
        border.color: root.edge
    }
}
