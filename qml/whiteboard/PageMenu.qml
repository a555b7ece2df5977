// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with the page that is looked at. */
PopupMenu {
    id: root

    readonly property string pageId: Shell.pageScene.pageId
    readonly property int row: Shell.pages.count >= 0 ? Shell.pages.rowOf(pageId) : -1

    signal renameAsked

    PopupMenuItem {
        objectName: "pageRename"
        glyph: Icons.edit
        text: qsTr("Renommer…")
        onTriggered: root.renameAsked()
    }
    PopupMenuItem {
        objectName: "pageForward"
        glyph: Icons.left
        text: qsTr("Avancer d'un rang")
        enabled: root.row > 0
        onTriggered: Shell.pageBook.shift(root.pageId, -1)
    }
    PopupMenuItem {
        objectName: "pageBackward"
        glyph: Icons.right
        text: qsTr("Reculer d'un rang")
        enabled: root.row >= 0 && root.row + 1 < Shell.pages.count
        onTriggered: Shell.pageBook.shift(root.pageId, 1)
    }
    PopupMenuItem {
        objectName: "pageInbox"
        glyph: Icons.inbox
        text: !Shell.pageScene.inbox ? qsTr("Ouvrir la boîte à idées") : Shell.pageScene.leads ? qsTr("Fermer la boîte et tout publier") : qsTr("Animer à ma place")
        onTriggered: Shell.pageBook.setInbox(root.pageId, !Shell.pageScene.leads)
    }
    PopupMenuItem {
        objectName: "pageRemove"
        glyph: Icons.bin
        text: qsTr("Mettre la page à la corbeille")
        onTriggered: {
            const next = Shell.pages.idAt(root.row > 0 ? root.row - 1 : root.row + 1);
            Shell.pageBook.remove(root.pageId);
            Shell.pageScene.pageId = next;
        }
    }
}
