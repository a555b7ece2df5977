// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** As many rows of a list as there is room for, the first or the newest, and how many there are besides. */
Item {
    id: root

    required property real unit
    required property real rowHeight
    required property var source ///< a list model of the Shell
    required property int total
    required property string none ///< what is said of an empty list
    required property Component delegate
    property bool newest: false

    readonly property int fitting: Math.max(1, Math.floor((height - (newest ? 0 : 40 * unit)) / rowHeight))
    readonly property int besides: Math.max(0, total - fitting)

    clip: true

    ListView {
        id: list
        width: parent.width
        height: Math.min(root.total, root.fitting) * root.rowHeight
        interactive: false
        model: root.source
        delegate: root.delegate
        Accessible.role: Accessible.List
        // The last rows are the ones to see, unless the first are asked for.
        onCountChanged: if (root.newest) Qt.callLater(positionViewAtEnd)
        onHeightChanged: if (root.newest) Qt.callLater(positionViewAtEnd)
        onContentHeightChanged: if (root.newest) Qt.callLater(positionViewAtEnd)
    }
    WallText {
        anchors.top: list.bottom
        width: parent.width
        visible: root.total === 0 || (root.besides > 0 && !root.newest)
        unit: root.unit
        color: Theme.textSoft
        text: root.total === 0 ? root.none : qsTr("et %n de plus", "", root.besides)
    }
}
