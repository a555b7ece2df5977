// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with a fiche, and with those selected beside it. */
PopupMenu {
    id: root

    property string entityId: ""
    property string number: ""
    property string group: ""
    property string place: ""
    property Item at: null
    readonly property list<string> chosen: Shell.selection.ids.indexOf(entityId) >= 0 ? Shell.selection.ids : [entityId]

    signal evacuationAsked
    signal nameAsked
    signal journeyAsked

    function openFor(row: VictimRow, item: Item): void {
        entityId = row.entityId;
        number = row.number;
        group = row.group;
        place = row.place;
        at = item;
        popup(item, 0, item.height);
    }

    PopupMenuItem {
        objectName: "evacuateVictim"
        glyph: Icons.vehicle
        enabled: Shell.session.canEdit
        text: root.chosen.length > 1 ? qsTr("Évacuer les %1 victimes…").arg(root.chosen.length) : qsTr("Évacuer %1…").arg(root.number)
        onTriggered: root.evacuationAsked()
    }
    PopupMenuItem {
        objectName: "nameVictim"
        glyph: Icons.person
        enabled: Shell.session.canEdit
        text: qsTr("Nom de la personne…")
        onTriggered: root.nameAsked()
    }
    PopupMenuItem {
        objectName: "victimJourney"
        glyph: Icons.history
        text: qsTr("Historique des catégories et des lieux")
        onTriggered: root.journeyAsked()
    }
    PopupMenuItem {
        objectName: "victimSheet"
        glyph: Icons.inspector
        text: qsTr("Fiche")
        onTriggered: {
            Shell.selection.select(root.entityId);
            Shell.preferences.inspectorOpen = true;
        }
    }
    PopupMenuItem {
        glyph: Icons.bin
        enabled: Shell.session.canEdit
        text: qsTr("Mettre à la corbeille")
        onTriggered: Shell.commands.remove(root.chosen)
    }
}
