// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What else can be done on a page, with what is selected or at the place that was pressed. */
PopupMenu {
    id: root

    required property PageCanvas canvas
    readonly property list<string> ids: canvas.ownIds
    property point place ///< on the page

    signal editAsked(id: string)
    signal noteAsked(place: point)
    signal inspectAsked(id: string)

    PopupMenuItem {
        objectName: "pageNewNote"
        visible: root.ids.length === 0
        glyph: Icons.note
        text: qsTr("Nouvelle note ici")
        onTriggered: root.noteAsked(root.place)
    }
    PopupMenuItem {
        objectName: "pageEdit"
        visible: root.ids.length === 1
        glyph: Icons.edit
        text: qsTr("Modifier le texte")
        keys: qsTr("Entrée")
        onTriggered: root.editAsked(root.ids[0])
    }
    PopupMenuItem {
        objectName: "pageView"
        readonly property string picture: root.ids.length === 1 ? Shell.pageScene.pictureOf(root.ids[0]) : ""
        visible: picture.length > 0
        glyph: Icons.shown
        text: qsTr("Voir l'image en grand")
        onTriggered: Shell.viewer.show(root.ids[0], picture)
    }
    PopupMenuItem {
        objectName: "pageDuplicate"
        visible: root.ids.length > 0
        glyph: Icons.duplicate
        text: qsTr("Dupliquer")
        keys: "Ctrl+D"
        onTriggered: Shell.selection.ids = Shell.pageGestures.duplicate(root.ids)
    }
    PopupMenuItem {
        objectName: "pageFront"
        visible: root.ids.length > 0
        glyph: Icons.toFront
        text: qsTr("Devant")
        onTriggered: Shell.pageGestures.raise(root.ids)
    }
    PopupMenuItem {
        objectName: "pageBack"
        visible: root.ids.length > 0
        glyph: Icons.toBack
        text: qsTr("Derrière")
        onTriggered: Shell.pageGestures.lower(root.ids)
    }
    PopupMenuItem {
        visible: root.ids.length > 0
        glyph: Icons.plus
        text: qsTr("Lettres plus grandes")
        onTriggered: Shell.pageGestures.grow(root.ids, 125)
    }
    PopupMenuItem {
        visible: root.ids.length > 0
        glyph: Icons.minus
        text: qsTr("Lettres plus petites")
        onTriggered: Shell.pageGestures.grow(root.ids, 80)
    }
    PopupMenuItem {
        objectName: "pageLock"
        visible: root.ids.length > 0
        glyph: Shell.holds.free > 0 ? Icons.lock : Icons.unlock
        text: Shell.holds.free > 0 ? qsTr("Verrouiller") : qsTr("Déverrouiller")
        keys: "Ctrl+L"
        onTriggered: Shell.holds.setLocked(root.ids, Shell.holds.free > 0)
    }
    PopupMenuItem {
        visible: root.ids.length > 0
        glyph: Icons.copy
        text: qsTr("Copier")
        keys: "Ctrl+C"
        onTriggered: Shell.pageClipboard.copy(root.ids)
    }
    PopupMenuItem {
        objectName: "pagePaste"
        glyph: Icons.paste
        text: qsTr("Coller ici")
        keys: "Ctrl+V"
        onTriggered: Shell.selection.ids = Shell.pageClipboard.paste(Shell.pageScene.pageId, root.place)
    }
    PopupMenuItem {
        objectName: "pageInspect"
        visible: root.ids.length === 1
        glyph: Icons.inspector
        text: qsTr("Fiche, liens et historique")
        onTriggered: root.inspectAsked(root.ids[0])
    }
}
