// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** The time a session has: a timer of the safety panel, by the page's name, seen and heard on every post. */
IconButton {
    id: root

    glyph: Icons.timer
    text: qsTr("Minuteur de la séance…")
    enabled: Shell.session.canEdit && Shell.pageScene.pageId.length > 0
    onClicked: menu.popup(root, root.width - menu.implicitWidth, root.height)

    PopupMenu {
        id: menu
        component Minutes: PopupMenuItem {
            required property int minutes
            objectName: "sessionTimer-" + minutes
            glyph: Icons.timer
            text: qsTr("%n minutes", "", minutes)
            onTriggered: Shell.safety.startTimer("other", Shell.pageScene.name, minutes, 0)
        }
        Minutes { minutes: 3 }
        Minutes { minutes: 5 }
        Minutes { minutes: 10 }
        Minutes { minutes: 15 }
        Minutes { minutes: 30 }
    }
}
