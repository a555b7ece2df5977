// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** What the main window shows: the map, a board, or two of them beside each other. */
T.SplitView {
    id: root

    required property list<BoardSlot> boards
    /** A panel that lies over the right of it; null: none. */
    property Item over: null
    readonly property alias mapPane: mapPane

    readonly property bool showsTwo: Shell.layout.left.length > 0 && Shell.layout.right.length > 0
    readonly property real leftWidth: showsTwo ? width * Shell.layout.share : width

    /** What the bar above a board takes; less where there is less. */
    readonly property real boardWidth: Math.min(470, width * 0.5)

    handle: SplitGrip {}
    onResizingChanged: {
        if (!resizing && showsTwo)
            Shell.layout.share = (mapPane.visible ? mapPane.width : leftRoom.width) / width;
    }

    MapPane {
        id: mapPane
        T.SplitView.preferredWidth: root.leftWidth
        T.SplitView.fillWidth: !root.showsTwo
        T.SplitView.minimumWidth: 320
        visible: Shell.layout.left === "sitac"
        freeWidth: Math.max(240, Math.min(width, root.over ? root.over.x - x : width))
    }
    BoardRoom {
        id: leftRoom
        T.SplitView.preferredWidth: root.leftWidth
        T.SplitView.fillWidth: !root.showsTwo
        T.SplitView.minimumWidth: root.boardWidth
        visible: board.length > 0
        boards: root.boards
        board: Shell.layout.left === "sitac" ? "" : Shell.layout.left
    }
    BoardRoom {
        objectName: "boardRight"
        T.SplitView.fillWidth: true
        T.SplitView.minimumWidth: root.boardWidth
        visible: board.length > 0
        boards: root.boards
        board: Shell.layout.right
    }
}
