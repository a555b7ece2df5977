// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with an attached file. */
PopupMenu {
    id: root

    property string reference: ""
    property string entityId: ""
    property bool openable: false
    property bool whole: false

    signal objectAsked(entityId: string)
    property bool offersObject: false

    function openFor(row: AttachmentRow, item: Item): void {
        reference = row.reference;
        entityId = row.entityId;
        openable = row.openable;
        whole = row.whole;
        popup(item, item.width - implicitWidth, item.height);
    }

    PopupMenuItem {
        objectName: "attachmentView"
        glyph: Icons.shown
        text: qsTr("Voir")
        onTriggered: Shell.viewer.show(root.entityId, root.reference)
    }
    PopupMenuItem {
        objectName: "attachmentObject"
        visible: root.offersObject
        glyph: Icons.link
        text: qsTr("Aller à l'objet")
        onTriggered: root.objectAsked(root.entityId)
    }
    PopupMenuItem {
        objectName: "attachmentSave"
        enabled: root.whole
        glyph: Icons.download
        text: qsTr("Enregistrer sous…")
        onTriggered: saver.save(root.reference)
    }
    PopupMenuItem {
        objectName: "attachmentOpen"
        visible: root.openable
        enabled: root.whole
        glyph: Icons.takeOut
        text: qsTr("Ouvrir avec le programme du système")
        onTriggered: Shell.attachments.open(root.reference)
    }
    PopupMenuItem {
        objectName: "attachmentDetach"
        visible: Shell.session.canEdit
        glyph: Icons.linkOff
        text: qsTr("Retirer, pour tous les postes")
        onTriggered: Shell.attachments.detach(root.entityId, root.reference)
    }
    FileSaver { id: saver }
}
