// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/**
 * A board of the table of boards: what it is called, what its tab tells, and the board itself. It is made when it is
 * first shown and kept; whoever shows it (BoardRoom) takes it in, so that what was typed in it moves along.
 */
Item {
    id: root

    required property string name
    required property string title
    property string brief: title ///< where there is little room
    property int total: 0
    property int late: 0 ///< how many on it are past their time
    property int waiting: 0 ///< how many this post's function has to acknowledge
    property string printed: "map" ///< what Ctrl+P prints while it is in front
    default required property Component board
    readonly property Item item: loader.item as Item

    anchors.fill: parent
    visible: parent !== null
    onVisibleChanged: if (visible) loader.active = true

    Loader {
        id: loader
        anchors.fill: parent
        active: false
        sourceComponent: root.board
    }
}
