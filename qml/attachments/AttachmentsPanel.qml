// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** All attached files of the incident, by name. */
PanelFrame {
    id: root

    title: Shell.allAttached.count > 0 ? qsTr("Pièces jointes (%1)").arg(Shell.allAttached.count) : qsTr("Pièces jointes")
    floating: true
    implicitWidth: 420

    signal objectAsked(entityId: string)

    Binding {
        target: Shell.allAttached
        property: "everything"
        value: root.visible
    }
    Binding {
        target: Shell.allAttached
        property: "watched"
        value: root.visible
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.wide }
        visible: Shell.allAttached.count === 0
        glyph: Icons.attach
        title: qsTr("Aucune pièce jointe")
        text: qsTr("Déposez une photo ou un PDF sur une ligne de la main courante, un moyen, une fiche ou la carte : %1 au plus par fichier.").arg(Shell.attachments.largest)
    }
    RowList {
        objectName: "allAttached"
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }
        clip: true
        model: Shell.allAttached
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pièces jointes de l'incident")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: AttachmentRow {
            id: row
            width: ListView.view.width - 10
            height: 72
            showsObject: true
            onMenuAsked: item => menu.openFor(row, item)
        }
    }
    AttachmentMenu {
        id: menu
        offersObject: true
        onObjectAsked: entityId => root.objectAsked(entityId)
    }
}
