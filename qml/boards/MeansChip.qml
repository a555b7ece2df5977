// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** A means as a tile that can be dragged to a sector, or given one from its menu. */
Rectangle {
    id: root

    required property string entityId
    required property string name

    signal dragged(place: point)
    signal dropped(place: point)
    signal dragGivenUp
    signal menuAsked

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0

    objectName: "meansChip-" + name
    implicitHeight: Theme.touch
    implicitWidth: Math.min(220, words.implicitWidth + 2 * Theme.margin)
    radius: Theme.radius
    color: picked ? Theme.accentSoft : hover.hovered ? Theme.hover : Theme.panel
    border.width: activeFocus || drag.active ? 2 : 1
    border.color: activeFocus || drag.active ? Theme.accent : Theme.line
    opacity: drag.active ? 0.6 : 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 : changer de secteur").arg(name)
    Accessible.onPressAction: root.menuAsked()
    Keys.onReturnPressed: if (Shell.session.canEdit) menuAsked()
    Keys.onSpacePressed: Shell.selection.select(entityId)
    Component.onDestruction: if (drag.active) dragGivenUp()

    PlainText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.gap)
        text: root.name
        font.pixelSize: Theme.small
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.OpenHandCursor
    }
    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onTapped: Shell.selection.select(root.entityId)
        onLongPressed: if (Shell.session.canEdit) root.menuAsked()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: if (Shell.session.canEdit) root.menuAsked()
    }
    CarryHandler {
        id: drag
        enabled: Shell.session.canEdit
        onCarried: place => root.dragged(place)
        onPutDown: place => root.dropped(place)
        onCanceled: root.dragGivenUp()
    }
}
