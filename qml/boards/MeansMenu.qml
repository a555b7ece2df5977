// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with a row of the tableau des moyens, and with those selected beside it. */
PopupMenu {
    id: root

    property string entityId: ""
    property string label: ""
    property string meansState: ""
    property bool onMap: false
    property Item place: null
    /** As many of a menu as fit on a low screen. */
    readonly property int most: 12
    readonly property list<string> chosen: Shell.selection.ids.indexOf(entityId) >= 0 ? Shell.selection.ids : [entityId]

    signal showOnMapAsked

    function openFor(row: MeansRow, item: Item): void {
        entityId = row.entityId;
        label = row.label;
        meansState = row.meansState;
        onMap = row.onMap;
        place = item;
        popup(item, 0, item.height);
    }

    PopupMenuItem {
        objectName: "relieveMeans"
        glyph: Icons.sync
        text: qsTr("Relever %1 par…").arg(root.label)
        enabled: root.meansState === "engaged" || root.meansState === "transport"
        onTriggered: {
            relievers.options = Shell.meansGestures.relievers(root.entityId).slice(0, root.most);
            relievers.popup(root.place, 0, root.place.height);
        }
    }
    PopupMenuItem {
        objectName: "groupMeans"
        glyph: Icons.plus
        text: root.chosen.length > 1 ? qsTr("Réunir les %1 moyens en un groupe").arg(root.chosen.length) : qsTr("Mettre dans un nouveau groupe")
        onTriggered: Shell.selection.select(Shell.meansGestures.group(root.chosen))
    }
    PopupMenuItem {
        objectName: "hangMeans"
        glyph: Icons.right
        text: qsTr("Rattacher à…")
        keys: qsTr("Ctrl+→")
        onTriggered: {
            groups.options = Shell.meansGestures.groupsFor(root.entityId).slice(0, root.most);
            groups.popup(root.place, 0, root.place.height);
        }
    }
    PopupMenuItem {
        objectName: "outdentMeans"
        glyph: Icons.left
        text: qsTr("Remonter d'un niveau")
        keys: qsTr("Ctrl+←")
        onTriggered: Shell.meansGestures.outdent(root.entityId)
    }
    PopupMenuItem {
        glyph: Icons.target
        text: qsTr("Montrer sur la carte")
        enabled: root.onMap
        onTriggered: root.showOnMapAsked()
    }
    OptionMenu {
        id: relievers
        objectName: "relieverMenu"
        nothing: qsTr("Aucun moyen disponible")
        onChosen: key => Shell.meansGestures.relieve(root.entityId, key)
    }
    OptionMenu {
        id: groups
        objectName: "groupMenu"
        nothing: qsTr("Aucun groupe ni colonne")
        onChosen: key => Shell.meansGestures.hangUnder(root.chosen, key)
    }
}
