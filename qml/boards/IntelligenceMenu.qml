// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with a piece of intelligence beside what its row offers. */
FollowUpMenu {
    id: root

    property bool confirmed: false

    function openFor(row: IntelligenceRow, item: Item): void {
        confirmed = row.confirmed;
        openOn(row.entityId, row.triage, item);
    }

    PopupMenuItem {
        objectName: "intelligencePresume"
        visible: root.confirmed
        glyph: Icons.help
        text: qsTr("N'est plus que présumé")
        onTriggered: Shell.commands.setField(root.entityId, "confidence", "presumed")
    }
    PopupMenuItem {
        objectName: "intelligenceInspect"
        glyph: Icons.edit
        text: qsTr("Fiche : conséquence, cotation, historique…")
        onTriggered: root.inspectAsked(root.entityId)
    }
}
